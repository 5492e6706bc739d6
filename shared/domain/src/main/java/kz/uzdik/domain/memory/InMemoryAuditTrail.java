package kz.uzdik.domain.memory;

import java.util.List;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.AuditTrail;

/** The audit trail in memory. */
public record InMemoryAuditTrail(InMemoryStore store) implements AuditTrail {
    @Override
    public List<AuditEntry> of(Fact.Subject subject, String id) {
        return store.trail(subject, id);
    }
}
