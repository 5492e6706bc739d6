package kz.uzdik.domain.jury;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.people.PersonId;

/**
 * The membership a sitting works with: that of its convening, with every substitution recorded since. Who is replaced
 * keeps their number, so that figures and sheets go on naming who gave them; who comes instead gets the next one.
 *
 * @param members everybody who has or had a seat, in the order of their numbers
 * @param replaced those of them who have no seat any more
 */
public record Panel(
        List<PersonId> members,
        Set<PersonId> replaced,
        PersonId chair,
        PersonId secretary,
        Optional<PersonId> ethicsOfficer) {
    public Panel {
        members = List.copyOf(members);
        replaced = Set.copyOf(replaced);
    }

    static Panel of(Commission commission) {
        return new Panel(
                commission.persons(),
                Set.of(),
                commission.chair(),
                commission.secretary().person(),
                commission.ethicsOfficer().map(Commission.Appointee::person));
    }

    /** A member's number on the panel, from 1: how figures name who gave them. */
    public int number(PersonId member) {
        return members.indexOf(member) + 1;
    }

    /** Those who have a seat: the whole membership that a quorum is a share of. */
    public List<PersonId> seated() {
        return members.stream().filter(this::isSeated).toList();
    }

    public boolean isSeated(PersonId person) {
        return members.contains(person) && !replaced.contains(person);
    }

    /** With everybody as the commission is now. */
    Panel renewed(Commission commission) {
        List<PersonId> now = commission.persons();
        Set<PersonId> everybody = new LinkedHashSet<>(members);
        everybody.addAll(now);
        Set<PersonId> gone = new LinkedHashSet<>(everybody);
        now.forEach(gone::remove);
        return new Panel(new ArrayList<>(everybody), gone, chair, secretary, ethicsOfficer).withOffices(commission);
    }

    /** With chair, secretary and ethics officer as the commission has them now; a chair without a seat does not lead. */
    Panel withOffices(Commission commission) {
        return new Panel(
                members,
                replaced,
                isSeated(commission.chair()) ? commission.chair() : chair,
                commission.secretary().person(),
                commission.ethicsOfficer().map(Commission.Appointee::person));
    }
}
