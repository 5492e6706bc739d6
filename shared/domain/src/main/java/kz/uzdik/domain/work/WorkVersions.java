package kz.uzdik.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The versions of an algorithm, which is amended as needed: a later one replaces the earlier from its first day on (O5.3). */
public final class WorkVersions {
    private final List<WorkAlgorithm> versions;

    /** Those of one name, in any order, each with another first day. */
    public WorkVersions(List<WorkAlgorithm> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(WorkAlgorithm::from))
                .toList();
    }

    /** The one in force on a day; empty before the first. */
    public Optional<WorkAlgorithm> on(LocalDate day) {
        return versions.stream().filter(one -> !one.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** The day it is where the order is in force. */
    LocalDate today(Instant at) {
        return at.atZone(versions.getLast().zone()).toLocalDate();
    }

    List<WorkAlgorithm> all() {
        return versions;
    }

    /** A version with the days of a range on which it was in force. */
    public record Part(WorkAlgorithm version, Window days) {}

    /** A range cut where another version takes over; nothing of it lies before the first. */
    public Stream<Part> within(Window range) {
        return IntStream.range(0, versions.size()).boxed().flatMap(i -> {
            LocalDate from = later(versions.get(i).from(), range.first());
            LocalDate last = i + 1 < versions.size()
                    ? earlier(versions.get(i + 1).from().minusDays(1), range.last())
                    : range.last();
            return from.isAfter(last) ? Stream.empty() : Stream.of(new Part(versions.get(i), new Window(from, last)));
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
