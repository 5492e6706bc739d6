package kz.uzdik.domain.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The acts of one official, by duty and in the order of their days. */
final class Deeds {
    private static final Comparator<Act> IN_ORDER =
            Comparator.comparing(Act::on).thenComparing(Act::id);

    private final Map<DutyId, List<Act>> acts = new HashMap<>();

    Deeds(List<Act> all) {
        all.stream()
                .sorted(IN_ORDER)
                .forEach(act ->
                        acts.computeIfAbsent(act.duty(), _ -> new ArrayList<>()).add(act));
    }

    List<Act> of(DutyId duty) {
        return acts.getOrDefault(duty, List.of());
    }

    /** Those done on the days of a window. */
    List<Act> of(DutyId duty, Window window) {
        return of(duty).stream().filter(act -> window.contains(act.on())).toList();
    }

    /** Those that follow an act, or go ahead of it. */
    List<Act> about(DutyId duty, Act act) {
        return of(duty).stream()
                .filter(one -> one.about().filter(act.id()::equals).isPresent())
                .toList();
    }
}
