package kz.uzdik.local.demo.cast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A commission of the story.
 *
 * @param called the area as the story tells it
 * @param kind {@code regional} or {@code republican}
 * @param area the oblast's code, or {@code kz}
 * @param members nine, the first is the chair
 * @param attending how many of them come, counted from the first
 * @param ethicsOfficer of an oblast's commission (p14.1)
 */
public record Panel(
        String key,
        String called,
        String kind,
        String area,
        List<Person> members,
        int attending,
        Person secretary,
        Optional<Person> ethicsOfficer) {
    public Panel {
        members = List.copyOf(members);
    }

    public Person chair() {
        return members.getFirst();
    }

    /** A member by number, from 1. */
    public Person member(int number) {
        return members.get(number - 1);
    }

    /** The members who come to its sittings. */
    public List<Person> present() {
        return members.subList(0, attending);
    }

    public List<Person> everybody() {
        return Stream.of(members.stream(), Stream.of(secretary), ethicsOfficer.stream())
                .flatMap(people -> people)
                .toList();
    }

    /** The commission's id in an edition. */
    public String id(String edition) {
        return edition + "." + kind + "." + area;
    }
}
