package kz.uzdik.domain.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long a period of an order is; periods of one span follow each other without a gap. */
public enum Span {
    /** Monday to Sunday, whichever months and years it touches. */
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    /** The period that a day lies in. */
    public Window of(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Window(monday, monday.plusDays(6));
            }
            case MONTH -> months(day, 1);
            case QUARTER -> months(day, 3);
            case HALF_YEAR -> months(day, 6);
            case YEAR -> months(day, 12);
        };
    }

    private static Window months(LocalDate day, int length) {
        LocalDate first =
                day.withMonth((day.getMonthValue() - 1) / length * length + 1).withDayOfMonth(1);
        return new Window(first, first.plusMonths(length).minusDays(1));
    }
}
