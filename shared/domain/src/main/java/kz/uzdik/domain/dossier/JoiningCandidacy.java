package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;

/** A nomination, or the akim's own filing, joins the candidacy that is there (2020 p7). */
record JoiningCandidacy(Dossiers dossiers) {
    /** Joins it; whoever belongs to it already gets it as it is. */
    Outcome<Dossier> join(Dossier there, Filing filing, Actor actor, Instant at) {
        Optional<Nomination> nomination = filing.nominations().stream().findFirst();
        return nomination.isPresent()
                ? nominate(there, nomination.get(), actor, at)
                : stand(there, filing.consent().orElseThrow(), actor, at);
    }

    private Outcome<Dossier> nominate(Dossier there, Nomination nomination, Actor actor, Instant at) {
        if (there.filing().concerns(actor.id())) {
            return Outcome.done(there);
        }
        Optional<Reason> erased = there.beingErased();
        if (erased.isPresent()) {
            return Outcome.refused(erased.get());
        }
        if (there.admission().isPresent()) {
            return Outcome.refused(Reason.of(DossierReason.ADMISSION_DECIDED, NONE));
        }
        if (there.filing().nominations().size() >= Filing.MOST_NOMINATIONS) {
            return Outcome.refused(Reason.of(
                    DossierReason.TOO_MANY_NOMINATIONS, NONE, "most", String.valueOf(Filing.MOST_NOMINATIONS)));
        }
        return commit(there.nominate(nomination), actor, at);
    }

    private Outcome<Dossier> stand(Dossier there, Consent consent, Actor actor, Instant at) {
        if (there.filing().candidate().filter(actor.id()::equals).isPresent()) {
            return Outcome.done(there);
        }
        if (there.filing().consent().isPresent()) {
            return Outcome.refused(Reason.of(DossierReason.ALREADY_A_CANDIDATE, NONE));
        }
        Optional<Reason> against = AnsweringNomination.against(there, NONE, actor);
        return against.isPresent() ? Outcome.refused(against.get()) : commit(there.consent(consent), actor, at);
    }

    private Outcome<Dossier> commit(Change<Dossier> change, Actor actor, Instant at) {
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }
}
