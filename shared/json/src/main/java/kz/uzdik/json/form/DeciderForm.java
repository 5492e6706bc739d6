package kz.uzdik.json.form;

import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A neighbour in a ranking and what decides between the two. */
final class DeciderForm {
    private enum By {
        POINTS,
        CRITERION,
        CHAIR,
        NOTHING
    }

    private DeciderForm() {}

    static Members next(Placing.Next next) {
        Members members = Members.of("other", next.other().value());
        return switch (next.by()) {
            case Decider.ByPoints(var difference) ->
                members.with("by", By.POINTS).with("difference", difference.toString());
            case Decider.ByCriterion(var criterion, var own, var others) ->
                members.with("by", By.CRITERION)
                        .with("criterion", criterion.value())
                        .with("own", own.toString())
                        .with("others", others.toString());
            case Decider.ByChair(var reason) -> members.with("by", By.CHAIR).with("reason", reason);
            case Decider.Nothing() -> members.with("by", By.NOTHING);
        };
    }

    static Placing.Next next(Fields fields) {
        var other = fields.required("other", StoredTypes.CANDIDATE);
        Decider by = switch (fields.choice("by", By.class)) {
            case POINTS -> new Decider.ByPoints(fields.required("difference", StoredTypes.POINTS));
            case CRITERION ->
                new Decider.ByCriterion(
                        fields.required("criterion", StoredTypes.CRITERION),
                        fields.required("own", StoredTypes.POINTS),
                        fields.required("others", StoredTypes.POINTS));
            case CHAIR -> new Decider.ByChair(fields.required("reason", StoredTypes.TEXT));
            case NOTHING -> new Decider.Nothing();
        };
        fields.done();
        return new Placing.Next(other, by);
    }
}
