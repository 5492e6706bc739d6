package kz.uzdik.domain.publication;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.territory.Kato;

/**
 * What places are called where a survey is held, so that residents find theirs, and with it their akim, by its name.
 *
 * @param byCode what a place is called, by its code: in Kazakh and Russian, and in English where that is known
 */
public record PlaceNames(Map<Kato, Map<Language, String>> byCode) {
    public static final PlaceNames NONE = new PlaceNames(Map.of());

    /** The most bytes that all names take: they lie with the publication, whose other parts need room beside them. */
    public static final int LARGEST = 200 * 1024;

    // What a place and each of its names take around the names themselves: "316030000":{},  and  "kk":"",
    private static final int AROUND_PLACE = 15;
    private static final int AROUND_NAME = 8;

    public PlaceNames {
        Map<Kato, Map<Language, String>> copy = new HashMap<>();
        byCode.forEach((code, names) -> copy.put(code, Map.copyOf(names)));
        byCode = Map.copyOf(copy);
    }

    /** How many bytes of UTF-8 they take as JSON. */
    int bytes() {
        return byCode.values().stream()
                .mapToInt(names -> AROUND_PLACE
                        + names.values().stream()
                                .mapToInt(name -> AROUND_NAME + name.getBytes(StandardCharsets.UTF_8).length)
                                .sum())
                .sum();
    }

    /** The codes that are neither a district of the poll nor a place whose residents answer in one, in their order. */
    List<String> strangersTo(PollPlan plan) {
        Set<Kato> asked = plan.districts().stream()
                .flatMap(district -> Stream.concat(Stream.of(district.code()), district.residence().stream()))
                .collect(Collectors.toSet());
        return byCode.keySet().stream()
                .filter(code -> !asked.contains(code))
                .map(Kato::code)
                .sorted()
                .toList();
    }
}
