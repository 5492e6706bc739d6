package kz.uzdik.domain.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.dossier.Randomness;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.ErrandsFor;
import kz.uzdik.domain.people.Actor;

/**
 * What a commit stores beside the state, in the same transaction: an audit entry a fact, and the errands that follow.
 * Adapters call it; no act and no handler writes audit or mail.
 */
public record Consequences(List<AuditEntry> entries, List<Errand> errands) {
    public Consequences {
        entries = List.copyOf(entries);
        errands = List.copyOf(errands);
    }

    /**
     * The consequences of a change to one aggregate whose chain so far ends with {@code head}.
     *
     * @param salts a new one for each entry
     */
    public static Consequences of(
            Fact.Subject subject,
            String id,
            Change<?> change,
            Actor actor,
            Instant at,
            AuditEntry.Head head,
            Randomness salts) {
        List<AuditEntry> entries = new ArrayList<>();
        List<Errand> errands = new ArrayList<>();
        AuditEntry.Head last = head;
        for (Fact fact : change.facts()) {
            AuditEntry entry = AuditEntry.next(subject, id, last, fact, actor, at, salts.token());
            entries.add(entry);
            last = entry.head();
            ErrandsFor.fact(fact, entry.name(), at).ifPresent(errands::add);
        }
        return new Consequences(entries, errands);
    }

    /** Where the chain ends after this commit. */
    public AuditEntry.Head head(AuditEntry.Head before) {
        return entries.isEmpty() ? before : entries.getLast().head();
    }
}
