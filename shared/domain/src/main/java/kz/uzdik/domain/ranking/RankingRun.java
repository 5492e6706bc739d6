package kz.uzdik.domain.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * One ranking run: asked for by the Agency, made from the queue, never changed once it is done.
 *
 * @param scope what was ranked: the sitting's id
 * @param number from 1 within the scope; run n+1 names run n by that
 * @param decisions how many tie decisions of the scope it was asked to take into account
 */
public record RankingRun(
        String scope,
        int number,
        Instant requestedAt,
        int decisions,
        State state,
        Optional<Ranking> ranking,
        List<Reason> problems,
        long version) {
    public RankingRun {
        problems = List.copyOf(problems);
    }

    /** How far a run is. */
    public enum State {
        REQUESTED,
        DONE,
        FAILED
    }

    public String id() {
        return id(scope, number);
    }

    /** The id of a scope's run of this number. */
    public static String id(String scope, int number) {
        return scope + ".run." + number;
    }

    /** The run as somebody reads it who may not know who voted how on these candidates. */
    public RankingRun withoutVotesOn(Predicate<CandidateId> hidden) {
        return new RankingRun(
                scope,
                number,
                requestedAt,
                decisions,
                state,
                ranking.map(made -> made.withoutVotesOn(hidden)),
                problems,
                version);
    }

    public static Change<RankingRun> request(String scope, int number, int decisions, Instant at) {
        var run = new RankingRun(scope, number, at, decisions, State.REQUESTED, Optional.empty(), List.of(), 1);
        return Change.of(run, 0, new RankingFact.RankingRequested(run.id(), scope));
    }

    public Change<RankingRun> done(Ranking made) {
        var next = new RankingRun(
                scope, number, requestedAt, decisions, State.DONE, Optional.of(made), List.of(), version + 1);
        return Change.of(next, version, new RankingFact.RankingDone(id(), scope, made.inputsDigest()));
    }

    public Change<RankingRun> failed(List<Reason> why) {
        var next =
                new RankingRun(scope, number, requestedAt, decisions, State.FAILED, Optional.empty(), why, version + 1);
        return Change.of(next, version, new RankingFact.RankingFailed(id(), scope, why));
    }
}
