package kz.uzdik.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.RankingInputs;
import kz.uzdik.domain.ranking.RankingRule;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.contest.DefinitionReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Every rural district's akim in one ranking, by the shipped rules of the selection of 2020. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BigRanking {
    static final int CANDIDATES = 2_340;
    static final int MEMBERS = 9;
    static final int CRITERIA = 10;
    private static final int DISTRICTS = 10; // of an oblast
    private static final List<String> OBLASTS = List.of(
            "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63");

    private final RankingRules rules = rules();
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /** Figures that the seed decides. */
    public BigRanking() {
        Random random = new Random(2020);
        for (int number = 0; number < CANDIDATES; number++) {
            CandidateId candidate = new CandidateId("candidate-" + number);
            int place = number / OBLASTS.size();
            entrants.add(new Entrant(
                    candidate,
                    new Kato(OBLASTS.get(number % OBLASTS.size())
                            + "%02d%02d000".formatted(30 + place % DISTRICTS, 30 + place / DISTRICTS))));
            for (int i = 0; i < rules.criteria().size(); i++) {
                figures(candidate, rules.criteria().get(i), i < CRITERIA ? MEMBERS : 1, random);
            }
        }
    }

    private void figures(CandidateId candidate, Criterion criterion, int members, Random random) {
        int most = criterion.bounds().maximum().numerator().intValueExact();
        for (int member = 1; member <= members; member++) {
            figures.add(new Figure(candidate, criterion.id(), Points.of(random.nextInt(most + 1)), "member:" + member));
        }
    }

    // They have eleven criteria: nine people give figures for ten of them, one officer for the last.
    private static RankingRules rules() {
        return DefinitionReader.read(Repository.bytes("contests/best-rural-akim-2020/definition.json")).steps().stream()
                .filter(Step.Selection.class::isInstance)
                .map(Step.Selection.class::cast)
                .filter(step -> step.id().equals("selection"))
                .findFirst()
                .orElseThrow()
                .rules();
    }

    /** One ranking, with every placing's reason and the digests of what went in. */
    @Benchmark
    public RankingRule.Result rank() {
        var result = ProcessorTime.of(() -> RankingRule.rank(new RankingInputs(rules, entrants, figures, List.of())));
        if (result instanceof RankingRule.Result.NotRanked(var problems)) {
            throw new IllegalStateException(problems.getFirst().toString());
        }
        return result;
    }
}
