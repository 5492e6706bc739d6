package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kz.uzdik.domain.enrolment.DistrictBudget;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Counts of codes in memory, of each district's last window. */
public final class InMemoryDistrictBudget implements DistrictBudget {
    private record Count(Instant window, long codes) {}

    private final Map<String, Count> counts = new HashMap<>();

    @Override
    public synchronized long add(PollId poll, Kato district, Instant window, int codes) {
        Count last = counts.getOrDefault(poll + "#" + district, new Count(window, 0));
        if (last.window().isAfter(window)) {
            return 0;
        }
        Count next = new Count(window, (last.window().equals(window) ? last.codes() : 0) + codes);
        counts.put(poll + "#" + district, next);
        return next.codes();
    }
}
