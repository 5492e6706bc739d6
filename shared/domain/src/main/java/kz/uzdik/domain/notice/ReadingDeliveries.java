package kz.uzdik.domain.notice;

import static kz.uzdik.domain.people.Permission.READ_DELIVERIES;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency reads what did not arrive, or was not done, and why. */
public final class ReadingDeliveries {
    private final Contests contests;
    private final Deliveries deliveries;

    public ReadingDeliveries(Contests contests, Deliveries deliveries) {
        this.contests = contests;
        this.deliveries = deliveries;
    }

    /** An edition's entries that need a look, the longest standing first; at most so many behind that position. */
    public Outcome<List<Delivery>> list(EditionId edition, String after, int most, Actor actor, Instant at) {
        if (!READ_DELIVERIES.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return contests.planned(edition, at)
                .map(_ -> Outcome.done(deliveries.toLookAt(edition, after, most)))
                .orElseGet(Outcome::unknown);
    }
}
