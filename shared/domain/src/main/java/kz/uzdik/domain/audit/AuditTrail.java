package kz.uzdik.domain.audit;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.EditionId;

/** The audit trail, for reading. Only commits write it. */
public interface AuditTrail {
    /** An aggregate's entries, by number. */
    List<AuditEntry> of(Fact.Subject subject, String id);

    /** Where the aggregate itself says that its chain ends; empty where the aggregate is not there. */
    Optional<AuditEntry.Head> head(Fact.Subject subject, String id);

    /**
     * An edition's entries in the order of their {@linkplain AuditEntry#place() places}: those after one place and
     * before another, at most so many. One that was written a moment ago may be missing.
     */
    List<AuditEntry> of(EditionId edition, String after, String before, int most);
}
