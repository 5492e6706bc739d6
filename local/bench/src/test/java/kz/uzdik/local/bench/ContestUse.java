package kz.uzdik.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the operations of the played contest took, read from the figures. */
final class ContestUse {
    static final String MEMORY = "contest.memory.";
    static final String CLOCK = "contest.runs-a-month.";
    private static final String OPERATION = "contest.operation.";

    private final Figures figures;
    private final List<Row> rows = new ArrayList<>();

    /**
     * One operation, all its calls together.
     *
     * @param requests to services, as {@code S3_PutObject}
     */
    record Row(
            String function,
            String called,
            double calls,
            double things,
            double ms,
            double write,
            double read,
            Map<String, Double> requests) {

        double allRequests() {
            return requests.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        /** Requests to one service. */
        double requests(String service) {
            return requests.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(service + "_"))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }
    }

    ContestUse(Figures figures) {
        this.figures = figures;
        var named = new TreeMap<String, Map<String, Double>>();
        figures.named(OPERATION).forEach((name, value) -> {
            String[] parts = name.split("#");
            named.computeIfAbsent(parts[0], _ -> new TreeMap<>()).put(parts[1], value);
        });
        named.forEach((name, values) -> rows.add(row(name, values)));
    }

    /** A name without spaces, since a figure's name ends with the first. */
    static String name(String function, String called) {
        return OPERATION + function + "|" + spaceless(called);
    }

    static String spaceless(String words) {
        return words.replace(' ', '_');
    }

    private static Row row(String name, Map<String, Double> values) {
        String[] parts = name.split("\\|");
        var requests = new TreeMap<>(values);
        requests.keySet().removeIf(figure -> figure.indexOf('_') < 0);
        return new Row(
                parts[0],
                parts[1].replace('_', ' '),
                values.getOrDefault("calls", 0.0),
                values.getOrDefault("things", 0.0),
                values.getOrDefault("ms", 0.0),
                values.getOrDefault("write", 0.0),
                values.getOrDefault("read", 0.0),
                requests);
    }

    List<Row> rows() {
        return rows;
    }

    /** A function's memory in MB. */
    double memory(String function) {
        return figures.get(MEMORY + function);
    }

    /** How often the clock calls a function in a month of thirty days. */
    double runsAMonth(String function) {
        return figures.get(CLOCK + function);
    }
}
