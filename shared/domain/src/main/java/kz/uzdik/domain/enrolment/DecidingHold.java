package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.DECIDE_HOLD;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/** An officer releases a held issuance, or refuses it, with a reason, before issuance ends (step 10 of docs/voting.md). */
public final class DecidingHold {
    private final FrozenPolls polls;
    private final Rolls rolls;

    public DecidingHold(PublishedPolls published, Polls polls, Rolls rolls) {
        this.polls = new FrozenPolls(published, polls);
        this.rolls = rolls;
    }

    /**
     * Decides; of two officers at once the first one's word stands.
     *
     * @param released whether issuance goes on
     */
    public Outcome<RollEntry.Hold> decide(EntryKey entry, boolean released, String reason, Actor actor, Instant at) {
        return polls.allowed(
                DECIDE_HOLD,
                entry.poll(),
                entry.district(),
                actor,
                poll -> poll.issuanceShutAt(at)
                        .map(Outcome::<RollEntry.Hold>refused)
                        .orElseGet(() -> decide(poll, entry, released, reason, actor, at)));
    }

    private Outcome<RollEntry.Hold> decide(
            PublishedPoll poll, EntryKey entry, boolean released, String reason, Actor actor, Instant at) {
        var hold = released ? RollEntry.Hold.RELEASED : RollEntry.Hold.REFUSED;
        var decision = new Rolls.HoldDecision(
                hold, reason, actor.id(), at.atZone(PollTimes.ZONE).toLocalDate());
        return poll.rolls().contains(entry.roll()) && rolls.decide(entry, decision)
                ? Outcome.done(hold)
                : Outcome.refused(Reason.of(RollReason.NOT_HELD, Paragraph.NONE));
    }
}
