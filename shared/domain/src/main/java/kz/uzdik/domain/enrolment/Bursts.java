package kz.uzdik.domain.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/**
 * Notices when a district asks for many codes at once, so that a person looks at what is issued there (step 10).
 *
 * <p>A batch is counted by one write, however many districts are in it: all of it for the district of one of its
 * requests, drawn by their ids, which are random. On average every district's count is right. Once a district is over its
 * budget, this environment knows it until the window ends.
 */
public final class Bursts {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final DistrictBudget budget;
    private final long most;
    private final Set<Burst> known = ConcurrentHashMap.newKeySet();

    /** @param most how many codes a district is sent in ten minutes before issuance there is looked at */
    public Bursts(DistrictBudget budget, long most) {
        this.budget = budget;
        this.most = most;
    }

    private record Burst(PollId poll, Kato district, Instant window) {
        static Burst of(Received received) {
            long length = WINDOW.toMillis();
            long at = received.at().toEpochMilli();
            return new Burst(
                    received.wanted().poll(),
                    received.wanted().claim().district(),
                    Instant.ofEpochMilli(at - Math.floorMod(at, length)));
        }
    }

    void count(List<Received> batch) {
        Optional<Burst> drawn = batch.stream()
                .min(Comparator.comparing(
                        received -> received.wanted().request().text()))
                .map(Burst::of);
        drawn.filter(burst -> budget.add(burst.poll(), burst.district(), burst.window(), batch.size()) > most)
                .ifPresent(this::remember);
    }

    private void remember(Burst burst) {
        known.removeIf(other -> other.window().isBefore(burst.window()));
        known.add(burst);
    }

    boolean isIn(Received received) {
        return known.contains(Burst.of(received));
    }
}
