package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.Quorum;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/**
 * Reads {@code commissions}: how many members each kind has, the share of them that makes a quorum, who appoints and may
 * lead them, and what absence and recusal do.
 */
final class CommissionPart {
    private static final int MOST_MEMBERS = 99;
    private static final int MOST_POSITIONS = 20;

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
                conduct(at),
                Provenance.read(at).paragraph());
    }

    // Each may be left out; what holds then is said with Conduct.UNSTATED.
    private static Conduct conduct(Fields at) {
        return new Conduct(
                at.optionalObject("appointment").map(CommissionPart::appointment),
                at.optionalObject("absence")
                        .map(part -> new Conduct.Absence(
                                part.choice("sheets", Conduct.Sheets.class), part.choice("origin", Origin.class)))
                        .orElse(Conduct.UNSTATED.absence()),
                at.optionalObject("recusal")
                        .map(part -> new Conduct.Recusals(
                                part.choice("quorum", Conduct.Counted.class), part.choice("origin", Origin.class)))
                        .orElse(Conduct.UNSTATED.recusals()));
    }

    private static Conduct.Appointment appointment(Fields at) {
        return new Conduct.Appointment(
                at.required("by", ContestTypes.KIND),
                at.optional("consent", ContestTypes.KIND),
                positions(at, "chair"),
                positions(at, "secretary"),
                at.choice("origin", Origin.class));
    }

    private static List<String> positions(Fields at, String office) {
        return at.has(office) ? at.list(office, 1, MOST_POSITIONS, ContestTypes.ID) : List.of();
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
