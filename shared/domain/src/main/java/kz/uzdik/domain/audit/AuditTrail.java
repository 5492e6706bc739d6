package kz.uzdik.domain.audit;

import java.util.List;
import kz.uzdik.domain.act.Fact;

/** The audit trail, for reading. Only commits write it. */
public interface AuditTrail {
    /** An aggregate's entries, by number. */
    List<AuditEntry> of(Fact.Subject subject, String id);
}
