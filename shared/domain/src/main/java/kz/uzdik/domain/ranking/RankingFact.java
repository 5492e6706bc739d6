package kz.uzdik.domain.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Reason;

/** What happens to ranking runs. */
public sealed interface RankingFact extends Fact {
    record RankingRequested(String run, String scope) implements RankingFact {
        @Override
        public Map<String, String> values() {
            return Map.of("run", run, "scope", scope);
        }
    }

    record RankingDone(String run, String scope, String inputsDigest) implements RankingFact {
        @Override
        public Map<String, String> values() {
            return Map.of("run", run, "scope", scope, "inputs", inputsDigest);
        }
    }

    record RankingFailed(String run, String scope, List<Reason> problems) implements RankingFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "run",
                    run,
                    "scope",
                    scope,
                    "problems",
                    problems.stream().map(problem -> problem.code().key()).collect(Collectors.joining(" ")));
        }
    }
}
