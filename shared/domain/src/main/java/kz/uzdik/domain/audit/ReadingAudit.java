package kz.uzdik.domain.audit;

import static kz.uzdik.domain.people.Permission.READ_AUDIT;

import java.util.List;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency reads what happened to one aggregate, entry by entry. The operator's own rule: no paragraph asks for it. */
public final class ReadingAudit {
    private final AuditTrail trail;

    public ReadingAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** The entries by number; an aggregate without any is unknown, since every commit leaves one. */
    public Outcome<List<AuditEntry>> read(Fact.Subject subject, String id, Actor actor) {
        if (!READ_AUDIT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        List<AuditEntry> entries = trail.of(subject, id);
        return entries.isEmpty() ? Outcome.unknown() : Outcome.done(entries);
    }
}
