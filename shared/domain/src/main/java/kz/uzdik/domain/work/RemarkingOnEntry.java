package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.REMARK_ON_ENTRY;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;

/** An inspector remarks on an entry of a journal in the own districts; what the entry says stays as it is. */
public final class RemarkingOnEntry {
    private final WorkStores work;

    public RemarkingOnEntry(WorkStores work) {
        this.work = work;
    }

    /** Adds a remark; the same words of the same inspector are added once. */
    public Outcome<Entry> remark(EntryId id, String words, Actor actor, Instant at) {
        return Change.decideAgain(() -> work.at(
                id.office(),
                REMARK_ON_ENTRY,
                actor,
                at,
                _ -> work.journals()
                        .find(id)
                        .map(entry -> remark(entry, words, actor, at))
                        .orElseGet(Outcome::unknown)));
    }

    private Outcome<Entry> remark(Entry entry, String words, Actor actor, Instant at) {
        boolean said = entry.remarks().stream()
                .anyMatch(one -> one.by().equals(actor.id()) && one.words().equals(words));
        if (said) return Outcome.done(entry);
        if (entry.remarks().size() >= Entry.MOST) {
            return Outcome.refused(Reason.of(WorkReason.ENTRY_FULL, NONE, "most", String.valueOf(Entry.MOST)));
        }
        Entry next = entry.with(new Entry.Remark(words, actor.id(), at));
        var fact = new WorkFact.EntryRemarked(entry.id(), next.remarks().size());
        return Change.outcome(work.journals().commit(Change.of(next, entry.version(), fact), actor, at), next);
    }
}
