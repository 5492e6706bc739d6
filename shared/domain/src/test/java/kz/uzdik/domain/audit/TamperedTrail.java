package kz.uzdik.domain.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.contest.EditionId;

/** A trail of which somebody has taken something away. */
public final class TamperedTrail implements AuditTrail {
    private final AuditTrail kept;
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Integer> left = new HashMap<>();

    public TamperedTrail(AuditTrail kept) {
        this.kept = kept;
    }

    /** The thing itself is not there any more. */
    public TamperedTrail without(Subject subject, String id) {
        gone.add(subject + id);
        return this;
    }

    /** Only the first so many entries are there. */
    public TamperedTrail cut(Subject subject, String id, int entries) {
        left.put(subject + id, entries);
        return this;
    }

    @Override
    public List<AuditEntry> of(Subject subject, String id) {
        return kept.of(subject, id).stream().filter(this::isThere).toList();
    }

    private boolean isThere(AuditEntry entry) {
        return entry.number() <= left.getOrDefault(entry.subject() + entry.id(), Integer.MAX_VALUE);
    }

    @Override
    public Optional<AuditEntry.Head> head(Subject subject, String id) {
        return gone.contains(subject + id) ? Optional.empty() : kept.head(subject, id);
    }

    @Override
    public List<AuditEntry> of(EditionId edition, String after, String before, int most) {
        return kept.of(edition, after, before, Integer.MAX_VALUE).stream()
                .filter(this::isThere)
                .limit(most)
                .toList();
    }
}
