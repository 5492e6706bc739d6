package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;

/**
 * Who files a dossier (2020 p7): the candidate, or a nominator who may file everything for the akim. The candidate may
 * file beside the nominator once they have consented.
 *
 * @param owner the account that opened it and is written to about it
 * @param contact where notices go
 * @param nominations in the order they came; empty when the candidate alone files
 * @param consent that the candidate stands; filing for oneself is consent
 */
public record Filing(PersonId owner, Contact contact, List<Nomination> nominations, Optional<Consent> consent) {
    /** The most nominations kept with one candidacy. */
    static final int MOST_NOMINATIONS = 20;

    public Filing {
        nominations = List.copyOf(nominations);
    }

    /** Stands where a name was erased. */
    static final String ERASED = "—";

    /** Stands where an account was erased: a part of the system that nobody signs in as. */
    static final PersonId NOBODY = Actor.system("erased").id();

    /** Who filed is erased. */
    static Filing erased() {
        return new Filing(NOBODY, new Contact(ERASED, "", Language.KK), List.of(), Optional.empty());
    }

    /** Whether who filed was erased; then nobody files any more, and nobody is written to. */
    public boolean isErased() {
        return owner.equals(NOBODY);
    }

    /** A candidate files for themself. */
    public static Filing own(PersonId owner, Contact contact, Instant at) {
        return new Filing(owner, contact, List.of(), Optional.of(new Consent(owner, contact, at)));
    }

    /** A nominator files for an akim who has not been asked yet. */
    public static Filing of(Nomination first) {
        return new Filing(first.by(), first.contact(), List.of(first), Optional.empty());
    }

    /** The candidate's own account; empty until they consent. */
    public Optional<PersonId> candidate() {
        return consent.map(Consent::by);
    }

    public boolean isNominator(PersonId person) {
        return nominations.stream().anyMatch(nomination -> nomination.by().equals(person));
    }

    /** Whether it is this account's candidacy, as nominator or candidate. */
    boolean concerns(PersonId person) {
        return people().containsKey(person);
    }

    /** Whether this account files, and reads what comes of it: its owner, or the candidate who has consented. */
    public boolean mayFile(PersonId person) {
        return (!isErased() && owner.equals(person))
                || candidate().filter(person::equals).isPresent();
    }

    Filing and(Nomination another) {
        List<Nomination> all = new ArrayList<>(nominations);
        all.add(another);
        return new Filing(owner, contact, all, consent);
    }

    Filing consented(Consent given) {
        return new Filing(owner, contact, nominations, Optional.of(given));
    }

    /** Without this nominator: the candidate files on, or the next nominator; empty when nobody is left. */
    Optional<Filing> without(PersonId nominator) {
        List<Nomination> left = nominations.stream()
                .filter(nomination -> !nomination.by().equals(nominator))
                .toList();
        if (!owner.equals(nominator)) {
            return Optional.of(new Filing(owner, contact, left, consent));
        }
        return consent.map(given -> new Filing(given.by(), given.contact(), left, consent))
                .or(() -> left.stream().findFirst().map(next -> new Filing(next.by(), next.contact(), left, consent)));
    }

    /** Where the akim is asked to consent; empty when nobody nominates them. */
    public Optional<Contact> nominee() {
        return nominations.stream().findFirst().map(Nomination::nominee);
    }

    /** Everybody with an account whom this candidacy concerns, and where they are written to. */
    public Map<PersonId, Contact> people() {
        Map<PersonId, Contact> people = new LinkedHashMap<>();
        if (isErased()) {
            return people;
        }
        people.put(owner, contact);
        nominations.forEach(nomination -> people.putIfAbsent(nomination.by(), nomination.contact()));
        consent.ifPresent(given -> people.putIfAbsent(given.by(), given.contact()));
        return people;
    }

    @Override
    public String toString() {
        return "Filing[" + nominations.size() + " nominations]";
    }
}
