package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.CONFIRM_TAKEDOWN;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The second of two people, of the Agency and never who asked, agrees to a takedown; then the system does it. */
public final class ConfirmingTakedown {
    private final Publications publications;

    public ConfirmingTakedown(Publications publications) {
        this.publications = publications;
    }

    /** Agrees; once agreed, anybody else's agreement changes nothing. */
    public Outcome<Takedown.Of> confirm(EditionId id, int number, int takedown, Actor actor, Instant at) {
        if (!CONFIRM_TAKEDOWN.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> publications
                .find(id, number)
                .flatMap(publication ->
                        publication.takedown(takedown).map(asked -> confirm(publication, asked, actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Takedown.Of> confirm(Publication publication, Takedown asked, Actor actor, Instant at) {
        if (asked.by().equals(actor.id())) {
            return Outcome.refused(Reason.of(PublicationReason.ANOTHER_MUST_CONFIRM, Paragraph.NONE));
        }
        return switch (asked.state()) {
            case Takedown.State.Confirmed _, Takedown.State.Removed _ ->
                Outcome.done(new Takedown.Of(publication, asked));
            case Takedown.State.Withdrawn _ ->
                Outcome.refused(Reason.of(PublicationReason.TAKEDOWN_WITHDRAWN, Paragraph.NONE));
            case Takedown.State.Open _ -> {
                Change<Publication> change = publication.with(
                        asked.in(new Takedown.State.Confirmed(actor.id(), at)),
                        new TakedownFact.TakedownConfirmed(
                                publication.edition(), publication.number(), asked.number(), asked.file()));
                yield Change.outcome(
                        publications.commit(change, actor, at), Takedown.Of.number(change.next(), asked.number()));
            }
        };
    }
}
