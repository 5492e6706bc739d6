package kz.uzdik.json.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The calendar of days off that the system comes with: in force until the Agency puts another. */
public final class ShippedCalendar {
    private static final String FILE = "/calendars/kazakhstan.json";

    private static final CalendarReader.Accepted SHIPPED = read();

    private ShippedCalendar() {}

    /** {@code calendars/kazakhstan.json} as the build packed it. */
    public static CalendarReader.Accepted calendar() {
        return SHIPPED;
    }

    private static CalendarReader.Accepted read() {
        try (InputStream file = Objects.requireNonNull(ShippedCalendar.class.getResourceAsStream(FILE))) {
            return CalendarReader.accept(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
