package kz.uzdik.local.demo.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every member puts on the sheets and every officer records, read from the tables. */
public final class Sheets {
    private static final List<String> STEPS = List.of("selection", "regional-choice", "final");
    private static final List<String> NO_CRITERIA = List.of("candidate", "sum");

    private final Map<String, Map<String, Map<String, Integer>>> points = new LinkedHashMap<>();
    private final List<Row> temperaments = Table.rows("temperaments.txt");

    public Sheets() {
        for (String step : STEPS) {
            Map<String, Map<String, Integer>> ofStep = new LinkedHashMap<>();
            Table.rows(step + ".txt").forEach(row -> ofStep.put(row.get("candidate"), row.numbersBut(NO_CRITERIA)));
            points.put(step, ofStep);
        }
    }

    /** The points a candidate gets at a step, by criterion, before any member's temperament. */
    public Map<String, Integer> points(String step, String candidate) {
        return points.getOrDefault(step, Map.of()).getOrDefault(candidate, Map.of());
    }

    /** The points of one criterion. */
    public int base(String step, String candidate, String criterion) {
        Integer points = points(step, candidate).get(criterion);
        if (points == null) {
            throw new IllegalStateException(step + ": nothing for " + candidate + " by " + criterion);
        }
        return points;
    }

    /** What a member, by number, gives a candidate by one criterion. */
    public int given(Panel panel, int member, String step, String candidate, String criterion) {
        int by = temperaments.stream()
                .filter(row -> row.get("commission").equals(panel.key())
                        && row.get("step").equals(step)
                        && row.get("criterion").equals(criterion)
                        && row.number("member") == member)
                .mapToInt(row -> row.number("by"))
                .sum();
        return base(step, candidate, criterion) + by;
    }
}
