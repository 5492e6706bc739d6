package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.ANNUL_DISTRICT;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;

/**
 * Two people annul the poll of a whole district, with one reason, before it is counted (step 10). No cast ballot can be
 * singled out, so nothing smaller can be annulled; a box that the count finds spoilt is annulled while the poll closes.
 */
public final class AnnullingDistrict {
    private final Polls polls;

    public AnnullingDistrict(Polls polls) {
        this.polls = polls;
    }

    public Outcome<Poll> annul(PollId id, Kato district, String reason, Actor actor, Instant at) {
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> ANNUL_DISTRICT.allows(poll.standing(actor).roles())
                        ? annul(poll, district, reason, actor, at)
                        : Outcome.<Poll>forbidden())
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Poll> annul(Poll poll, Kato district, String reason, Actor actor, Instant at) {
        if (poll.plan().district(district).isEmpty()) {
            return Outcome.refused(PollReason.DISTRICT_UNKNOWN.with());
        }
        if (poll.decisions().annulled().containsKey(district)) {
            return reason.equals(poll.decisions().annulled().get(district))
                    ? Outcome.done(poll)
                    : Outcome.refused(PollReason.ALREADY_ANNULLED.with());
        }
        // Whoever is first has it: the results that hold have gone by what was annulled until then.
        if (poll.decisions().results().isPresent()) {
            return Outcome.refused(PollReason.ALREADY_CLOSED.with());
        }
        return switch (poll.phase()) {
            case PLANNED, FROZEN -> Outcome.refused(PollReason.KEYS_NOT_PUBLISHED.with());
            case CLOSED -> Outcome.refused(PollReason.ALREADY_CLOSED.with());
            case KEYED, CLOSING -> AgreeingByTwo.agree(polls, poll, new Matter.Annulling(district, reason), actor, at);
        };
    }
}
