package kz.uzdik.domain.people;

/**
 * Who does an act.
 *
 * @param id the person, or the name of the part of the system that acts by itself
 * @param agency whether the token puts them into the Agency's group, the one coarse group there is
 */
public record Actor(PersonId id, boolean agency) {
    /** A part of the system acting by itself, named so that the audit trail shows it. */
    public static Actor system(String part) {
        return new Actor(new PersonId("system:" + part), false);
    }

    public static Actor person(String subject) {
        return new Actor(new PersonId(subject), false);
    }
}
