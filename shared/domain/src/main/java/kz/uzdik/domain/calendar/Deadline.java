package kz.uzdik.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * A deadline as the definition states it.
 *
 * @param id its name, which intakes and steps refer to
 * @param due from when and how long, or a fixed day
 * @param time the last moment of the day that is still in time; the whole day when the text names none
 */
public record Deadline(String id, Due due, Optional<LocalTime> time, Paragraph paragraph, Origin origin) {

    /** The anchor that is no deadline: the day of the announcement. */
    public static final String ANNOUNCEMENT = "announcement";

    /** How the day is found. */
    public sealed interface Due {
        /**
         * So many calendar days after the announcement or after another deadline, the first day not counted: three
         * weeks after 25 May end with 15 June.
         */
        record After(String anchor, int days) implements Due {}

        /** On this day. */
        record On(LocalDate date) implements Due {}
    }
}
