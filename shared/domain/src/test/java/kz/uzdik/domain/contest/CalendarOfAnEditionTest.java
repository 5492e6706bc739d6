package kz.uzdik.domain.contest;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.DIGEST;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.at;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.CalendarDay.Kind;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** The calendar of days off, edited by the Agency and pinned by an announcement. */
class CalendarOfAnEditionTest {
    private static final String EDITED = "e".repeat(64);
    private static final Deadline SEVEN_WORKING_DAYS =
            deadline("check", new Deadline.Due.After(new Anchor.After("intake"), Term.workingDays(7)), "p13");
    private static final Deadline LAST_DAY =
            deadline(Deadline.ANNOUNCING, new Deadline.Due.On(LocalDate.of(2020, 5, 30)), "p9");

    private final AContest contest = AContest.planned(TestDefinition.replacing(SEVEN_WORKING_DAYS, LAST_DAY));

    CalendarOfAnEditionTest() {
        contest.calendars.put(
                EDITED, TestCalendar.and(TestCalendar.CALENDAR, TestCalendar.day("2020-06-22", Kind.MOVED_DAY_OFF)));
    }

    @Test
    void an_announcement_pins_the_calendar_in_force_and_an_edit_moves_no_running_deadline() {
        done(announce());
        assertThat(check()).isEqualTo(at("2020-06-24T23:59:59.999"));
        done(edit(EDITED, TestCalendar.DIGEST));
        assertThat(check()).isEqualTo(at("2020-06-24T23:59:59.999"));
        assertThat(contest.ports.editions().find(EDITION).orElseThrow().calendar())
                .contains(TestCalendar.DIGEST);
    }

    @Test
    void an_edition_announced_after_an_edit_is_counted_by_the_new_one() {
        done(edit(EDITED, TestCalendar.DIGEST));
        done(announce());
        assertThat(check()).isEqualTo(at("2020-06-25T23:59:59.999"));
    }

    @Test
    void an_edit_made_from_a_version_that_is_no_longer_in_force_is_refused_and_a_repeated_one_is_done() {
        done(edit(EDITED, TestCalendar.DIGEST));
        assertThat(done(edit(EDITED, TestCalendar.DIGEST)).version()).isEqualTo(1);
        assertRefused(edit("f".repeat(64), TestCalendar.DIGEST), ContestReason.CALENDAR_CHANGED);
        assertThat(done(edit(TestCalendar.DIGEST, EDITED)).version()).isEqualTo(2);
    }

    @Test
    void of_two_who_edit_at_once_one_is_told_of_the_other() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.planned();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<KeptCalendar>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(acts.editCalendar.edit(
                            TestCalendar.NAME, EDITED, TestCalendar.DIGEST, "why", AGENCY, fresh.now())),
                    () -> outcomes.add(acts.editCalendar.edit(
                            TestCalendar.NAME, "f".repeat(64), TestCalendar.DIGEST, "why", AGENCY, fresh.now())));
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
        }
    }

    @Test
    void a_calendar_of_another_name_is_not_kept() {
        assertRefused(
                contest.acts.editCalendar.edit("utopia", EDITED, TestCalendar.DIGEST, "why", AGENCY, contest.now()),
                ContestReason.CALENDAR_UNKNOWN);
    }

    @Test
    void only_the_Agency_edits() {
        assertForbidden(contest.acts.editCalendar.edit(
                TestCalendar.NAME, EDITED, TestCalendar.DIGEST, "why", Actor.person("somebody"), contest.now()));
    }

    @Test
    void what_would_count_working_days_in_an_unknown_year_is_neither_planned_nor_announced() {
        contest.moveTo("2022-12-05T10:00");
        assertRefused(
                contest.acts.planEdition.plan(new EditionId("other"), DIGEST, false, AGENCY, contest.now()),
                ContestReason.CALENDAR_NOT_COVERING);
        assertThat(contest.ports.editions().find(new EditionId("other"))).isEmpty();
        assertRefused(announce(), ContestReason.CALENDAR_NOT_COVERING, ContestReason.ANNOUNCED_TOO_LATE);
        assertThat(contest.ports.editions().find(EDITION).orElseThrow().announcedAt())
                .isEmpty();
    }

    @Test
    void an_amendment_that_would_push_a_working_day_into_an_unknown_year_is_refused() {
        done(announce());
        assertRefused(amend("intake", at("2022-12-30T18:00")), ContestReason.CALENDAR_NOT_COVERING);
        done(amend("check", at("2023-01-20T18:00")));
        done(amend("intake", at("2022-12-30T18:00")));
    }

    @Test
    void on_the_last_day_for_it_the_contest_is_announced_and_the_day_after_it_is_not() {
        contest.moveTo("2020-05-31T00:00");
        assertRefused(announce(), ContestReason.ANNOUNCED_TOO_LATE);
        contest.moveTo("2020-05-30T23:59");
        done(announce());
    }

    @Test
    void the_last_day_for_announcing_is_moved_by_a_recorded_decision_and_nothing_else_is_before_the_announcement() {
        contest.moveTo("2020-06-02T10:00");
        assertRefused(amend("intake", at("2020-07-01T18:00")), ContestReason.NOT_ANNOUNCED);
        done(amend(Deadline.ANNOUNCING, at("2020-06-05T18:00")));
        Edition announced = done(announce());
        assertThat(announced.amendments())
                .singleElement()
                .satisfies(amendment -> assertThat(amendment.reason()).isEqualTo("quarantine"));
        assertRefused(amend(Deadline.ANNOUNCING, at("2020-06-10T18:00")), ContestReason.ALREADY_ANNOUNCED);
    }

    @Test
    void a_moved_deadline_tells_what_was_before_and_so_does_one_that_is_counted_from_it() {
        done(announce());
        done(amend("intake", at("2020-06-18T18:00")));
        Contests.Running running = contest.contests().running(EDITION).orElseThrow();
        assertThat(running.movements("intake")).singleElement().satisfies(movement -> {
            assertThat(movement.before()).contains(at("2020-06-15T23:59:59.999"));
            assertThat(movement.last()).contains(at("2020-06-18T18:00"));
        });
        assertThat(running.movements("check")).singleElement().satisfies(movement -> {
            assertThat(movement.amendment().deadline()).isEqualTo("intake");
            assertThat(movement.before()).contains(at("2020-06-24T23:59:59.999"));
            assertThat(movement.last()).contains(at("2020-06-29T23:59:59.999"));
        });
        assertThat(running.movements("selection")).isEmpty();
    }

    private Outcome<Edition> announce() {
        return contest.acts.announce.announce(EDITION, List.of(), AGENCY, contest.now());
    }

    private Outcome<Edition> amend(String deadline, Instant last) {
        return contest.acts.amend.amend(EDITION, deadline, last, "quarantine", AGENCY, contest.now());
    }

    private Outcome<KeptCalendar> edit(String digest, String replaces) {
        return contest.acts.editCalendar.edit(TestCalendar.NAME, digest, replaces, "Kurban Ait", AGENCY, contest.now());
    }

    private Instant check() {
        return Optional.of(EDITION)
                .flatMap(contest.contests()::running)
                .orElseThrow()
                .schedule()
                .last("check");
    }
}
