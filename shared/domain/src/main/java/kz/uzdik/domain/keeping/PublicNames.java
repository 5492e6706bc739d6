package kz.uzdik.domain.keeping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.publication.AwardRule;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.scoring.CandidateId;

/** Whose names the rules make public: who went on from a selection, and who got an award (2020 p17, p21). */
record PublicNames(RankingRuns runs) {
    Set<CandidateId> of(Running contest, List<Sitting> held) {
        Set<CandidateId> named = new HashSet<>();
        held.stream()
                .filter(sitting -> contest.definition()
                        .step(sitting.id().step())
                        .filter(Step.Selection.class::isInstance)
                        .isPresent())
                .flatMap(sitting -> sitting.result().stream())
                .forEach(result -> named.addAll(result.passed()));
        // The other awards are theirs who passed.
        contest.definition().awards().stream()
                .filter(award -> award.to() instanceof Award.To.Most)
                .flatMap(award -> AwardRule.winners(award, placings(award, held)))
                .forEach(named::add);
        return named;
    }

    // Those that the signed protocols rest on.
    private List<Placing> placings(Award award, List<Sitting> held) {
        return held.stream()
                .filter(sitting -> sitting.id().step().equals(award.step()))
                .flatMap(this::placings)
                .toList();
    }

    private Stream<Placing> placings(Sitting sitting) {
        return sitting
                .result()
                .flatMap(result -> runs.find(sitting.id().toString(), result.run()))
                .flatMap(run -> run.ranking())
                .stream()
                .flatMap(ranking -> ranking.placings());
    }
}
