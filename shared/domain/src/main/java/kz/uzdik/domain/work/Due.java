package kz.uzdik.domain.work;

import java.util.Optional;
import kz.uzdik.domain.calendar.Term;

/** When a duty is due. */
public sealed interface Due {

    /**
     * So often in each period: weekly, twice a month, once a quarter.
     *
     * @param byRota whether one of the group does it for all, in turn by a schedule (A1.1.4); then it is due from the one
     *     whose turn it is
     * @param after where it is done when the period is over, until when; empty where it is done within the period
     */
    record Every(Span span, int times, boolean byRota, Optional<Afterwards> after) implements Due {
        public Every {
            if (times < 1) {
                throw new IllegalArgumentException("a duty is due at least once");
            }
        }
    }

    /**
     * Until a day of the month after the period: "by the 10th of the next month" (A1.1.3).
     *
     * @param inclusive whether that day is still in time, which orders leave open
     */
    record Afterwards(int dayOfMonth, boolean inclusive) {
        public Afterwards {
            if (dayOfMonth < (inclusive ? 1 : 2) || dayOfMonth > 28) {
                throw new IllegalArgumentException("a day that every month has");
            }
        }
    }

    /**
     * Every settlement of the official's at least once in each period (A2.1).
     *
     * @param visits the duty whose acts are such visits
     */
    record EachSettlement(Span span, DutyId visits) implements Due {}

    /**
     * So long after each act of another duty: of the same official (A2.7), or of another in the same area (A4.14).
     *
     * @param when a mark that the act must bear; empty where it follows every act
     * @param within with no days at all, the same day
     */
    record AfterAct(DutyId act, Optional<String> when, Term within) implements Due {}

    /** So long before each act of another official's duty in the same area, of which people are told (A3.12). */
    record BeforeAct(DutyId act, Term ahead) implements Due {}

    /** On the days of an approved schedule (A3.22). */
    record OnSchedule() implements Due {}

    /** All the time, and in no period: there is nothing to be late with, only an age of what was done last. */
    record Standing() implements Due {}
}
