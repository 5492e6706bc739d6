package kz.uzdik.domain.audit;

import static kz.uzdik.domain.people.Permission.READ_AUDIT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditChain.Fault;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency reads what happened to one aggregate, entry by entry, and whether the chain holds: a broken one is shown as it
 * is. The operator's own rule: no paragraph asks for it.
 */
public final class ReadingAudit {
    private static final int MOST_READS = 5;

    private static final Set<Fault> PASSING = EnumSet.of(Fault.END, Fault.MISSING, Fault.GONE);

    private final AuditTrail trail;
    private final ExpectedChains expected;

    public ReadingAudit(AuditTrail trail, ExpectedChains expected) {
        this.trail = trail;
        this.expected = expected;
    }

    /** The chain; an aggregate without any entry is unknown, since every commit leaves one. */
    public Outcome<AuditChain> read(Fact.Subject subject, String id, Actor actor) {
        if (!READ_AUDIT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        AuditChain chain = chain(subject, id);
        // Others may add to it between the two reads; what was really added, cut or changed stays so.
        for (int again = 0; again < MOST_READS && mayBePassing(chain); again++) {
            chain = chain(subject, id);
        }
        return chain.entries().isEmpty() && chain.broken().isEmpty() ? Outcome.unknown() : Outcome.done(chain);
    }

    private static boolean mayBePassing(AuditChain chain) {
        return chain.broken().filter(where -> PASSING.contains(where.fault())).isPresent();
    }

    private AuditChain chain(Fact.Subject subject, String id) {
        Optional<AuditEntry.Head> end = trail.head(subject, id);
        if (end.isPresent()) {
            return AuditChain.of(trail.of(subject, id), end);
        }
        return expected.erased(subject, id)
                .map(erased -> AuditChain.ofErased(trail.of(subject, id), erased))
                .orElseGet(() -> AuditChain.ofNothing(trail.of(subject, id)));
    }
}
