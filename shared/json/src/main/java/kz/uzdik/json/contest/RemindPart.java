package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;

/** Reads {@code remind}: how many days before a deadline whoever is awaited is written to. */
final class RemindPart {
    private static final int MOST_REMINDERS = 10;
    private static final int MOST_DAYS = 60;

    private RemindPart() {}

    /** The different numbers of days; none where nobody is reminded. */
    static List<Integer> read(Fields at) {
        if (!at.has("remind")) {
            return List.of();
        }
        Fields remind = at.object("remind");
        List<Integer> days = remind.list("daysBefore", 1, MOST_REMINDERS, FieldTypes.integer(1, MOST_DAYS)).stream()
                .map(Math::toIntExact)
                .toList();
        if (days.stream().distinct().count() < days.size()) {
            remind.problem("daysBefore", FieldProblem.DUPLICATE, "different numbers of days");
        }
        remind.choice("origin", Origin.class);
        return days;
    }
}
