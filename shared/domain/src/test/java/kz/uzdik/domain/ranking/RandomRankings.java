package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Level;

/** Random inputs with few different points, so that ties of every kind are common. */
final class RandomRankings {
    private final Random random;

    RandomRankings(long seed) {
        random = new Random(seed);
    }

    RankingInputs next() {
        Level level = List.of(Level.DISTRICT, Level.REGION, Level.REPUBLIC).get(random.nextInt(3));
        ARanking story = passing(level)
                .mean("plan", weight())
                .mean("form", weight())
                .sum("visits", weight())
                .mean("complaints", "0")
                .poll("residents", weight())
                .fact("jobs", weight())
                .evidence("awards", "0.5", "1.5")
                .votes("vote", 2);
        if (random.nextBoolean()) {
            story.tieBy("plan", Prefer.MORE);
        }
        if (random.nextBoolean()) {
            story.tieBy("complaints", Prefer.LESS);
        }
        if (random.nextInt(4) > 0) {
            story.chair();
        }
        int visits = random.nextInt(1, 4);
        boolean polled = random.nextBoolean();
        for (int i = 0, all = random.nextInt(9); i < all; i++) {
            candidate(story, "c" + i, visits, polled);
        }
        return decided(story.inputs());
    }

    // A quota, a cut-off, or both; the cut-off where totals lie, so that some have exactly as much.
    private ARanking passing(Level level) {
        int kind = random.nextInt(4);
        ARanking story = kind == 0 ? ARanking.withoutQuota(level) : ARanking.of(1 + random.nextInt(3), level);
        if (random.nextInt(3) == 0) {
            story.centralApart();
        }
        String points = List.of("0", "1", "1.5", "2", "3").get(random.nextInt(5));
        if (kind < 2) {
            return random.nextBoolean() ? story.moreThan(points) : story.atLeast(points);
        }
        return story;
    }

    private void candidate(ARanking story, String name, int visits, boolean polled) {
        String[] districts = {"314851000", "314852000", "319000000", "711000000"};
        if (random.nextInt(4) == 0) {
            story.central(name);
        } else {
            story.entrant(name, districts[random.nextInt(districts.length)]);
        }
        story.figures(name, "plan", points(random.nextInt(1, 4)))
                .figures(name, "form", points(random.nextInt(1, 4)))
                .figures(name, "visits", points(visits))
                .figures(name, "complaints", points(1))
                .figures(name, "residents", polled ? points(1) : points(0))
                .figures(name, "jobs", points(random.nextInt(2)))
                .figures(name, "awards", items(random.nextInt(6)));
        // The first member never stands back, so that everybody has a vote; one who names more than two is void.
        for (int member = 1; member <= 3; member++) {
            if (member == 1 || random.nextInt(4) > 0) {
                story.vote(name, "vote", member, random.nextInt(3) == 0 ? "1" : "0");
            }
        }
    }

    private String weight() {
        return List.of("0", "1", "2", "0.5", "0.25", "0.01").get(random.nextInt(6));
    }

    private static String[] items(int number) {
        return Collections.nCopies(number, "0.5").toArray(String[]::new);
    }

    private String[] points(int number) {
        String[] points = new String[number];
        for (int i = 0; i < number; i++) {
            points[i] = List.of("0", "1", "1.5", "2").get(random.nextInt(4));
        }
        return points;
    }

    /** The same inputs with decisions on some ties; some of them on other figures, on fewer or on more candidates. */
    private RankingInputs decided(RankingInputs open) {
        List<TieDecision> decisions = new ArrayList<>();
        var ranking = ((RankingRule.Result.Ranked) RankingRule.rank(open)).ranking();
        for (var tied : ranking.undecided()) {
            List<CandidateId> order = shuffled(new ArrayList<>(tied));
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> decisions.add(ARanking.decision(order, "other figures", "stale"));
                case 2 ->
                    decisions.add(ARanking.decision(order.subList(1, order.size()), open.figuresDigest(), "fewer"));
                case 3 -> {
                    List<CandidateId> more = new ArrayList<>(order);
                    more.addFirst(new CandidateId("c99"));
                    decisions.add(ARanking.decision(more, open.figuresDigest(), "more"));
                }
                default -> decisions.add(ARanking.decision(order, open.figuresDigest(), "decided"));
            }
        }
        return new RankingInputs(open.rules(), open.entrants(), open.figures(), decisions);
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
