package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.Quorum;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/** Reads {@code commissions}: how many members each kind has, and the share of them that makes a quorum. */
final class CommissionPart {
    private static final int MOST_MEMBERS = 99;

    private CommissionPart() {}

    static List<Item<CommissionRule>> read(Fields definition) {
        List<Item<CommissionRule>> read = definition.objects("commissions", 1, 20).stream()
                .map(at -> new Item<>(at, commission(at)))
                .toList();
        Item.refuseDuplicates(read, "kind", CommissionRule::kind);
        return read;
    }

    private static CommissionRule commission(Fields at) {
        return new CommissionRule(
                at.required("kind", ContestTypes.KIND),
                at.choice("level", Level.class),
                at.integer("members", 1, MOST_MEMBERS),
                quorum(at.object("quorum")),
                Provenance.read(at).paragraph());
    }

    private static Quorum quorum(Fields at) {
        int numerator = at.integer("numerator", 1, 1_000);
        int denominator = at.integer("denominator", 1, 1_000);
        if (numerator > denominator) {
            at.problem("numerator", FieldProblem.OUT_OF_RANGE, "at most the denominator: nobody can be more than all");
        }
        return new Quorum(numerator, denominator, at.choice("origin", Origin.class));
    }
}
