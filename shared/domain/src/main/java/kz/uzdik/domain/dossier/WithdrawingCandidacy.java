package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.WITHDRAW_CANDIDACY;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * A candidate withdraws, before or after handing in, until the last step is decided. No paragraph speaks of it; it is
 * the operator's rule. What was recorded stays; the candidate takes no place in any ranking made afterwards.
 */
public final class WithdrawingCandidacy {
    private final Contests contests;
    private final Dossiers dossiers;
    private final Progress progress;

    public WithdrawingCandidacy(Contests contests, Dossiers dossiers, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.progress = progress;
    }

    /** Withdraws; the candidate alone may, and whom the dossier does not concern learns nothing. */
    public Outcome<Dossier> withdraw(DossierId id, String reason, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.filing().concerns(actor.id()))
                .map(dossier -> withdraw(dossier, reason, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> withdraw(Dossier dossier, String reason, Actor actor, Instant at) {
        if (!WITHDRAW_CANDIDACY.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        if (dossier.filing().candidate().filter(actor.id()::equals).isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.NOT_THE_CANDIDATE, NONE));
        }
        if (dossier.exit().filter(exit -> exit.kind() == Exit.Kind.WITHDRAWN).isPresent()) {
            return Outcome.done(dossier);
        }
        Optional<Reason> closed = dossier.against();
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        Optional<Guard> undecided =
                progress.notYetDecided(contests.running(dossier.id().edition()).orElseThrow(), dossier.id());
        if (undecided.isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.RESULT_DECIDED, NONE));
        }
        Change<Dossier> change = dossier.withdraw(reason, at).onlyWhile(undecided.get());
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }
}
