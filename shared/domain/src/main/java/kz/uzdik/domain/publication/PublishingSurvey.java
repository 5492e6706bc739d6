package kz.uzdik.domain.publication;

import static kz.uzdik.domain.people.Permission.PUBLISH_SURVEY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    /** So many unknown codes are enough to find out what is wrong with a list. */
    private static final int MOST_TOLD = 20;

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
     * @param places what the places are called where it is held
     */
    public Outcome<Publication> publish(EditionId id, String poll, PlaceNames places, Actor actor, Instant at) {
        if (!PUBLISH_SURVEY.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> contests.running(id)
                .map(contest -> publish(contest, new Published.Survey(poll, places), actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Publication> publish(Running contest, Published.Survey what, Actor actor, Instant at) {
        String name = what.poll();
        Optional<PublicationRule> rule = what.rule(contest.definition());
        if (rule.isEmpty()) {
            return refused(PublicationReason.SURVEY_UNKNOWN, Paragraph.NONE, name);
        }
        Paragraph paragraph = rule.get().paragraph();
        Optional<Poll> poll = polls.find(new PollId(contest.id(), name));
        if (poll.filter(found -> found.plan().practice()).isPresent()) {
            return Outcome.refused(Reason.of(PublicationReason.PRACTICE_IS_NOT_PUBLISHED, paragraph));
        }
        Optional<Poll> frozen = poll.filter(found -> found.phase() != PollPhase.PLANNED);
        if (frozen.isEmpty()) {
            return refused(PublicationReason.SURVEY_NOT_FROZEN, paragraph, name);
        }
        List<Reason> against = against(what, frozen.get(), paragraph);
        return against.isEmpty() ? next.request(contest, what, actor, at) : Outcome.refused(against);
    }

    private static List<Reason> against(Published.Survey what, Poll poll, Paragraph paragraph) {
        List<Reason> against = new ArrayList<>();
        List<String> strangers = what.places().strangersTo(poll.plan());
        if (!strangers.isEmpty()) {
            against.add(Reason.of(
                    PublicationReason.SURVEY_PLACE_UNKNOWN,
                    paragraph,
                    "poll",
                    what.poll(),
                    "number",
                    String.valueOf(strangers.size()),
                    "places",
                    strangers.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))));
        }
        int bytes = what.places().bytes();
        if (bytes > PlaceNames.LARGEST) {
            against.add(Reason.of(
                    PublicationReason.PLACE_NAMES_TOO_LARGE,
                    paragraph,
                    "bytes",
                    String.valueOf(bytes),
                    "largest",
                    String.valueOf(PlaceNames.LARGEST)));
        }
        return against;
    }

    private static Outcome<Publication> refused(PublicationReason why, Paragraph paragraph, String name) {
        return Outcome.refused(Reason.of(why, paragraph, "poll", name));
    }
}
