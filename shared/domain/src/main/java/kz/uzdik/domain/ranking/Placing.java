package kz.uzdik.domain.ranking;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * One candidate's place in an area, and why it is this one.
 *
 * @param place from 1; equals share the smaller number
 * @param tally what the place rests on
 * @param verdict whether the candidate goes on
 * @param because what the verdict rests on: the quota, the cut-off, or both; never empty
 * @param ahead the next candidate below and what decides between the two; empty for the last
 * @param behind the next candidate above and what decides; empty for the first
 */
public record Placing(
        int place, Tally tally, Verdict verdict, List<Reason> because, Optional<Next> ahead, Optional<Next> behind) {
    public Placing {
        because = List.copyOf(because);
    }

    /** A neighbour in the ranking and what decides between the two. */
    public record Next(CandidateId other, Decider by) {}

    /** Whether somebody goes on. */
    public enum Verdict {
        PASSED,
        NOT_PASSED,
        /** Equal with others across the quota's edge: a decision is needed before anything follows. */
        UNDECIDED
    }

    Placing withoutVotes() {
        return new Placing(place, tally.withoutVotes(), verdict, because, ahead, behind);
    }

    public CandidateId candidate() {
        return tally.candidate();
    }
}
