package kz.uzdik.domain.people;

import java.util.EnumSet;
import java.util.Set;

/** The roles an actor holds towards the thing an act is about, gathered by the act itself. */
public record Standing(Set<Role> roles) {
    public Standing {
        roles = Set.copyOf(roles);
    }

    /** What the token alone says. */
    public static Standing of(Actor actor) {
        return new Standing(actor.agency() ? Set.of(Role.SIGNED_IN, Role.AGENCY) : Set.of(Role.SIGNED_IN));
    }

    /** With roles held by appointment, as the store has them now. */
    public Standing and(Set<Role> more) {
        EnumSet<Role> all = EnumSet.copyOf(roles);
        all.addAll(more);
        return new Standing(all);
    }

    /** With ownership of a dossier, where it is owned by the actor. */
    public Standing owning(boolean owns) {
        return owns ? and(Set.of(Role.OWNER)) : this;
    }
}
