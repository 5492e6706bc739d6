package kz.uzdik.domain.poll;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When what can be done: credentials are issued from {@code issueFrom} until {@code issueUntil}, both exclusive of the
 * end; ballots are taken until {@code ballotsUntil}.
 *
 * @param complaints until when residents can complain, exclusive, as it was counted when the poll was planned or extended;
 *     empty where nobody counted it
 */
public record PollTimes(Instant issueFrom, Instant issueUntil, Instant ballotsUntil, Optional<Instant> complaints) {
    /** So long, at least, a resident has to cast after the last credential is issued. */
    public static final Duration LAST_STRETCH = Duration.ofHours(24);

    /** On so many working days after the last ballot a resident can see what was issued on their entry (step 7). */
    public static final int COMPLAINT_DAYS = 3;

    /** By whose clocks a poll's days begin and end: all of Kazakhstan has one time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    /** Times as somebody asks for them: the end of the complaints is not counted yet. */
    public PollTimes(Instant issueFrom, Instant issueUntil, Instant ballotsUntil) {
        this(issueFrom, issueUntil, ballotsUntil, Optional.empty());
    }

    /** The same with the end of the complaints. */
    PollTimes complaintsUntil(Instant until) {
        return new PollTimes(issueFrom, issueUntil, ballotsUntil, Optional.of(until));
    }

    /**
     * Until when residents can see their entries and complain, exclusive: the end of the third working day after the
     * ballots' end, the day itself not counted. A poll whose file does not say it knows of no days off but Saturdays and
     * Sundays.
     */
    public Instant complaintsUntil() {
        return complaints.orElseGet(this::afterWeekdays);
    }

    private Instant afterWeekdays() {
        LocalDate day = ballotsUntil.atZone(ZONE).toLocalDate();
        for (int left = COMPLAINT_DAYS; left > 0; left -= isWeekday(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether they follow each other; a practice poll may leave out the last stretch. */
    public boolean follow(boolean practice) {
        return issueFrom.isBefore(issueUntil)
                && (practice
                        ? issueUntil.isBefore(ballotsUntil)
                        : !ballotsUntil.isBefore(issueUntil.plus(LAST_STRETCH)));
    }

    public PollTimes extendedTo(Extension extension) {
        return new PollTimes(issueFrom, extension.issueUntil(), extension.ballotsUntil(), extension.complaints());
    }
}
