package kz.uzdik.domain.jury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.territory.Area;

/**
 * A commission with its secretary (2020 p3, p4) and, where one is named, its ethics officer (p14.1).
 *
 * @param members all members, the chair among them, in the order of the appointment
 * @param approval empty where the definition asks for none and none was stated
 * @param consent empty until it is recorded
 */
public record Commission(
        CommissionId id,
        List<Appointee> members,
        PersonId chair,
        Appointee secretary,
        Optional<Appointee> ethicsOfficer,
        Optional<Approval> approval,
        Optional<Consent> consent,
        long version) {
    public Commission {
        members = List.copyOf(members);
    }

    /** The areas of those commissions that receive dossiers (2020 p5.1), in their order. */
    public static Stream<Area> receivingAreas(Running contest, List<Commission> all) {
        String receiving = contest.definition().receivingCommission().kind();
        return all.stream()
                .map(Commission::id)
                .filter(id -> id.kind().equals(receiving))
                .map(CommissionId::area);
    }

    /**
     * Somebody appointed, and where they are written to.
     *
     * @param position what they are elsewhere, as stated at the appointment; where the definition asks a position of an
     *     office, one of its names
     */
    public record Appointee(PersonId person, Contact contact, Optional<String> position) {
        /** With no position stated. */
        public Appointee(PersonId person, Contact contact) {
            this(person, contact, Optional.empty());
        }

        /** Whether they are written to: an address goes when its period is over. */
        public boolean hasAddress() {
            return !contact.email().isEmpty();
        }

        Appointee withoutAddress() {
            return new Appointee(person, new Contact(contact.name(), "", contact.language()), position);
        }
    }

    /**
     * Who approved the membership, and by what (2020 p3, p4).
     *
     * @param by the body, by its name in the definition
     * @param document the order's number, in words
     */
    public record Approval(String by, String document, LocalDate on) {}

    /**
     * A consent to exactly this membership (2020 p3: the oblast akimat's); a new membership needs a new one.
     *
     * @param of whose it is, by the name in the definition
     * @param recordedBy who entered it, and when
     */
    public record Consent(String of, String document, LocalDate on, PersonId recordedBy, Instant at) {}

    /** The same people, consented to. */
    Change<Commission> consented(Consent given) {
        Commission next =
                new Commission(id, members, chair, secretary, ethicsOfficer, approval, Optional.of(given), version + 1);
        return Change.of(next, version, new JuryFact.MembershipConsented(id, given.of(), version));
    }

    /** Whether everybody has consented whose consent the rule asks for. */
    boolean isConsented(CommissionRule rule) {
        return consent.isPresent()
                || rule.conduct()
                        .appointment()
                        .flatMap(Conduct.Appointment::consent)
                        .isEmpty();
    }

    static Change<Commission> appointed(Commission commission) {
        return Change.of(
                commission,
                commission.version() - 1,
                new JuryFact.CommissionAppointed(
                        commission.id(), commission.members().size()));
    }

    /** The members, in the order of the appointment. */
    public List<PersonId> persons() {
        return members.stream().map(Appointee::person).toList();
    }

    public boolean hasMember(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** The roles a person holds here now. */
    public Set<Role> rolesOf(PersonId person) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (hasMember(person)) {
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

    /** Everybody who serves in it or beside it. */
    public Stream<Appointee> everybody() {
        return Stream.concat(members.stream(), Stream.concat(Stream.of(secretary), ethicsOfficer.stream()));
    }

    /** Those who are written to about the commission's sittings: everybody, until addresses are erased. */
    public Stream<Appointee> addressees() {
        return everybody().filter(Appointee::hasAddress);
    }

    /** Nobody of it is written to any more; who they are stays, since protocols name them. */
    public Change<Commission> eraseAddresses() {
        Commission next = new Commission(
                id,
                members.stream().map(Appointee::withoutAddress).toList(),
                chair,
                secretary.withoutAddress(),
                ethicsOfficer.map(Appointee::withoutAddress),
                approval,
                consent,
                version + 1);
        int addresses = Math.toIntExact(addressees().count());
        return Change.of(next, version, new JuryFact.AddressesErased(id, addresses));
    }

    @Override
    public String toString() {
        return "Commission[" + id + " v" + version + "]";
    }
}
