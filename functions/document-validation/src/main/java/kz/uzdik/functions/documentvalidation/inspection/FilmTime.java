package kz.uzdik.functions.documentvalidation.inspection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** Turns a film's ticks into a duration, upwards to the nanosecond, so that no film is shorter here than it is. */
final class FilmTime {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    /** Beyond a hundred days a figure is no length of a film but a sign for "unknown". */
    private static final BigDecimal LONGEST =
            BigDecimal.valueOf(Duration.ofDays(100).toNanos());

    private FilmTime() {}

    /** Unsigned ticks of so many a second; empty when the figures say nothing. */
    static Optional<Duration> ofTicks(BigInteger ticks, long perSecond) {
        if (perSecond <= 0) {
            return Optional.empty();
        }
        return ofNanos(
                new BigDecimal(ticks).multiply(NANOS).divide(BigDecimal.valueOf(perSecond), RoundingMode.CEILING));
    }

    static Optional<Duration> ofNanos(BigDecimal nanos) {
        if (nanos.signum() <= 0 || nanos.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofNanos(nanos.setScale(0, RoundingMode.CEILING).longValueExact()));
    }

    static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) >= 0 ? one : other;
    }
}
