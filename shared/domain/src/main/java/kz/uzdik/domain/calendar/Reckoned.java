package kz.uzdik.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a deadline comes to, and how. */
public sealed interface Reckoned {

    /** The last instant that is in time; empty where there is none yet. */
    Optional<Instant> instant();

    /**
     * It has its day.
     *
     * @param from the day it was counted from; empty when it is fixed or amended
     * @param skipped the days off that were not counted, in order; empty unless working days are counted
     */
    record Due(Instant last, LocalDate day, Optional<LocalDate> from, List<DayOff> skipped) implements Reckoned {
        public Due {
            skipped = List.copyOf(skipped);
        }

        @Override
        public Optional<Instant> instant() {
            return Optional.of(last);
        }
    }

    /** It is counted, directly or by way of another deadline, from the end of a step that has not ended. */
    record Awaiting(String step) implements Reckoned {
        @Override
        public Optional<Instant> instant() {
            return Optional.empty();
        }
    }

    /**
     * Its working days cannot be counted.
     *
     * @param day the first day that the calendar knows nothing of; empty where there is no calendar
     */
    record NotCovered(Optional<LocalDate> day) implements Reckoned {
        @Override
        public Optional<Instant> instant() {
            return Optional.empty();
        }
    }
}
