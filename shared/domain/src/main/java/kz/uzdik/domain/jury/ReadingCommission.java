package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_COMMISSION;

import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency and a commission's own people read its composition (2020 p3, p4). */
public final class ReadingCommission {
    private final Commissions commissions;

    public ReadingCommission(Commissions commissions) {
        this.commissions = commissions;
    }

    public Outcome<Commission> read(CommissionId id, Actor actor) {
        return commissions
                .find(id)
                .map(commission -> READ_COMMISSION.allows(Standing.of(actor)
                                .and(commission.rolesOf(actor.id()))
                                .roles())
                        ? Outcome.done(commission)
                        : Outcome.<Commission>forbidden())
                .orElseGet(Outcome::unknown);
    }
}
