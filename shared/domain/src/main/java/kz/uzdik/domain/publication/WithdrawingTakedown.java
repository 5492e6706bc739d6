package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.WITHDRAW_TAKEDOWN;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** Somebody of the Agency, who asked or who should agree, drops a takedown that nobody has agreed to. */
public final class WithdrawingTakedown {
    private final Publications publications;

    public WithdrawingTakedown(Publications publications) {
        this.publications = publications;
    }

    /** Drops it; dropped already, it stays as it is. */
    public Outcome<Takedown.Of> withdraw(EditionId id, int number, int takedown, Actor actor, Instant at) {
        if (!WITHDRAW_TAKEDOWN.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> publications
                .find(id, number)
                .flatMap(publication ->
                        publication.takedown(takedown).map(asked -> withdraw(publication, asked, actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Takedown.Of> withdraw(Publication publication, Takedown asked, Actor actor, Instant at) {
        return switch (asked.state()) {
            case Takedown.State.Withdrawn _ -> Outcome.done(new Takedown.Of(publication, asked));
            case Takedown.State.Confirmed _, Takedown.State.Removed _ ->
                Outcome.refused(Reason.of(PublicationReason.TAKEDOWN_CONFIRMED, Paragraph.NONE));
            case Takedown.State.Open _ -> {
                Change<Publication> change = publication.with(
                        asked.in(new Takedown.State.Withdrawn(actor.id(), at)),
                        new TakedownFact.TakedownWithdrawn(
                                publication.edition(), publication.number(), asked.number(), asked.file()));
                yield Change.outcome(
                        publications.commit(change, actor, at), Takedown.Of.number(change.next(), asked.number()));
            }
        };
    }
}
