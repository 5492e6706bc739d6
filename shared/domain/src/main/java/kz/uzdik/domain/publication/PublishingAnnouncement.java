package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.PUBLISH_ANNOUNCEMENT;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency publishes what an announced contest asks for (2020 p8): the frozen definition with its texts, and the
 * deadlines as they are. After an amendment it is published anew.
 */
public final class PublishingAnnouncement {
    private final Contests contests;
    private final NextVersion next;

    public PublishingAnnouncement(Contests contests, Publications publications) {
        this.contests = contests;
        next = new NextVersion(publications);
    }

    public Outcome<Publication> publish(EditionId id, Actor actor, Instant at) {
        if (!PUBLISH_ANNOUNCEMENT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() ->
                contests.running(id).map(contest -> publish(contest, actor, at)).orElseGet(Outcome::unknown));
    }

    private Outcome<Publication> publish(Running contest, Actor actor, Instant at) {
        var what = new Published.Announcement();
        return what.rule(contest.definition()).isPresent()
                ? next.request(contest, what, actor, at)
                : Outcome.refused(Reason.of(PublicationReason.NO_ANNOUNCEMENT_FORESEEN, Paragraph.NONE));
    }
}
