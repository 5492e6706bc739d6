package kz.uzdik.local.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Every rural district's akim in one ranking, by the shipped rules of the selection of 2020. */
final class BigRanking {
    static final int CANDIDATES = 2_340;
    static final int MEMBERS = 9;
    static final int CRITERIA = 10;
    private static final int WARMING = 60;
    private static final int ROUNDS = 21;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int DISTRICTS = 10; // of an oblast
    private static final List<String> OBLASTS = List.of(
            "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63");

    private final RankingRules rules = rules();
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /** Figures that the seed decides. */
    private BigRanking() {
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

    private void rank() {
        var result = RankingRule.rank(new RankingInputs(rules, entrants, figures, List.of()));
        if (result instanceof RankingRule.Result.NotRanked(var problems)) {
            throw new IllegalStateException(problems.getFirst().toString());
        }
    }

    /** Prints the median of warm rankings in milliseconds of the processor, whatever else runs meanwhile. */
    public static void main(String[] arguments) {
        BigRanking ranking = new BigRanking();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            long from = THREADS.getCurrentThreadCpuTime();
            ranking.rank();
            times.add((THREADS.getCurrentThreadCpuTime() - from) / 1e6);
        }
        List<Double> warm =
                times.subList(WARMING, times.size()).stream().sorted().toList();
        System.out.println("ranking.ms " + warm.get(ROUNDS / 2));
    }
}
