package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.DECIDE_HOLD;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/** An officer releases a held issuance, or refuses it, with a reason, before issuance ends (step 10 of docs/voting.md). */
public final class DecidingHold {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final PublishedPolls polls;
    private final Rolls rolls;
    private final Registrars registrars;

    public DecidingHold(PublishedPolls polls, PollOfficers officers, Rolls rolls) {
        this.polls = polls;
        this.rolls = rolls;
        this.registrars = new Registrars(officers);
    }

    /** Decides; of two officers at once the first one's word stands. */
    public Outcome<RollEntry.Hold> decide(
            EntryKey entry, RollEntry.Hold decision, String reason, Actor actor, Instant at) {
        Optional<PublishedPoll> poll = polls.find(entry.poll());
        if (poll.isEmpty() || !poll.get().rolls().contains(entry.roll())) {
            return Outcome.unknown();
        }
        if (!registrars.allow(DECIDE_HOLD, entry.poll(), actor)) {
            return Outcome.forbidden();
        }
        if (poll.get().plan().district(entry.district()).isEmpty()) {
            return Outcome.refused(Reason.of(PollReason.DISTRICT_UNKNOWN, Paragraph.NONE));
        }
        Optional<Reason> shut = poll.get().issuanceShutAt(at);
        if (shut.isPresent()) {
            return Outcome.refused(shut.get());
        }
        var decided = new Rolls.HoldDecision(
                decision, reason, actor.id(), at.atZone(ZONE).toLocalDate());
        return rolls.decide(entry, decided)
                ? Outcome.done(decision)
                : Outcome.refused(Reason.of(RollReason.NOT_HELD, Paragraph.NONE));
    }
}
