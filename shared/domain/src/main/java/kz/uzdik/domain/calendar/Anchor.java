package kz.uzdik.domain.calendar;

/** What a deadline is counted from. */
public sealed interface Anchor {

    /** The day of the announcement (2020 p9, 2022 p12). */
    record Announcement() implements Anchor {}

    /** The day of another deadline, which stands before this one (2020 p10). */
    record After(String deadline) implements Anchor {}

    /** The day on which a commission's decision on a step became final, for that commission (2022 p16, p19). */
    record StepEnd(String step) implements Anchor {}

    /** The announcement or a deadline by its name. */
    static Anchor named(String name) {
        return name.equals(Deadline.ANNOUNCEMENT) ? new Announcement() : new After(name);
    }
}
