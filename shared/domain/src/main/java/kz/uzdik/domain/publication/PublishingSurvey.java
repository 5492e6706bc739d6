package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.PUBLISH_SURVEY;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.Polls;

/**
 * The Agency publishes what a survey asks whom and when (2020 p14.3), once nobody can change its questions any more. After
 * its times were extended it is published anew.
 */
public final class PublishingSurvey {
    private final Contests contests;
    private final Polls polls;
    private final NextVersion next;

    public PublishingSurvey(Contests contests, Polls polls, Publications publications) {
        this.contests = contests;
        this.polls = polls;
        next = new NextVersion(publications);
    }

    /**
     * Asks for it to be written.
     *
     * @param id whose survey
     * @param poll the definition's name for it
     */
    public Outcome<Publication> publish(EditionId id, String poll, Actor actor, Instant at) {
        if (!PUBLISH_SURVEY.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> contests.running(id)
                .map(contest -> publish(contest, poll, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Publication> publish(Running contest, String name, Actor actor, Instant at) {
        var what = new Published.Survey(name);
        Optional<PublicationRule> rule = what.rule(contest.definition());
        if (rule.isEmpty()) {
            return refused(PublicationReason.SURVEY_UNKNOWN, Paragraph.NONE, name);
        }
        Paragraph paragraph = rule.get().paragraph();
        Optional<Poll> poll = polls.find(new PollId(contest.id(), name));
        if (poll.filter(found -> found.plan().practice()).isPresent()) {
            return Outcome.refused(Reason.of(PublicationReason.PRACTICE_IS_NOT_PUBLISHED, paragraph));
        }
        return poll.filter(found -> found.phase() != PollPhase.PLANNED).isPresent()
                ? next.request(contest, what, actor, at)
                : refused(PublicationReason.SURVEY_NOT_FROZEN, paragraph, name);
    }

    private static Outcome<Publication> refused(PublicationReason why, Paragraph paragraph, String name) {
        return Outcome.refused(Reason.of(why, paragraph, "poll", name));
    }
}
