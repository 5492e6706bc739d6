package kz.uzdik.domain.poll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.calendar.WorkingCalendar.Count;
import kz.uzdik.domain.contest.CalendarInForce;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.KeptCalendars;

/**
 * Counts the working days on which residents can complain (step 7). It is done where a poll is planned or extended; the
 * frozen poll and its extensions carry what came of it, so enrolment knows no calendar and everybody reads the same end.
 */
public final class ComplaintWindow {
    private final Contests contests;
    private final KeptCalendars calendars;

    public ComplaintWindow(Contests contests, KeptCalendars calendars) {
        this.contests = contests;
        this.calendars = calendars;
    }

    /**
     * Hands on when residents can no longer complain, exclusive: the end of the third working day after the ballots' end,
     * by the calendar that the edition pinned, or by the one in force as long as it is not announced.
     *
     * @return what {@code then} yields, or a refusal where the calendar does not cover these days
     */
    <T> Outcome<T> after(EditionId edition, Instant ballotsUntil, Function<Instant, Outcome<T>> then) {
        LocalDate last = ballotsUntil.atZone(PollTimes.ZONE).toLocalDate();
        return switch (calendar(edition).workingDays(last, PollTimes.COMPLAINT_DAYS)) {
            case Count.Reached(var day, var _) ->
                then.apply(day.plusDays(1).atStartOfDay(PollTimes.ZONE).toInstant());
            case Count.NotCovered(var day) ->
                Outcome.refused(PollReason.COMPLAINT_DAYS_UNKNOWN.with("year", String.valueOf(day.getYear())));
        };
    }

    private WorkingCalendar calendar(EditionId edition) {
        Optional<WorkingCalendar> pinned = contests.editions()
                .find(edition)
                .flatMap(found -> found.calendar())
                .map(digest -> contests.calendars().find(digest).orElseThrow());
        return pinned.orElseGet(
                () -> CalendarInForce.of(calendars, contests.calendars()).calendar());
    }
}
