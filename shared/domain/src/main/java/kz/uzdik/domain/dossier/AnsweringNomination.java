package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.people.Permission.ANSWER_NOMINATION;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Standing;

/**
 * A nominated akim consents or declines with an account of their own (2020 p7). A dossier may be handed in before the
 * answer, since the deadline waits for nobody; without consent the commission cannot admit it. Who answers shows that
 * the dossier is about them by its id, which cannot be guessed, and the identity number it was opened with.
 */
public final class AnsweringNomination {
    private final Contests contests;
    private final Dossiers dossiers;

    public AnsweringNomination(Contests contests, Dossiers dossiers) {
        this.contests = contests;
        this.dossiers = dossiers;
    }

    /** What the akim answers. */
    public sealed interface Answer {
        /** They stand; notices go to this contact too. */
        record Consents(Contact contact) implements Answer {}

        /** They do not; the candidacy ends. */
        record Declines(String reason) implements Answer {}
    }

    /** Records the answer; a wrong number is answered as an unknown dossier is, so that an id tells nothing. */
    public Outcome<Dossier> answer(DossierId id, Iin iin, Answer answer, Actor actor, Instant at) {
        if (!ANSWER_NOMINATION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.applicant() instanceof Akim akim
                        && akim.iin().equals(iin)
                        && !dossier.filing().isErased())
                .map(dossier -> answer(dossier, answer, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Dossier> answer(Dossier dossier, Answer answer, Actor actor, Instant at) {
        if (isSaidAlready(dossier, answer, actor)) {
            return Outcome.done(dossier);
        }
        Paragraph paragraph = paragraph(dossier);
        Optional<Reason> against = against(dossier, paragraph, actor);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Change<Dossier> change = switch (answer) {
            case Answer.Consents(var contact) -> dossier.consent(new Consent(actor.id(), contact, at));
            case Answer.Declines(var reason) -> dossier.decline(reason, paragraph, at);
        };
        return Change.outcome(dossiers.commit(change, actor, at), change.next());
    }

    // An answer whose reply was lost is sent again.
    private static boolean isSaidAlready(Dossier dossier, Answer answer, Actor actor) {
        return switch (answer) {
            case Answer.Consents _ ->
                dossier.exit().isEmpty()
                        && dossier.filing()
                                .candidate()
                                .filter(actor.id()::equals)
                                .isPresent();
            case Answer.Declines(var reason) ->
                dossier.exit()
                        .filter(exit -> exit.kind() == Exit.Kind.DECLINED
                                && exit.reason().equals(reason))
                        .isPresent();
        };
    }

    private Paragraph paragraph(Dossier dossier) {
        return AdmissionRule.consentParagraph(
                contests.running(dossier.id().edition()).orElseThrow(), dossier);
    }

    static Optional<Reason> against(Dossier dossier, Paragraph paragraph, Actor actor) {
        Optional<Reason> closed = dossier.against();
        if (closed.isPresent()) {
            return closed;
        }
        if (dossier.filing().isNominator(actor.id())) {
            return Optional.of(Reason.of(DossierReason.NOMINATOR_CANNOT_ANSWER, paragraph));
        }
        if (dossier.filing().consent().isPresent()) {
            return Optional.of(Reason.of(DossierReason.ALREADY_CONSENTED, paragraph));
        }
        return dossier.admission().isPresent()
                ? Optional.of(Reason.of(DossierReason.ADMISSION_DECIDED, paragraph))
                : Optional.empty();
    }
}
