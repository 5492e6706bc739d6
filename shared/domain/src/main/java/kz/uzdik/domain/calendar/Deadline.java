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

    /** The deadline of the announcing itself, where the rules name a last day for it (2020 p9). */
    public static final String ANNOUNCING = "announcing";

    /** How the day is found. */
    public sealed interface Due {
        /**
         * So long after something, the first day not counted: three weeks after 25 May end with 15 June.
         */
        record After(Anchor anchor, Term term) implements Due {
            /** So many calendar days after the announcement or after another deadline. */
            public After(String anchor, int days) {
                this(Anchor.named(anchor), Term.days(days));
            }
        }

        /** On this day. */
        record On(LocalDate date) implements Due {}
    }

    /** What it is counted from; empty when it is on a fixed day. */
    public Optional<Anchor> anchor() {
        return due instanceof Due.After(var anchor, var _) ? Optional.of(anchor) : Optional.empty();
    }

    /** Whether it is counted in working days, for which the calendar of days off is asked. */
    public boolean countsWorkingDays() {
        return due instanceof Due.After(var _, var term) && term.unit() == Term.Unit.WORKING_DAYS;
    }
}
