package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.EXTEND_POLL;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency moves the ends of a frozen poll later, by a reasoned decision made before the ends (step 5). */
public final class ExtendingPoll {
    /** More than any poll needs; each stands in the poll's own record. */
    public static final int MOST = 10;

    private final Polls polls;
    private final ComplaintWindow complaints;

    public ExtendingPoll(Polls polls, ComplaintWindow complaints) {
        this.polls = polls;
        this.complaints = complaints;
    }

    public Outcome<Poll> extend(
            PollId id, Instant issueUntil, Instant ballotsUntil, String reason, Actor actor, Instant at) {
        if (!EXTEND_POLL.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> complaints.after(
                        id.edition(),
                        ballotsUntil,
                        until -> extend(poll, extension(poll, issueUntil, ballotsUntil, until, reason, at), actor, at)))
                .orElseGet(Outcome::unknown));
    }

    private static Extension extension(
            Poll poll, Instant issueUntil, Instant ballotsUntil, Instant complaintsUntil, String reason, Instant at) {
        int number = poll.decisions().extensions().size() + 1;
        return new Extension(number, issueUntil, ballotsUntil, Optional.of(complaintsUntil), reason, at);
    }

    private Outcome<Poll> extend(Poll poll, Extension extension, Actor actor, Instant at) {
        if (isLast(poll, extension)) {
            return Outcome.done(poll);
        }
        PollTimes now = poll.times();
        PollTimes then = poll.plan().times().extendedTo(extension);
        boolean issuance = !then.issueUntil().equals(now.issueUntil());
        if (poll.phase() == PollPhase.PLANNED) {
            return Outcome.refused(PollReason.NOT_FROZEN.with());
        }
        if (poll.phase() == PollPhase.CLOSING || poll.phase() == PollPhase.CLOSED) {
            return Outcome.refused(PollReason.ALREADY_CLOSED.with());
        }
        if (then.issueUntil().isBefore(now.issueUntil())
                || then.ballotsUntil().isBefore(now.ballotsUntil())
                || (!issuance && then.ballotsUntil().equals(now.ballotsUntil()))) {
            return Outcome.refused(PollReason.NOT_LATER.with());
        }
        if (!then.follow(poll.plan().practice())) {
            return Outcome.refused(PollReason.TIMES_DO_NOT_FOLLOW.with());
        }
        // Once the issuing key is retired there is nothing to issue with, whatever the clock of the request says.
        if (issuance && (!at.isBefore(now.issueUntil()) || hasNoIssuingKey(poll))) {
            return over(now.issueUntil());
        }
        if (!at.isBefore(now.ballotsUntil())) {
            return over(now.ballotsUntil());
        }
        if (extension.number() > MOST) {
            return Outcome.refused(PollReason.TOO_MANY_EXTENSIONS.with("most", String.valueOf(MOST)));
        }
        Change<Poll> change = poll.extended(extension);
        return Change.outcome(polls.commit(change, actor, at), change.next());
    }

    // A request that is sent twice, because its reply was lost, finds its own work done.
    private static boolean isLast(Poll poll, Extension extension) {
        var extensions = poll.decisions().extensions();
        return !extensions.isEmpty()
                && extensions.getLast().issueUntil().equals(extension.issueUntil())
                && extensions.getLast().ballotsUntil().equals(extension.ballotsUntil())
                && extensions.getLast().reason().equals(extension.reason());
    }

    private static boolean hasNoIssuingKey(Poll poll) {
        return poll.custody()
                .key(KeyPart.ISSUING)
                .filter(key -> key.retired().isPresent())
                .isPresent();
    }

    private static Outcome<Poll> over(Instant until) {
        return Outcome.refused(PollReason.OVER.with("until", until.toString()));
    }
}
