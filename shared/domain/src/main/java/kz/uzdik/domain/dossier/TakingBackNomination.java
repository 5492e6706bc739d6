package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.TAKE_BACK_NOMINATION;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * A nominator takes a nomination back, as long as nothing was handed in (2020 p7): from then on the candidacy is the
 * akim's, who alone may end it. Whoever is left files on, and where nobody is, the candidacy ends.
 */
public final class TakingBackNomination {
    private final Dossiers dossiers;

    public TakingBackNomination(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Takes it back; somebody who nominates nobody here learns nothing. */
    public Outcome<Dossier> takeBack(DossierId id, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.filing().concerns(actor.id()))
                .map(dossier -> takeBack(dossier, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> takeBack(Dossier dossier, Actor actor, Instant at) {
        if (!TAKE_BACK_NOMINATION.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        if (dossier.exit().filter(exit -> exit.kind() == Exit.Kind.TAKEN_BACK).isPresent()) {
            return Outcome.done(dossier);
        }
        if (!dossier.filing().isNominator(actor.id())) {
            return Outcome.refused(Reason.of(DossierReason.NOT_A_NOMINATOR, NONE));
        }
        Optional<Reason> closed = dossier.against();
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        boolean onItsWay =
                dossier.flights().stream().anyMatch(flight -> flight.lapsed().isEmpty());
        if (onItsWay || !dossier.submissions().isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.NOMINATION_HANDED_IN, NONE));
        }
        Change<Dossier> change = dossier.takeBack(actor.id(), at);
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }
}
