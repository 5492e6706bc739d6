package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.WRITE_ENTRY;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.WorkStores.Here;

/** Whoever holds an office, or its staff, writes its journal; nobody writes another's. */
public final class WritingJournal {
    private final WorkStores work;

    public WritingJournal(WorkStores work) {
        this.work = work;
    }

    /**
     * Writes an entry, or a correction behind what it corrects. What stands there already is not written again, so that a
     * request may be sent twice.
     *
     * @param over the version of the entry that was read, 0 for one that nobody has written
     */
    public Outcome<Entry> write(EntryId id, long over, Statement stated, Actor actor, Instant at) {
        return decide(id, actor, at, here -> {
            Optional<Entry> before = work.journals().find(id);
            if (before.flatMap(Entry::states).filter(stated::equals).isPresent()) {
                return Outcome.done(before.orElseThrow());
            }
            Optional<Reason> against = against(before, over);
            if (against.isPresent()) return Outcome.refused(against.get());
            Journal journal =
                    new Journal(here.office(), here.versions(), work.calendar().get(), work.journals()::find);
            return before.isPresent()
                    ? commit(
                            here,
                            journal.corrected(before.get(), stated, actor.id(), at),
                            next -> new WorkFact.EntryCorrected(id, stated, isLate(next)),
                            actor,
                            at)
                    : commit(
                            here,
                            journal.written(id, stated, actor.id(), at),
                            next -> new WorkFact.EntryWritten(id, stated, isLate(next)),
                            actor,
                            at);
        });
    }

    /**
     * Withdraws an entry for good: what it says was not done. One that is withdrawn stays so.
     *
     * @param over the version of the entry that was read
     */
    public Outcome<Entry> withdraw(EntryId id, long over, Actor actor, Instant at) {
        return decide(id, actor, at, here -> {
            Optional<Entry> before = work.journals().find(id);
            if (before.isEmpty()) return Outcome.unknown();
            if (before.get().states().isEmpty()) return Outcome.done(before.get());
            Optional<Reason> against = against(before, over);
            if (against.isPresent()) return Outcome.refused(against.get());
            return commit(
                    here,
                    Journal.withdrawn(before.get(), actor.id(), at),
                    _ -> new WorkFact.EntryWithdrawn(id),
                    actor,
                    at);
        });
    }

    private Outcome<Entry> decide(EntryId id, Actor actor, Instant at, WorkStores.Deciding<Entry> act) {
        return Change.decideAgain(() -> work.at(id.office(), WRITE_ENTRY, actor, at, act));
    }

    private static Optional<Reason> against(Optional<Entry> before, long over) {
        long version = before.map(Entry::version).orElse(0L);
        if (version != over) {
            return Optional.of(Reason.of(WorkReason.ENTRY_CHANGED, NONE, "version", String.valueOf(version)));
        }
        return before.filter(there -> there.writings().size() >= Entry.MOST)
                .map(_ -> Reason.of(WorkReason.ENTRY_FULL, NONE, "most", String.valueOf(Entry.MOST)));
    }

    private static boolean isLate(Entry next) {
        return next.writings().getLast().late();
    }

    private interface Telling {
        Fact of(Entry next);
    }

    // Who writes at the moment at which another akim is entered, writes only while the office is as it was read.
    private Outcome<Entry> commit(Here here, Outcome<Entry> decided, Telling fact, Actor actor, Instant at) {
        if (!(decided instanceof Outcome.Done<Entry>(var next))) return decided;
        Change<Entry> change = Change.of(next, next.version() - 1, fact.of(next))
                .onlyWhile(here.office().unchanged());
        return Change.outcome(work.journals().commit(change, actor, at), next);
    }
}
