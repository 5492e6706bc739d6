package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.Polls;

/** The people who keep a poll's roll, and the rolls in force. */
record Registrars(Polls polls) {
    /** Goes on with the poll, where there is one and the actor may. */
    <T> Outcome<T> allowed(Permission permission, PollId id, Actor actor, Function<Poll, Outcome<T>> act) {
        return allowed(permission, id, poll -> poll.standing(actor), act);
    }

    /** The same, by what the actor is towards some part of the poll. */
    <T> Outcome<T> allowed(
            Permission permission, PollId id, Function<Poll, Standing> standing, Function<Poll, Outcome<T>> act) {
        Optional<Poll> poll = polls.find(id);
        if (poll.isEmpty()) {
            return Outcome.unknown();
        }
        return permission.allows(standing.apply(poll.get()).roles()) ? act.apply(poll.get()) : Outcome.forbidden();
    }

    /** That issuance is over, where it is. */
    static Optional<Reason> over(Poll poll, Instant at) {
        Instant until = poll.times().issueUntil();
        return at.isBefore(until)
                ? Optional.empty()
                : Optional.of(Reason.of(PollReason.OVER, Paragraph.NONE, "until", until.toString()));
    }

    /** The frozen roll and what was confirmed to be added to it, published yet or not; none before the freeze. */
    static List<Integer> inForce(Poll poll, List<RollImport> imports) {
        List<Integer> rolls = new ArrayList<>();
        poll.decisions().freeze().map(Decisions.Freeze::roll).ifPresent(frozen -> {
            rolls.add(frozen);
            imports.stream()
                    .filter(RollImport::isConfirmedSupplement)
                    .map(RollImport::number)
                    .forEach(rolls::add);
        });
        return rolls;
    }
}
