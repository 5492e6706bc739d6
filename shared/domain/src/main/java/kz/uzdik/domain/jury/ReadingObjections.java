package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_OBJECTIONS;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/** The secretary reads the objections to what the commission decided, and by when each is to be answered. */
public final class ReadingObjections {
    private final Commissions commissions;
    private final Objections objections;

    public ReadingObjections(Commissions commissions, Objections objections) {
        this.commissions = commissions;
        this.objections = objections;
    }

    /** Ordered by step and candidate. */
    public Outcome<List<Objection>> read(CommissionId id, Actor actor) {
        Optional<Commission> commission = commissions.find(id);
        if (commission.isEmpty()) {
            return Outcome.unknown();
        }
        return READ_OBJECTIONS.allows(commission.get().rolesOf(actor.id()))
                ? Outcome.done(objections.of(id))
                : Outcome.forbidden();
    }
}
