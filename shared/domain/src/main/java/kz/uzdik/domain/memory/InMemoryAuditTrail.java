package kz.uzdik.domain.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.contest.EditionId;

/** The audit trail in memory. */
public record InMemoryAuditTrail(InMemoryStore store) implements AuditTrail {
    @Override
    public List<AuditEntry> of(Fact.Subject subject, String id) {
        return store.trail(subject, id);
    }

    @Override
    public Optional<AuditEntry.Head> head(Fact.Subject subject, String id) {
        List<AuditEntry> entries = of(subject, id);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().head());
    }

    @Override
    public List<AuditEntry> of(EditionId edition, String after, String before, int most) {
        return store.trails().stream()
                .filter(entry -> entry.edition().filter(edition::equals).isPresent())
                .filter(entry ->
                        entry.place().compareTo(after) > 0 && entry.place().compareTo(before) < 0)
                .sorted(Comparator.comparing(AuditEntry::place))
                .limit(most)
                .toList();
    }
}
