package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.territory.Kato;

/**
 * A poll whose bytes never change again.
 *
 * @param ballotsFrom from when each district's ballots are taken
 */
public record FrozenPoll(PollPlan plan, Map<Kato, Instant> ballotsFrom) {
    /** On a shorter roll a ballot could be matched with the credential issued a moment before. */
    public static final int SMALL_ROLL = 200;

    public FrozenPoll {
        ballotsFrom = Map.copyOf(ballotsFrom);
    }

    /** When a district's ballots are taken from: at once, or after issuance where its roll is small (step 5). */
    public static Instant ballotsFrom(PollTimes times, long residents) {
        return residents < SMALL_ROLL ? times.issueUntil() : times.issueFrom();
    }

    public PollId id() {
        return plan.id();
    }

    /** From when this district's ballots are taken; empty for a code that is no district. */
    public Optional<Instant> ballotsFrom(Kato district) {
        return Optional.ofNullable(ballotsFrom.get(district));
    }
}
