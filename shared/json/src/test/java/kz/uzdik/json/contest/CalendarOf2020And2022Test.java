package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.calendar.Reckoning;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.json.calendar.ShippedCalendar;
import org.junit.jupiter.api.Test;

/** The deadlines of both contests' rules by the calendar that is shipped. */
class CalendarOf2020And2022Test {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** The contest of 2020 as it is shipped. */
    private static final Definition OF_2020 = DefinitionReader.read(Shipped.bytes("definition.json"));

    /** That of 2022, with what decides who goes on left plain: only its deadlines matter here. */
    private static final Definition OF_2022 = DefinitionReader.read(Shipped.serviceProvider()
            .without("/steps/1/cutOff")
            .with("/steps/1/quota", quota("region", 3))
            .with("/steps/2/quota", quota("region", 3))
            .with("/steps/3/quota", quota("republic", 3))
            .with("/steps/3/criteria/0", """
                    {"id": "votes", "source": {"kind": "sheets"}, "minimum": 0, "maximum": 1, "step": 1,
                     "combination": "sum", "weight": 1, "paragraph": "p20", "origin": "reconstructed"}
                    """)
            .utf8());

    private static String quota(String level, int places) {
        return """
                {"level": "%s", "places": %d, "paragraph": "p17", "origin": "source"}
                """.formatted(level, places);
    }

    @Test
    void p9_p10_p13_p14_p16_p18_and_p19_of_2020() {
        Schedule schedule = schedule(OF_2020, "2020-05-25T10:00", Map.of());

        assertThat(schedule.last("announcing")).isEqualTo(at("2020-05-30T23:59:59.999"));
        assertThat(schedule.last("application")).isEqualTo(at("2020-06-15T23:59:59.999"));
        assertThat(schedule.last("check")).isEqualTo(at("2020-06-25T23:59:59.999"));
        assertThat(schedule.last("selection")).isEqualTo(at("2020-06-30T23:59:59.999"));
        assertThat(schedule.last("individual-interview")).isEqualTo(at("2020-07-30T23:59:59.999"));
        assertThat(schedule.last("interview")).isEqualTo(at("2020-07-30T23:59:59.999"));
        assertThat(schedule.last("hand-over")).isEqualTo(at("2020-08-15T18:30"));
        assertThat(schedule.last("final")).isEqualTo(at("2020-09-20T23:59:59.999"));
        assertThat(schedule.last("hand-over")).isEqualTo(Instant.parse("2020-08-15T12:30:00Z"));
    }

    @Test
    void announced_on_30_May_2020_the_check_of_p10_ends_on_the_day_of_p13() {
        Schedule schedule = schedule(OF_2020, "2020-05-30T10:00", Map.of());

        assertThat(schedule.last("check")).isEqualTo(schedule.last("selection"));
    }

    @Test
    void p12_and_p13_of_2022_around_the_Day_of_the_Capital() {
        Schedule schedule = schedule(OF_2022, "2022-06-13T10:00", Map.of());

        assertThat(schedule.last("application")).isEqualTo(at("2022-06-27T23:59:59.999"));
        assertThat(schedule.last("check")).isEqualTo(at("2022-07-07T23:59:59.999"));
        assertThat(schedule.of("interview")).isEqualTo(new Reckoned.Awaiting("selection"));
        assertThat(schedule.of("hand-over")).isEqualTo(new Reckoned.Awaiting("regional-choice"));
    }

    @Test
    void p16_and_p19_of_2022_around_a_Saturday_worked_and_the_days_exchanged_for_it() {
        Schedule schedule = schedule(
                OF_2022,
                "2022-07-25T10:00",
                Map.of("selection", at("2022-08-24T17:00"), "regional-choice", at("2022-10-20T17:00")));

        // Thursday 25, Friday 26, Saturday 27 (worked), Wednesday 31, Thursday 1; 29 exchanged, 30 a holiday.
        assertThat(schedule.last("interview")).isEqualTo(at("2022-09-01T23:59:59.999"));
        // Friday 21, Saturday 22 (worked), Wednesday 26; 24 exchanged, 25 the Day of the Republic.
        assertThat(schedule.last("hand-over")).isEqualTo(at("2022-10-26T23:59:59.999"));
    }

    @Test
    void what_is_counted_says_from_where() {
        assertThat(OF_2022.deadline("hand-over").flatMap(Deadline::anchor))
                .contains(new Anchor.StepEnd("regional-choice"));
        assertThat(OF_2022.countsWorkingDays()).isTrue();
        assertThat(OF_2022.countsFromSteps()).isTrue();
    }

    @Test
    void a_year_that_is_not_shipped_is_not_counted() {
        Schedule schedule = schedule(OF_2022, "2027-12-13T10:00", Map.of());

        assertThat(schedule.of("check")).isEqualTo(new Reckoned.NotCovered(Optional.of(LocalDate.of(2028, 1, 1))));
    }

    private static Schedule schedule(Definition definition, String announced, Map<String, Instant> ended) {
        List<Deadline> deadlines = definition.deadlines();
        return Schedule.of(
                deadlines,
                new Reckoning(
                        definition.zone(),
                        Optional.of(ShippedCalendar.calendar().calendar()),
                        at(announced),
                        Map.of(),
                        ended));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant();
    }
}
