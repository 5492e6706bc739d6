package kz.uzdik.domain.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;

/** Made-up ranking runs. */
public final class RankingSamples {
    public static final String SCOPE = JurySamples.sitting(1).toString();

    private static final List<Placing.Verdict> VERDICTS = List.of(Placing.Verdict.values());

    private RankingSamples() {}

    /** Requested at version 1, done at even versions, failed at odd ones. */
    public static RankingRun run(String scope, int number, long version) {
        if (version == 1) {
            return new RankingRun(
                    scope, number, Samples.AT, 0, RankingRun.State.REQUESTED, Optional.empty(), List.of(), 1);
        }
        return version % 2 == 0
                ? new RankingRun(
                        scope,
                        number,
                        Samples.AT,
                        2,
                        RankingRun.State.DONE,
                        Optional.of(ranking(5)),
                        List.of(),
                        version)
                : new RankingRun(
                        scope,
                        number,
                        Samples.AT,
                        2,
                        RankingRun.State.FAILED,
                        Optional.empty(),
                        List.of(Samples.reason(1), Samples.reason(2)),
                        version);
    }

    /** So many placings with every decider and verdict among them (from five on). */
    public static Ranking ranking(int placings) {
        List<Placing> all = IntStream.range(0, placings)
                .mapToObj(number -> placing(number, placings))
                .toList();
        return new Ranking(
                List.of(new Ranking.InArea(Area.parse("3142"), all), new Ranking.InArea(Area.CENTRAL, List.of())),
                List.of(Samples.reason(3)),
                Samples.DIGEST,
                Samples.DIGEST);
    }

    private static Placing placing(int number, int placings) {
        List<Tally.Share> shares = IntStream.range(0, 9)
                .mapToObj(criterion -> new Tally.Share(
                        new CriterionId("criterion-" + criterion),
                        Points.parse("37/9"),
                        Points.of(number),
                        9,
                        votes(criterion)))
                .toList();
        return new Placing(
                number + 1,
                new Tally(Samples.candidate(number), Points.parse("412/9"), shares),
                VERDICTS.get(number % VERDICTS.size()),
                List.of(Samples.reason(number)),
                number + 1 < placings ? Optional.of(next(number + 1, number)) : Optional.empty(),
                number > 0 ? Optional.of(next(number - 1, number + 1)) : Optional.empty());
    }

    private static List<Tally.Vote> votes(int criterion) {
        return criterion == 0
                ? List.of(new Tally.Vote("member:1", Points.of(1)), new Tally.Vote("member:2", Points.ZERO))
                : List.of();
    }

    private static Placing.Next next(int other, int decider) {
        Decider by = switch (decider % 4) {
            case 0 -> new Decider.ByPoints(Points.parse("0.25"));
            case 1 -> new Decider.ByCriterion(new CriterionId("tenure"), Points.of(3), Points.of(2));
            case 2 -> new Decider.ByChair("көпшілік");
            default -> new Decider.Nothing();
        };
        return new Placing.Next(Samples.candidate(other), by);
    }
}
