package kz.uzdik.domain.jury;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;

/**
 * A commission with its secretary (2020 p3, p4) and, where one is named, its ethics officer (p14.1).
 *
 * @param members all members, the chair among them, in the order of the appointment
 */
public record Commission(
        CommissionId id,
        List<Appointee> members,
        PersonId chair,
        Appointee secretary,
        Optional<Appointee> ethicsOfficer,
        long version) {
    public Commission {
        members = List.copyOf(members);
    }

    /** Somebody appointed, and where they are written to. */
    public record Appointee(PersonId person, Contact contact) {}

    static Change<Commission> appointed(Commission commission) {
        return Change.of(
                commission,
                commission.version() - 1,
                new JuryFact.CommissionAppointed(
                        commission.id(), commission.members().size()));
    }

    /** The roles a person holds here now. */
    public Set<Role> rolesOf(PersonId person) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (members.stream().anyMatch(member -> member.person().equals(person))) {
            roles.add(Role.MEMBER);
        }
        if (chair.equals(person)) {
            roles.add(Role.CHAIR);
        }
        if (secretary.person().equals(person)) {
            roles.add(Role.SECRETARY);
        }
        if (ethicsOfficer.filter(officer -> officer.person().equals(person)).isPresent()) {
            roles.add(Role.ETHICS_OFFICER);
        }
        return roles;
    }

    /** Everybody who is written to about the commission's sittings. */
    public Stream<Appointee> everybody() {
        return Stream.concat(members.stream(), Stream.concat(Stream.of(secretary), ethicsOfficer.stream()));
    }

    @Override
    public String toString() {
        return "Commission[" + id + " v" + version + "]";
    }
}
