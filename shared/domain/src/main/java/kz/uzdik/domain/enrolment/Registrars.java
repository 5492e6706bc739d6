package kz.uzdik.domain.enrolment;

import java.util.Set;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.poll.PollId;

/** What an actor is towards a poll's roll. */
record Registrars(PollOfficers officers) {
    boolean allow(Permission permission, PollId poll, Actor actor) {
        Standing standing = Standing.of(actor);
        boolean appointed = officers.of(poll).contains(actor.id());
        return permission.allows((appointed ? standing.and(Set.of(Role.REGISTRAR)) : standing).roles());
    }
}
