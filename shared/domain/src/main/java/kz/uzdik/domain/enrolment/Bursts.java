package kz.uzdik.domain.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.enrolment.SendingCodes.Addressee;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
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
    private final Allowance allowance;
    private final Set<Burst> known = ConcurrentHashMap.newKeySet();

    public Bursts(DistrictBudget budget, Allowance allowance) {
        this.budget = budget;
        this.allowance = allowance;
    }

    /**
     * How many codes a district is sent in ten minutes before issuance there is looked at: a share of its roll, since what
     * is usual in a town would empty a village.
     *
     * @param percent of the roll
     * @param least however short the roll: a family at one table is no burst
     */
    public record Allowance(long percent, long least) {
        long of(long residents) {
            return Math.max(least, residents * percent / 100);
        }
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

    void count(List<Addressee> batch) {
        batch.stream()
                .min(Comparator.comparing(
                        addressee -> addressee.received().wanted().request().text()))
                .filter(drawn -> isOver(Burst.of(drawn.received()), drawn.poll(), batch.size()))
                .ifPresent(drawn -> remember(Burst.of(drawn.received())));
    }

    private boolean isOver(Burst burst, PublishedPoll poll, int codes) {
        long sent = budget.add(burst.poll(), burst.district(), burst.window(), codes);
        return sent > allowance.of(poll.residents(burst.district()));
    }

    private void remember(Burst burst) {
        known.removeIf(other -> other.window().isBefore(burst.window()));
        known.add(burst);
    }

    boolean isIn(Received received) {
        return known.contains(Burst.of(received));
    }
}
