package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.ranking.Passing.CutOff;
import kz.uzdik.domain.ranking.Passing.Quota;
import kz.uzdik.domain.ranking.Placing.Verdict;
import kz.uzdik.domain.scoring.Points;

/**
 * Whether those who share a place go on, and why (2020 p12, p16, p21; 2022 p15, p17). Whoever misses the cut-off is out
 * by the cut-off, whatever the quota: nothing needs deciding between equals below it.
 *
 * @param above how many of the area stand above them
 * @param sharing how many share the place
 * @param total what each of them has
 */
record PassingRule(int above, int sharing, Points total) {

    /** A verdict and what it rests on. */
    record Decided(Verdict verdict, List<Reason> because) {}

    Decided decide(Passing passing) {
        Optional<CutOff> missed = passing.cutOff().filter(cutOff -> !cutOff.isMetBy(total));
        if (missed.isPresent()) {
            return new Decided(Verdict.NOT_PASSED, List.of(against(missed.get(), false)));
        }
        List<Reason> because = new ArrayList<>();
        passing.cutOff().ifPresent(met -> because.add(against(met, true)));
        Verdict verdict = passing.quota().map(this::verdict).orElse(Verdict.PASSED);
        passing.quota().ifPresent(quota -> because.add(within(quota, verdict)));
        return new Decided(verdict, because);
    }

    private Verdict verdict(Quota quota) {
        if (above + sharing <= quota.places()) {
            return Verdict.PASSED;
        }
        return above >= quota.places() ? Verdict.NOT_PASSED : Verdict.UNDECIDED;
    }

    private Reason within(Quota quota, Verdict verdict) {
        String places = String.valueOf(quota.places());
        return switch (verdict) {
            case PASSED -> Reason.of(RankingReason.WITHIN_QUOTA, quota.paragraph(), "places", places);
            case NOT_PASSED ->
                Reason.of(
                        RankingReason.QUOTA_FULL, quota.paragraph(), "better", String.valueOf(above), "places", places);
            case UNDECIDED ->
                Reason.of(
                        RankingReason.EQUAL_ACROSS_QUOTA,
                        quota.paragraph(),
                        "equals",
                        String.valueOf(sharing),
                        "left",
                        String.valueOf(quota.places() - above));
        };
    }

    private Reason against(CutOff cutOff, boolean met) {
        return Reason.of(
                code(cutOff.strict(), met),
                cutOff.paragraph(),
                "total",
                total.toString(),
                "needed",
                cutOff.points().toString());
    }

    private static RankingReason code(boolean strict, boolean met) {
        if (strict) {
            return met ? RankingReason.MORE_THAN_CUT_OFF : RankingReason.NOT_MORE_THAN_CUT_OFF;
        }
        return met ? RankingReason.AS_MANY_AS_CUT_OFF : RankingReason.FEWER_THAN_CUT_OFF;
    }
}
