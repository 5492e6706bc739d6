package kz.uzdik.domain.memory;

import java.util.concurrent.atomic.AtomicLong;
import kz.uzdik.domain.dossier.Randomness;

/** Tokens that count up from 1, so that a test's ids are the same each time. */
public final class CountingRandomness implements Randomness {
    private final AtomicLong last = new AtomicLong();

    @Override
    public String token() {
        return "%032x".formatted(last.incrementAndGet());
    }
}
