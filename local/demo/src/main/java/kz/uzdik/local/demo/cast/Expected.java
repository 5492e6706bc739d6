package kz.uzdik.local.demo.cast;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the contest must come out, as the tables say that were worked out by hand. */
public final class Expected {

    /**
     * A place in a ranking.
     *
     * @param area district, oblast or {@code kz}
     * @param total exact, as the API writes it
     * @param by what puts the candidate ahead of the next: {@code points}, {@code chair}, a criterion, or nothing for
     *     the last
     */
    public record Place(
            String step, String area, int place, String candidate, String total, String verdict, String by) {}

    /** A dossier that is not admitted, its ground's code and its paragraph. */
    public record Refusal(String candidate, String ground, String paragraph) {}

    private static final String EACH_OF = "each of ";

    private Expected() {}

    /** The places of a step, in the order of area and place. */
    public static List<Place> places(String step) {
        return Table.rows("expected.txt").stream()
                .map(Expected::place)
                .filter(place -> place.step().equals(step))
                .toList();
    }

    /** The places of a step where the residents' poll is a real one, whose figures count. */
    public static List<Place> placesWithPoll(String step) {
        return places(step).stream().map(Expected::withPoll).toList();
    }

    private static Place withPoll(Place place) {
        return Table.rows("poll.txt").stream()
                .filter(row -> row.get("step").equals(place.step())
                        && row.get("candidate").equals(place.candidate()))
                .findFirst()
                .map(row -> new BigDecimal(place.total()).add(new BigDecimal(row.get("more"))))
                .map(total -> new Place(
                        place.step(),
                        place.area(),
                        place.place(),
                        place.candidate(),
                        total.stripTrailingZeros().toPlainString(),
                        place.verdict(),
                        place.by()))
                .orElse(place);
    }

    private static Place place(Row row) {
        return new Place(
                row.get("step"),
                row.get("area"),
                row.number("place"),
                row.get("candidate"),
                row.get("total"),
                row.get("verdict"),
                row.get("ahead of the next by"));
    }

    public static List<Refusal> refusals() {
        return Table.rows("refusals.txt").stream()
                .map(row -> new Refusal(row.get("candidate"), row.get("ground"), row.get("paragraph")))
                .toList();
    }

    /** How many letters of which notice each person gets; a later row takes an earlier one's place. */
    public static Map<Person, Map<String, Integer>> notices(Cast cast) {
        Map<Person, Map<String, Integer>> expected = new LinkedHashMap<>();
        for (Row row : Table.rows("notices.txt")) {
            people(cast, row.get("who")).forEach(person -> expected.put(person, row.numbersBut(List.of("who"))));
        }
        return expected;
    }

    private static List<Person> people(Cast cast, String who) {
        if (who.startsWith(EACH_OF)) {
            return cast.panel(who.substring(EACH_OF.length())).everybody();
        }
        return switch (who) {
            case "the replaced" -> List.of(cast.panel(Cast.RENEWED).member(Cast.REPLACED));
            case "the successor" -> List.of(cast.successor());
            case "the nominated" -> List.of(cast.whoDoes(Turn.NOMINATED).self());
            case "the second nominator" -> List.of(cast.secondNominator());
            case "the asking secretary" -> List.of(cast.oblasts().getFirst().secretary());
            case "the withdrawn" -> List.of(cast.withdrawn());
            default -> List.of(cast.candidate(who).filer());
        };
    }
}
