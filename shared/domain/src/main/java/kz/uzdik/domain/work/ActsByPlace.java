package kz.uzdik.domain.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.territory.Kato;

/** The acts of many offices by the settlements they were done in, so that each office looks at those in its own alone. */
final class ActsByPlace {
    private final Map<Kato, List<ByOffice>> acts = new HashMap<>();

    private record ByOffice(OfficeId office, Act act) {}

    static ActsByPlace of(List<Entry> entries) {
        var all = new ActsByPlace();
        entries.forEach(entry -> entry.act()
                .ifPresent(act -> act.settlements()
                        .forEach(place -> all.acts
                                .computeIfAbsent(place, _ -> new ArrayList<>())
                                .add(new ByOffice(entry.id().office(), act)))));
        return all;
    }

    /** What others have done in an office's settlements, each once. */
    List<Act> in(Office office) {
        return office.settlements().stream()
                .flatMap(place -> acts.getOrDefault(place, List.of()).stream())
                .filter(one -> !one.office().equals(office.id()))
                .map(ByOffice::act)
                .distinct()
                .toList();
    }
}
