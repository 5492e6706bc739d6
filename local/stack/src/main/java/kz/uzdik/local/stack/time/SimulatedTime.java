package kz.uzdik.local.stack.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.uzdik.local.stack.emulators.KeptText;

/**
 * The time that events are stamped with: the real clock and an offset. Tokens, signatures and time-outs keep real time.
 */
public final class SimulatedTime {
    private final Clock clock;
    private final Optional<Path> file;
    private volatile Duration offset;

    /** @param file keeps the offset over a restart */
    public SimulatedTime(Clock clock, Optional<Path> file) throws IOException {
        this.clock = clock;
        this.file = file;
        this.offset = file.isPresent() && Files.exists(file.get())
                ? Duration.parse(Files.readString(file.get()).trim())
                : Duration.ZERO;
    }

    /** The simulated instant, to the millisecond. */
    public Instant now() {
        return of(clock.instant());
    }

    /** The clock that time-outs and emulators go by. */
    public Clock realClock() {
        return clock;
    }

    /** The simulated instant of a real one. */
    public Instant of(Instant real) {
        return real.plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Moves time, forward or back. */
    public void moveTo(Instant at) throws IOException {
        offset = Duration.between(clock.instant(), at);
        if (file.isPresent()) KeptText.write(file.get(), offset.toString());
    }
}
