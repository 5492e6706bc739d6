package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.PUBLISH_RESULTS;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency publishes the results once the last step is final (2020 p21); they are written from the queue. */
public final class RequestingPublication {
    private final Contests contests;
    private final Finality finality;
    private final NextVersion next;

    public RequestingPublication(
            Contests contests, Commissions commissions, Sittings sittings, Publications publications) {
        this.contests = contests;
        finality = new Finality(commissions, sittings);
        next = new NextVersion(publications);
    }

    public Outcome<Publication> request(EditionId id, Actor actor, Instant at) {
        if (!PUBLISH_RESULTS.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() ->
                contests.running(id).map(contest -> request(contest, actor, at)).orElseGet(Outcome::unknown));
    }

    private Outcome<Publication> request(Running contest, Actor actor, Instant at) {
        if (contest.edition().practice()) {
            return Outcome.refused(Reason.of(PublicationReason.PRACTICE_IS_NOT_PUBLISHED, Paragraph.NONE));
        }
        if (!finality.ofResults(contest)) {
            Step last = contest.definition().steps().getLast();
            return Outcome.refused(Reason.of(PublicationReason.RESULTS_NOT_FINAL, last.paragraph(), "step", last.id()));
        }
        return next.request(contest, new Published.Results(), actor, at);
    }
}
