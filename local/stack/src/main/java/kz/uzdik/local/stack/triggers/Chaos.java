package kz.uzdik.local.stack.triggers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What AWS may do with messages at any time and mostly does not: it hands them over twice, late, and those of a queue in
 * any order. A stream keeps its order; a batch of it may come again. Nothing is lost. The same seed draws the same, as
 * far as threads come in the same order.
 */
public final class Chaos {
    /** Everything once, at once, as it comes. */
    public static final Chaos NONE = new Chaos(0, 0);

    /** So many of a thousand deliveries are disturbed, where nothing else is said. */
    public static final int USUAL_PER_MILLE = 100;

    private static final int THOUSAND = 1000;
    private static final int LONGEST_DELAY_MILLIS = 2_000;

    private final int perMille;
    private final Random random;
    private final AtomicLong duplicates = new AtomicLong();
    private final AtomicLong delays = new AtomicLong();
    private final AtomicLong shuffles = new AtomicLong();

    /** @param perMille how many of a thousand deliveries come twice, and how many come late; 0 to 1000 */
    public Chaos(long seed, int perMille) {
        if (perMille < 0 || perMille > THOUSAND) throw new IllegalArgumentException("not of a thousand: " + perMille);
        this.perMille = perMille;
        this.random = new Random(seed);
    }

    /** Whether this delivery comes a second time. */
    boolean again() {
        return drawn(duplicates);
    }

    /** How late this delivery comes, in milliseconds; mostly 0. */
    long delayMillis() {
        return drawn(delays) ? 1 + random.nextInt(LONGEST_DELAY_MILLIS) : 0;
    }

    /** The messages in the order they are handed over in. */
    <T> List<T> ordered(List<T> messages) {
        if (perMille == 0 || messages.size() < 2) return messages;
        var order = new ArrayList<>(messages);
        Collections.shuffle(order, random);
        if (!order.equals(messages)) shuffles.incrementAndGet();
        return List.copyOf(order);
    }

    private boolean drawn(AtomicLong counted) {
        boolean drawn = perMille > 0 && random.nextInt(THOUSAND) < perMille;
        if (drawn) counted.incrementAndGet();
        return drawn;
    }

    /** What was disturbed so far: {@code duplicates}, {@code delays}, {@code reordered}. */
    public Map<String, Long> figures() {
        return new TreeMap<>(
                Map.of("duplicates", duplicates.get(), "delays", delays.get(), "reordered", shuffles.get()));
    }
}
