package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.STRIKE_CANDIDACY;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.Exit;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency strikes a candidacy that somebody filed in the name of an akim who did not know; nobody of the commission can,
 * who could be rid of a candidate that way. Then the akim files anew, as long as the intake takes it. Only before the commission has decided on the
 * admission: afterwards the commission itself excludes. No paragraph speaks of it; it is the operator's.
 */
public final class StrikingCandidacy {
    private final Contests contests;
    private final Commissions commissions;
    private final Dossiers dossiers;

    public StrikingCandidacy(Contests contests, Commissions commissions, Dossiers dossiers) {
        this.contests = contests;
        this.commissions = commissions;
        this.dossiers = dossiers;
    }

    /**
     * Strikes the candidacy of this akim, whose number the akim has proved to be theirs; once struck it stays so. Where
     * nobody filed for them before this very commission, it is unknown.
     *
     * @param reason how it came out; it stands at the dossier and in the audit trail
     */
    public Outcome<Dossier> strike(CommissionId id, Iin iin, String reason, Actor actor, Instant at) {
        Optional<Commission> commission = commissions.find(id);
        if (commission.isEmpty()) {
            return Outcome.unknown();
        }
        var roles = Standing.of(actor).and(commission.get().rolesOf(actor.id())).roles();
        if (!STRIKE_CANDIDACY.allows(roles)) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> dossiers.claimed(Claim.key(id.edition(), iin))
                .map(Claim::dossier)
                .filter(dossier -> dossier.area().equals(id.area()) && isReceiving(id))
                .flatMap(dossiers::find)
                .map(dossier -> strike(dossier, reason, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private boolean isReceiving(CommissionId id) {
        return contests.running(id.edition())
                .filter(contest ->
                        contest.definition().receivingCommission().kind().equals(id.kind()))
                .isPresent();
    }

    private Outcome<Dossier> strike(Dossier dossier, String reason, Actor actor, Instant at) {
        if (dossier.exit().filter(exit -> exit.kind() == Exit.Kind.STRUCK).isPresent()) {
            return Outcome.done(dossier);
        }
        Optional<Reason> against = dossier.admission().isPresent()
                ? Optional.of(Reason.of(DossierReason.ADMISSION_DECIDED, Paragraph.NONE))
                : dossier.against();
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Change<Dossier> change = dossier.strike(reason, at);
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }
}
