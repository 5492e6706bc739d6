package kz.uzdik.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days off of a country, and the weekend days worked instead of them, for some years in a row. Of other years it
 * knows nothing, and nothing is counted there. Saturdays and Sundays are off unless it says otherwise.
 *
 * @param provisionalFrom the first year of which decrees may still exchange days; empty when there is none
 * @param sources which law, decree or announcement each source's name stands for
 * @param days what it says about single days, each within its years
 */
public record WorkingCalendar(
        String name,
        int firstYear,
        int lastYear,
        Optional<Integer> provisionalFrom,
        Map<String, String> sources,
        Map<LocalDate, CalendarDay> days) {

    public WorkingCalendar {
        sources = Map.copyOf(sources);
        days = Map.copyOf(days);
    }

    /** What counting working days comes to. */
    public sealed interface Count {
        /**
         * The last of the working days.
         *
         * @param skipped the days off on the way, in order
         */
        record Reached(LocalDate day, List<DayOff> skipped) implements Count {
            public Reached {
                skipped = List.copyOf(skipped);
            }
        }

        /** The count would touch a year the calendar knows nothing of; {@code day} is the first such day. */
        record NotCovered(LocalDate day) implements Count {}
    }

    public boolean covers(LocalDate day) {
        return firstYear <= day.getYear() && day.getYear() <= lastYear;
    }

    /** Whether decrees may still change what it says about this day. */
    public boolean isProvisional(LocalDate day) {
        return provisionalFrom.filter(year -> day.getYear() >= year).isPresent();
    }

    /** Why a day is off; empty on a working day, and of a weekday of a year that it knows nothing of. */
    public Optional<DayOff> dayOff(LocalDate day) {
        Optional<CalendarDay> entry = Optional.ofNullable(days.get(day));
        boolean off = entry.map(known -> known.kind().isOff()).orElse(isWeekend(day));
        return off ? Optional.of(new DayOff(day, entry)) : Optional.empty();
    }

    /** The so-manieth working day after a day, which itself is not counted (2022 p13). */
    public Count workingDays(LocalDate after, int amount) {
        List<DayOff> skipped = new ArrayList<>();
        LocalDate day = after;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (!covers(day)) {
                return new Count.NotCovered(day);
            }
            Optional<DayOff> off = dayOff(day);
            off.ifPresent(skipped::add);
            left -= off.isPresent() ? 0 : 1;
        }
        return new Count.Reached(day, skipped);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
