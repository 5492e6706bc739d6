package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.CONFIRM_ROLL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;

/**
 * A registrar officer confirms an imported roll, naming the counts they have seen (step 1 of docs/voting.md). Once the
 * poll is frozen, a roll only adds to the frozen one, and it takes two officers.
 */
public final class ConfirmingRoll {
    private final RollImports imports;
    private final Registrars registrars;

    public ConfirmingRoll(Polls polls, RollImports imports) {
        this.imports = imports;
        this.registrars = new Registrars(polls);
    }

    /** The same officer's second word changes nothing and is not refused. */
    public Outcome<RollImport> confirm(PollId id, int number, long good, long bad, Actor actor, Instant at) {
        return Change.decideAgain(() -> registrars.allowed(
                CONFIRM_ROLL,
                id,
                actor,
                poll -> imports.find(id, number)
                        .map(roll -> confirm(poll, roll, good, bad, actor, at))
                        .orElseGet(Outcome::unknown)));
    }

    private Outcome<RollImport> confirm(Poll poll, RollImport roll, long good, long bad, Actor actor, Instant at) {
        List<Reason> against = against(roll, good, bad);
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        if (roll.confirmedBy().contains(actor.id())) {
            return Outcome.done(roll);
        }
        if (roll.phase() != RollImport.Phase.REPORTED) {
            return Outcome.refused(notReported(roll));
        }
        Optional<Reason> over = Registrars.over(poll, at);
        if (over.isPresent()) {
            return Outcome.refused(over.get());
        }
        List<RollImport> others = imports.of(roll.poll()).stream()
                .filter(other -> other.number() != roll.number() && other.isSupplement())
                .toList();
        // What was checked against other rolls than are in force now may repeat people of theirs.
        boolean inForce = Set.copyOf(Registrars.inForce(poll, others)).equals(Set.copyOf(roll.against()));
        if (!inForce || !roll.isSortedBy(poll.plan())) {
            return Outcome.refused(Reason.of(RollReason.ROLL_OUTDATED, Paragraph.NONE));
        }
        int supplement = 1
                + (int) others.stream()
                        .filter(RollImport::isConfirmedSupplement)
                        .count();
        Change<RollImport> change = roll.confirm(actor.id(), supplement);
        for (RollImport other : others) {
            // Of two that add to the same roll one is first: the other may hold the same people.
            if (other.phase() == RollImport.Phase.REPORTED) {
                change = change.onlyWhile(Guard.inPhase(
                        Fact.Subject.ROLL, other.id(), other.phase().name()));
            }
        }
        return Change.outcome(imports.commit(change, actor, at), change.next());
    }

    private static List<Reason> against(RollImport roll, long good, long bad) {
        List<Reason> against = new ArrayList<>();
        if (roll.contents().isEmpty()) {
            against.add(notReported(roll));
        } else if (roll.progress().good() != good || roll.progress().bad() != bad) {
            against.add(Reason.of(RollReason.ROLL_COUNTS_DIFFER, Paragraph.NONE));
        } else if (good == 0) {
            against.add(Reason.of(RollReason.ROLL_EMPTY, Paragraph.NONE));
        }
        return against;
    }

    private static Reason notReported(RollImport roll) {
        return Reason.of(
                RollReason.ROLL_NOT_REPORTED,
                Paragraph.NONE,
                "phase",
                roll.phase().name());
    }
}
