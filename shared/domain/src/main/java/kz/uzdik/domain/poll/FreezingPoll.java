package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.FREEZE_POLL;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Kato;

/**
 * Two registrar officers freeze a poll with a confirmed roll (steps 1 and 2 of the vote's protocol). The first names the
 * roll and learns the digest; the second names both.
 */
public final class FreezingPoll {
    private final Polls polls;
    private final ConfirmedRolls rolls;
    private final FrozenBytes bytes;

    public FreezingPoll(Polls polls, ConfirmedRolls rolls, FrozenBytes bytes) {
        this.polls = polls;
        this.rolls = rolls;
        this.bytes = bytes;
    }

    /** What the plan is with this roll, once it is frozen. */
    public static FrozenPoll frozen(PollPlan plan, RollSummary roll) {
        return new FrozenPoll(
                plan,
                plan.districts().stream()
                        .map(District::code)
                        .collect(Collectors.toMap(
                                code -> code, code -> FrozenPoll.ballotsFrom(plan.times(), roll.residents(code)))));
    }

    /**
     * Agrees to the freeze.
     *
     * @param roll the version of the roll
     * @param digest of the frozen poll; the first of the two may leave it out
     * @return the poll: with the half recorded, whose digest is the one to be named, or frozen
     */
    public Outcome<Poll> freeze(PollId id, int roll, Optional<Digest> digest, Actor actor, Instant at) {
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> FREEZE_POLL.allows(poll.standing(actor).roles())
                        ? freeze(poll, roll, digest, actor, at)
                        : Outcome.<Poll>forbidden())
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Poll> freeze(Poll poll, int version, Optional<Digest> digest, Actor actor, Instant at) {
        if (poll.phase() != PollPhase.PLANNED) {
            return isThisFreeze(poll, version, digest)
                    ? Outcome.done(poll)
                    : Outcome.refused(PollReason.ALREADY_FROZEN.with());
        }
        if (!poll.custody().isLive(KeyPart.SECRETS)) {
            return Outcome.refused(PollReason.SECRETS_NOT_READY.with());
        }
        PollTimes times = poll.plan().times();
        if (!at.isBefore(poll.plan().practice() ? times.issueUntil() : times.issueFrom())) {
            return Outcome.refused(PollReason.TIMES_IN_THE_PAST.with());
        }
        return rolls.find(poll.id(), version)
                .map(roll -> freeze(poll, roll, digest, actor, at))
                .orElseGet(() -> Outcome.refused(PollReason.ROLL_NOT_CONFIRMED.with()));
    }

    private Outcome<Poll> freeze(Poll poll, RollSummary roll, Optional<Digest> named, Actor actor, Instant at) {
        for (Kato district : roll.residents().keySet()) {
            if (poll.plan().district(district).isEmpty()) {
                return Outcome.refused(PollReason.ROLL_OF_OTHER_DISTRICTS.with("district", district.code()));
            }
        }
        Digest digest = bytes.digest(frozen(poll.plan(), roll));
        Matter matter = new Matter.Freezing(digest, roll.version());
        boolean second = poll.hasAnothersApproval(matter, actor.id());
        if (named.isPresent() ? !named.get().equals(digest) : second) {
            return Outcome.refused(PollReason.ANOTHER_DIGEST.with());
        }
        return AgreeingByTwo.agree(polls, poll, matter, actor, at);
    }

    private static boolean isThisFreeze(Poll poll, int roll, Optional<Digest> digest) {
        return poll.decisions()
                .freeze()
                .filter(freeze -> freeze.roll() == roll
                        && digest.filter(freeze.digest()::equals).isPresent())
                .isPresent();
    }
}
