package kz.uzdik.domain.contest;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.at;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.CalendarDay;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ReadingTimetableTest {
    private static final Deadline LAST_DAY =
            deadline(Deadline.ANNOUNCING, new Deadline.Due.On(LocalDate.of(2020, 5, 30)), "p9");
    private static final Deadline SEVEN_WORKING_DAYS =
            deadline("check", new Deadline.Due.After(new Anchor.After("intake"), Term.workingDays(7)), "p13");

    private final AContest contest = AContest.planned(TestDefinition.replacing(LAST_DAY));

    @Test
    void announced_on_its_last_day_the_check_ends_on_the_day_of_the_selection() {
        Timetable table = read(contest, "2020-05-30");
        assertThat(table.contest().schedule().last("intake")).isEqualTo(at("2020-06-20T23:59:59.999"));
        assertThat(table.contest().schedule().last("check")).isEqualTo(at("2020-06-30T23:59:59.999"));
        assertThat(said(table, TimetableWarning.DEADLINES_SHARE_DAY))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.paragraph()).hasToString("p10");
                    assertThat(warning.values())
                            .containsEntry("deadline", "check")
                            .containsEntry("other", "selection")
                            .containsEntry("day", "2020-06-30");
                });
    }

    @Test
    void announced_earlier_nothing_shares_a_day_and_later_the_check_comes_after_the_selection() {
        assertThat(said(read(contest, "2020-05-25"), TimetableWarning.DEADLINES_SHARE_DAY))
                .isEmpty();
        assertThat(said(read(contest, "2020-06-02"), TimetableWarning.DEADLINE_AFTER_LATER_ONE))
                .extracting(warning -> warning.values().get("deadline") + " "
                        + warning.values().get("other"))
                .containsExactly("check selection");
        assertThat(said(read(contest, "2020-06-02"), TimetableWarning.ANNOUNCEMENT_TOO_LATE))
                .extracting(warning -> warning.paragraph().cited())
                .containsExactly("p9");
    }

    @Test
    void interviews_and_the_decision_upon_them_share_a_day() {
        AContest both = AContest.planned(TestDefinition.replacing(
                deadline("interviews-held", new Deadline.Due.On(LocalDate.of(2020, 7, 30)), "p14")));
        assertThat(said(read(both, "2020-05-25"), TimetableWarning.DEADLINES_SHARE_DAY))
                .extracting(warning -> warning.values().get("deadline") + " "
                        + warning.values().get("other"))
                .containsExactly("interviews-held interview");
    }

    @Test
    void deadlines_on_days_off_are_told_with_the_kind_of_day() {
        assertThat(said(read(contest, "2020-05-25"), TimetableWarning.DEADLINE_ON_DAY_OFF))
                .extracting(warning -> warning.values().get("deadline") + " "
                        + warning.values().get("kind"))
                .containsExactly("hand-over WEEKEND", "final WEEKEND");
        AContest holiday = AContest.planned(
                TestDefinition.replacing(deadline("essay", new Deadline.Due.On(LocalDate.of(2020, 7, 6)), "p14.4")));
        assertThat(said(read(holiday, "2020-05-25"), TimetableWarning.DEADLINE_ON_DAY_OFF))
                .extracting(warning -> warning.values().get("kind"))
                .contains("STATE_HOLIDAY");
    }

    @Test
    void what_is_past_before_the_announcement_is_told() {
        assertThat(said(read(contest, "2020-07-20"), TimetableWarning.DEADLINE_ALREADY_PAST))
                .extracting(warning -> warning.values().get("deadline"))
                .containsExactly("selection", "essay");
    }

    @Test
    void a_count_that_rests_on_a_day_not_announced_yet_says_so() {
        AContest counted = AContest.planned(TestDefinition.replacing(SEVEN_WORKING_DAYS));
        var projected = new CalendarDay(LocalDate.of(2022, 7, 8), Kind.RELIGIOUS_DAY, "law", true);
        counted.calendars.put(TestCalendar.DIGEST, TestCalendar.and(TestCalendar.CALENDAR, projected));
        assertThat(said(read(counted, "2022-06-13"), TimetableWarning.DEADLINE_RESTS_ON_PROJECTION))
                .extracting(warning -> warning.values().get("deadline"))
                .containsExactly("check");
        assertThat(said(read(counted, "2022-05-13"), TimetableWarning.DEADLINE_RESTS_ON_PROJECTION))
                .isEmpty();
    }

    @Test
    void a_count_in_a_year_whose_decrees_are_not_out_says_so_even_if_it_met_no_day_off() {
        AContest counted = AContest.planned(TestDefinition.replacing(
                deadline("check", new Deadline.Due.After(new Anchor.After("intake"), Term.workingDays(2)), "p13")));
        WorkingCalendar usual = TestCalendar.CALENDAR;
        counted.calendars.put(
                TestCalendar.DIGEST,
                new WorkingCalendar(usual.name(), 2020, 2022, Optional.of(2022), usual.sources(), usual.days()));
        assertThat(said(read(counted, "2022-06-14"), TimetableWarning.DEADLINE_RESTS_ON_PROJECTION))
                .hasSize(1);
        assertThat(said(read(counted, "2021-06-14"), TimetableWarning.DEADLINE_RESTS_ON_PROJECTION))
                .isEmpty();
    }

    @Test
    void a_year_that_the_calendar_does_not_have_is_told() {
        AContest counted = AContest.planned(TestDefinition.replacing(SEVEN_WORKING_DAYS));
        Timetable table = read(counted, "2022-12-05");
        assertThat(table.contest().schedule().of("check")).isInstanceOf(Reckoned.NotCovered.class);
        assertThat(said(table, TimetableWarning.DEADLINE_NOT_COVERED))
                .extracting(warning -> warning.values().get("year"))
                .containsExactly("2023");
    }

    @Test
    void after_the_announcement_it_is_as_it_stands_and_asks_no_more_what_if() {
        AContest running = AContest.announced();
        Timetable table = done(running.acts.timetable.read(EDITION, Optional.empty(), AGENCY, running.now()));
        assertThat(table.contest().schedule().last("intake")).isEqualTo(at("2020-06-15T23:59:59.999"));
        assertThat(table.calendar().digest()).isEqualTo(TestCalendar.DIGEST);
        assertRefused(
                running.acts.timetable.read(EDITION, Optional.of(LocalDate.of(2020, 5, 30)), AGENCY, running.now()),
                ContestReason.ALREADY_ANNOUNCED);
    }

    @Test
    void an_edition_nobody_planned_has_no_timetable() {
        assertUnknown(contest.acts.timetable.read(new EditionId("other"), Optional.empty(), AGENCY, contest.now()));
    }

    @Test
    void every_warning_is_about_deadlines_the_definition_has_and_working_days_never_end_on_a_day_off() {
        Random random = new Random(20);
        for (int i = 0; i < 300; i++) {
            AContest any = AContest.planned(TestDefinition.with(randomDeadlines(random)));
            LocalDate announced = LocalDate.of(2020, 1, 10).plusDays(random.nextInt(500));
            Timetable table = read(any, announced.toString());
            List<String> ids = table.contest().definition().deadlines().stream()
                    .map(Deadline::id)
                    .toList();
            assertThat(table.warnings())
                    .allSatisfy(warning -> assertThat(ids)
                            .contains(warning.values().get("deadline"))
                            .contains(warning.values().getOrDefault("other", "intake")));
            assertThat(said(table, TimetableWarning.DEADLINE_ON_DAY_OFF))
                    .extracting(warning -> warning.values().get("deadline"))
                    .doesNotContain("check", "essay");
        }
    }

    private static List<Deadline> randomDeadlines(Random random) {
        List<Deadline> deadlines = new ArrayList<>();
        deadlines.add(counted("intake", new Anchor.Announcement(), Term.weeks(1 + random.nextInt(5))));
        deadlines.add(counted("check", new Anchor.After("intake"), Term.workingDays(1 + random.nextInt(20))));
        deadlines.add(counted("selection", new Anchor.After("check"), Term.days(random.nextInt(30))));
        deadlines.add(counted("essay", new Anchor.After("selection"), Term.workingDays(1 + random.nextInt(20))));
        for (String fixed : List.of("interview", "hand-over", "final")) {
            deadlines.add(
                    deadline(fixed, new Deadline.Due.On(LocalDate.of(2020, 3, 1).plusDays(random.nextInt(500))), "p1"));
        }
        return deadlines;
    }

    private static Deadline counted(String id, Anchor anchor, Term term) {
        return deadline(id, new Deadline.Due.After(anchor, term), "p1");
    }

    private static Timetable read(AContest contest, String announced) {
        return done(
                contest.acts.timetable.read(EDITION, Optional.of(LocalDate.parse(announced)), AGENCY, contest.now()));
    }

    private static List<Reason> said(Timetable table, TimetableWarning code) {
        return table.warnings().stream()
                .filter(warning -> warning.code() == code)
                .toList();
    }
}
