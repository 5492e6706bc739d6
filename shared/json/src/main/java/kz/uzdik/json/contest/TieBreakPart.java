package kz.uzdik.json.contest;

import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.ranking.RankingRules.TieBreak;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads a step's {@code tieBreaks}: criteria in the order they decide in, then the chair. */
final class TieBreakPart {
    private TieBreakPart() {}

    /** What decides, as it is written. */
    private enum By {
        CRITERION,
        CHAIR
    }

    static List<TieBreak> read(Fields step, List<Item<Criterion>> criteria) {
        List<TieBreak> read = new ArrayList<>();
        for (Fields at : step.objects("tieBreaks", 0, 100)) {
            if (read.contains(new TieBreak.ByChair())) {
                at.problem("by", FieldProblem.NOT_ALLOWED, "nothing after the chair, who decides whatever is left");
            }
            TieBreak link = link(at, criteria);
            if (link instanceof TieBreak.ByCriterion(var criterion, var _) && isIn(read, criterion)) {
                at.problem("criterion", FieldProblem.DUPLICATE, "a criterion that has not decided before");
            }
            read.add(link);
        }
        return read;
    }

    private static TieBreak link(Fields at, List<Item<Criterion>> criteria) {
        Provenance.read(at);
        return switch (at.required(
                "by", FieldTypes.choice(By.class).standingIn(at.has("criterion") ? By.CRITERION : By.CHAIR))) {
            case CHAIR -> new TieBreak.ByChair();
            case CRITERION -> {
                String criterion = at.required("criterion", ContestTypes.ID);
                Item.refuseUnknown(
                        at,
                        "criterion",
                        criterion,
                        criteria,
                        known -> known.id().value(),
                        "a criterion of this step");
                yield new TieBreak.ByCriterion(new CriterionId(criterion), at.choice("prefer", Prefer.class));
            }
        };
    }

    private static boolean isIn(List<TieBreak> chain, CriterionId criterion) {
        return chain.stream()
                .anyMatch(link -> link instanceof TieBreak.ByCriterion known
                        && known.criterion().equals(criterion));
    }
}
