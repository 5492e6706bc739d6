package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.AnOffice.about;
import static kz.uzdik.domain.work.AnOffice.done;
import static kz.uzdik.domain.work.AnOffice.served;
import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.work.MonthReport.Kept;
import kz.uzdik.domain.work.Obligation.State;
import kz.uzdik.domain.work.Statement.About;
import org.junit.jupiter.api.Test;

/** March 2020, worked out by hand: its weeks end on the 1st, 8th, 15th, 22nd and 29th. */
class MonthReportTest {
    private final AnOffice akim = AnOffice.ofAkim();
    private final AnOffice above = new AnOffice(AnOffice.ABOVE, served("district", "2020-01-01", ""));

    private MonthReport report(String asOf) {
        return MonthReport.of(
                YearMonth.of(2020, 3),
                day(asOf),
                List.of(
                        new Kept(akim.office(), List.copyOf(akim.entries.values()), List.of()),
                        new Kept(above.office(), List.copyOf(above.entries.values()), List.of())),
                AnOffice.versions(),
                TestCalendar.CALENDAR);
    }

    /** By duty: due, done, late, missed, not due, shortcomings. */
    private static List<String> lines(MonthReport.OfOffice office) {
        return office.duties().stream()
                .map(duty -> duty.duty() + " " + duty.count(State.DUE) + " " + duty.count(State.DONE) + " "
                        + duty.count(State.LATE) + " " + duty.count(State.MISSED) + " " + duty.count(State.NOT_DUE)
                        + " " + duty.shortcomings())
                .toList();
    }

    @Test
    void every_office_is_reported_duty_by_duty_with_all_that_ended_in_the_month() {
        akim.writes("week-1", done("round", "2020-02-25"), "2020-02-25");
        akim.writes("week-2", done("round", "2020-03-03"), "2020-03-11");
        akim.writes("week-4", done("round", "2020-03-17"), "2020-03-17");
        akim.writes("map", done("map", "2020-02-03"), "2020-02-03");
        akim.writes("told", about(done("telling", "2020-03-06"), new About.AVisit(day("2020-03-10"))), "2020-03-06");
        var tour = above.writes("tour", done("tour", "2020-03-10"), "2020-03-11");
        akim.entries.put(tour.id(), tour);
        akim.writes("report", about(done("report", "2020-03-16"), new About.AnEntry(tour.id())), "2020-03-16");
        akim.entries.remove(tour.id());

        var report = report("2020-04-02");
        assertThat(report.offices())
                .extracting(MonthReport.OfOffice::office)
                .containsExactly(AnOffice.ABOVE, AnOffice.AKIM);
        assertThat(lines(report.offices().getFirst())).containsExactly("tour 0 1 0 0 0 0");
        assertThat(lines(report.offices().getLast()))
                .containsExactly(
                        // Five days from the 10th are over on the 15th.
                        "report 0 0 1 0 0 0",
                        // Those of 2 to 8 March were written down a working day too late; two weeks saw none.
                        "round 0 3 0 2 0 1",
                        "telling 0 1 0 0 0 0");
        assertThat(report.offices().getLast().standing())
                .isEqualTo(Map.of(new DutyId("map"), Optional.of(day("2020-02-03"))));
        assertThat(report.count(State.DONE)).isEqualTo(5);
        assertThat(report.count(State.MISSED)).isEqualTo(2);
    }

    @Test
    void as_of_a_day_within_the_month_what_is_not_over_is_still_due() {
        akim.writes("week-2", done("round", "2020-03-03"), "2020-03-03");

        assertThat(lines(report("2020-03-18").offices().getLast())).containsExactly("round 2 1 0 2 0 0");
    }

    @Test
    void an_office_that_asks_nothing_of_anybody_in_a_month_is_there_with_nothing() {
        var empty = MonthReport.of(
                YearMonth.of(2019, 3),
                day("2019-04-01"),
                List.of(new Kept(akim.office(), List.of(), List.of())),
                AnOffice.versions(),
                TestCalendar.CALENDAR);
        assertThat(empty.offices()).singleElement().satisfies(office -> {
            assertThat(office.duties()).isEmpty();
            assertThat(office.standing()).isEmpty();
        });
    }
}
