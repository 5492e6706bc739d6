package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.AnOffice.about;
import static kz.uzdik.domain.work.AnOffice.done;
import static kz.uzdik.domain.work.AnOffice.served;
import static kz.uzdik.domain.work.Work.day;
import static kz.uzdik.domain.work.Work.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Statement.About;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class OfficeComplianceTest {
    private final AnOffice office = AnOffice.ofAkim();
    private final AnOffice above = new AnOffice(AnOffice.ABOVE, served("district", "2020-01-01", ""));

    private List<String> lines(AnOffice of, String first, String last) {
        return new OfficeCompliance(AnOffice.versions(), TestCalendar.CALENDAR, day("2020-12-31"))
                        .of(
                                of.office(),
                                List.copyOf(of.entries.values()),
                                List.copyOf(above.entries.values()),
                                window(first, last))
                        .stream()
                        .map(one -> one.duty() + " " + one.window().first() + " "
                                + one.window().last() + " " + one.state()
                                + one.notDue().map(why -> " " + why).orElse(""))
                        .toList();
    }

    @Test
    void a_window_is_reckoned_by_the_version_that_is_in_force_when_it_ends() {
        office.writes("one", done("round", "2020-06-24"), "2020-06-24");
        office.writes("two", done("round", "2020-07-20"), "2020-07-20");

        assertThat(lines(office, "2020-06-22", "2020-07-31"))
                .containsExactly(
                        "round 2020-06-22 2020-06-28 DONE",
                        // The week from 29 June on ends after the amendment, which asks for none.
                        "round 2020-07-01 2020-07-31 DONE");
    }

    @Test
    void whoever_follows_in_the_middle_of_a_week_owes_the_next_one() {
        var changed = new AnOffice(
                AnOffice.AKIM, served("first", "2020-01-01", "2020-03-11"), served("second", "2020-03-12", ""));
        changed.writes("one", done("round", "2020-03-03"), "2020-03-03");
        changed.writes("two", done("round", "2020-03-17"), "2020-03-17");

        assertThat(lines(changed, "2020-03-02", "2020-03-22"))
                .containsExactly(
                        "round 2020-03-02 2020-03-08 DONE",
                        "round 2020-03-09 2020-03-15 NOT_DUE LEFT_WITHIN",
                        "round 2020-03-09 2020-03-15 NOT_DUE APPOINTED_WITHIN",
                        "round 2020-03-16 2020-03-22 DONE");
    }

    @Test
    void what_is_withdrawn_was_not_done_and_what_is_corrected_counts_as_corrected() {
        office.writes("one", done("round", "2020-03-03"), "2020-03-03");
        office.withdraws("one", "2020-03-04");
        office.writes("two", done("map", "2020-03-10"), "2020-03-10");
        office.corrects("two", done("round", "2020-03-10"), "2020-03-11");

        assertThat(lines(office, "2020-03-02", "2020-03-15"))
                .containsExactly("round 2020-03-02 2020-03-08 MISSED", "round 2020-03-09 2020-03-15 DONE");
    }

    @Test
    void people_told_of_a_visit_by_its_day_are_told_of_the_entry_that_the_visitor_writes_later() {
        office.writes("told", about(done("telling", "2020-03-06"), new About.AVisit(day("2020-03-10"))), "2020-03-06");
        assertThat(lines(office, "2020-03-07", "2020-03-07")).isEmpty();

        above.writes("tour", done("tour", "2020-03-10"), "2020-03-11");
        assertThat(lines(office, "2020-03-07", "2020-03-07")).containsExactly("telling 2020-03-07 2020-03-07 DONE");

        above.corrects("tour", done("tour", "2020-03-11"), "2020-03-11");
        assertThat(lines(office, "2020-03-08", "2020-03-08"))
                .containsExactly("round 2020-03-02 2020-03-08 MISSED", "telling 2020-03-08 2020-03-08 MISSED");
    }

    @Test
    void a_visit_elsewhere_in_the_district_asks_nothing_of_this_office() {
        var elsewhere = new Office(
                AnOffice.AKIM, office.office().served(), Map.of(), Set.of(new Kato("316033100")), Set.of(), 1);

        assertThat(new OfficeCompliance(AnOffice.versions(), TestCalendar.CALENDAR, day("2020-12-31"))
                        .of(
                                elsewhere,
                                List.of(),
                                List.copyOf(above.entries.values()),
                                window("2020-03-07", "2020-03-07")))
                .isEmpty();
    }

    @Test
    void a_standing_duty_shows_when_it_was_done_last() {
        var compliance = new OfficeCompliance(AnOffice.versions(), TestCalendar.CALENDAR, day("2020-12-31"));
        assertThat(compliance.standing(office.office(), List.of()))
                .containsOnly(Map.entry(new DutyId("map"), Optional.empty()));
        office.writes("one", done("map", "2020-03-10"), "2020-03-10");
        office.writes("two", done("map", "2020-09-10"), "2020-09-10");
        assertThat(compliance.standing(office.office(), List.copyOf(office.entries.values())))
                .containsOnly(Map.entry(new DutyId("map"), Optional.of(day("2020-09-10"))));
    }

    @Test
    void before_the_first_version_nothing_is_due() {
        var early = new AnOffice(AnOffice.AKIM, served("first", "2018-01-01", ""));
        assertThat(lines(early, "2019-06-01", "2019-12-31")).isEmpty();
        assertThat(AnOffice.versions().on(day("2019-12-31"))).isEmpty();
        assertThat(AnOffice.versions().on(day("2020-07-01")).orElseThrow().from())
                .isEqualTo(day("2020-07-01"));
    }
}
