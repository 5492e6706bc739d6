package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Some days in a row, the first and the last among them. */
public record Window(LocalDate first, LocalDate last) implements Comparable<Window> {
    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** By the last day, and of those that end together by the first. */
    @Override
    public int compareTo(Window other) {
        int ends = last.compareTo(other.last);
        return ends == 0 ? first.compareTo(other.first) : ends;
    }
}
