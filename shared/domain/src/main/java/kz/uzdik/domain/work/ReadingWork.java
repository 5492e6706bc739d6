package kz.uzdik.domain.work;

import static kz.uzdik.domain.people.Permission.LIST_ADOPTIONS;
import static kz.uzdik.domain.people.Permission.LIST_OFFICES;
import static kz.uzdik.domain.people.Permission.READ_ADOPTION;
import static kz.uzdik.domain.people.Permission.READ_JOURNAL;
import static kz.uzdik.domain.people.Permission.READ_OFFICE;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** Who has to do with an office reads what is recorded of it. */
public final class ReadingWork {
    private final WorkStores work;

    public ReadingWork(WorkStores work) {
        this.work = work;
    }

    /** Which oblasts work by which algorithm. */
    public Outcome<List<Adoption>> adoptions(Actor actor) {
        return LIST_ADOPTIONS.allows(Standing.of(actor).roles())
                ? Outcome.done(work.adoptions().all())
                : Outcome.forbidden();
    }

    /** One of them, with who keeps watch there. */
    public Outcome<Adoption> adoption(String algorithm, Actor actor) {
        return work.adoptions()
                .find(algorithm)
                .map(there -> READ_ADOPTION.allows(Standing.of(actor)
                                .and(there.rolesOf(actor.id()))
                                .roles())
                        ? Outcome.done(there)
                        : Outcome.<Adoption>forbidden())
                .orElseGet(Outcome::unknown);
    }

    /** The offices that somebody may read: all, those of the own districts, or the own; none for a stranger. */
    public Outcome<List<Office>> offices(String algorithm, Actor actor, Instant at) {
        if (!LIST_OFFICES.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        return work.adoptions()
                .find(algorithm)
                .map(adoption -> Outcome.done(work.offices(adoption, READ_OFFICE, actor, at)))
                .orElseGet(Outcome::unknown);
    }

    public Outcome<Office> office(OfficeId id, Actor actor, Instant at) {
        return work.at(id, READ_OFFICE, actor, at, here -> Outcome.done(here.office()));
    }

    /** What was done in a month, by day; what is withdrawn stands at the day it was said of last. */
    public Outcome<List<Entry>> journal(OfficeId id, YearMonth month, Actor actor, Instant at) {
        return work.at(
                id,
                READ_JOURNAL,
                actor,
                at,
                _ -> Outcome.done(work.journals().of(id, month.getYear()).stream()
                        .filter(entry -> YearMonth.from(entry.day()).equals(month))
                        .sorted(Comparator.comparing(Entry::day)
                                .thenComparing(entry -> entry.id().key()))
                        .toList()));
    }

    /** An entry with everything that was ever written of it. */
    public Outcome<Entry> entry(EntryId id, Actor actor, Instant at) {
        return work.at(
                id.office(),
                READ_JOURNAL,
                actor,
                at,
                _ -> work.journals().find(id).map(Outcome::done).orElseGet(Outcome::unknown));
    }
}
