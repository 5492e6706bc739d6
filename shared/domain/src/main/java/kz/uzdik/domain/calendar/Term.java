package kz.uzdik.domain.calendar;

/**
 * How long a deadline is counted, the first day never counted: {@code 21 days} (2020 p9), {@code 2 weeks} (2022 p12),
 * {@code 7 working days} (2022 p13).
 */
public record Term(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS,
        WORKING_DAYS
    }

    public Term {
        if (amount < 0 || (unit == Unit.WORKING_DAYS && amount == 0)) {
            throw new IllegalArgumentException("nothing to count");
        }
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.DAYS);
    }

    public static Term weeks(int amount) {
        return new Term(amount, Unit.WEEKS);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }
}
