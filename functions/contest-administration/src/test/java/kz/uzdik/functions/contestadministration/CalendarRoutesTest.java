package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.TestClient;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

class CalendarRoutesTest {

    private static final Map<?, ?> SHIPPED =
            (Map<?, ?>) Objects.requireNonNull(Json.read(Repository.bytes("calendars/kazakhstan.json")));

    private final AContest contest = AContest.defined();
    private final TestClient client = Administration.over(contest);

    private Invocation edit(Map<?, ?> calendar) {
        return edit(calendar, TestCalendar.DIGEST);
    }

    private Invocation edit(Map<?, ?> calendar, String replaces) {
        return client.asAgency()
                .call(
                        "edit-calendar",
                        event -> event.body(Map.of("replaces", replaces, "reason", "Decree", "calendar", calendar)));
    }

    private Invocation plan() {
        return client.asAgency()
                .call(
                        "plan-edition",
                        event -> event.body(Map.of("edition", "best-2020", "definition", contest.digest)));
    }

    private static Map<String, Object> with(String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        SHIPPED.forEach((name, old) -> changed.put(String.valueOf(name), old));
        changed.put(member, value);
        return changed;
    }

    @Test
    void whoever_is_signed_in_reads_the_calendar_in_force_and_any_version_by_its_digest() {
        Invocation inForce = client.as("anybody").call("read-calendar");
        assertThat(inForce.member("calendar")).isEqualTo(SHIPPED);
        Invocation version = client.as("anybody")
                .call("read-calendar-version", event -> event.path("digest", String.valueOf(inForce.member("digest"))));
        assertThat(version.text()).isEqualTo(inForce.text());
        assertThat(client.as("anybody").call("read-calendar-version").status()).isEqualTo(404);
    }

    @Test
    void the_Agency_puts_a_version_in_force_and_the_audit_trail_says_so() {
        Invocation edited = edit(with("lastYear", 2028));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(client.asAgency().call("read-calendar").text()).isEqualTo(edited.text());
        assertThat(contest.ports.audit().of(Fact.Subject.CALENDAR, "kazakhstan"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values())
                        .isEqualTo(Map.of(
                                "calendar",
                                "kazakhstan",
                                "digest",
                                String.valueOf(edited.member("digest")),
                                "replaced",
                                TestCalendar.DIGEST,
                                "reason",
                                "Decree")));
    }

    @Test
    void an_edit_of_a_version_that_was_replaced_meanwhile_is_a_conflict() {
        assertThat(edit(with("lastYear", 2028)).status()).isEqualTo(200);
        Invocation late = edit(with("lastYear", 2029));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.reasons()).containsExactly("calendar-changed");
    }

    @Test
    void everything_that_is_wrong_with_a_calendar_is_told_at_once() {
        Invocation answer = edit(with(
                "days",
                List.of(
                        Map.of("day", "2019-12-31", "kind", "state-holiday", "source", "law-holidays"),
                        Map.of("day", "2020-03-09", "kind", "holiday", "source", "hearsay"))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("/calendar/days/0/day")
                .contains("/calendar/days/1/kind")
                .contains("/calendar/days/1/source");
        assertThat(edit(with("calendar", "utopia")).reasons()).containsExactly("calendar-unknown");
    }

    @Test
    void only_the_Agency_edits() {
        assertThat(client.as("anybody").call("edit-calendar").status()).isEqualTo(403);
    }

    @Test
    void planning_tells_the_timetable_and_what_deserves_a_look() {
        Invocation planned = plan();
        Map<?, ?> timetable = (Map<?, ?>) Objects.requireNonNull(planned.member("timetable"));
        assertThat(timetable.get("announced")).isEqualTo(false);
        assertThat(timetable.get("calendar")).isEqualTo(TestCalendar.DIGEST);
        assertThat(codes(timetable))
                .containsExactly("deadlines-share-day", "deadline-on-day-off", "deadline-on-day-off");
    }

    @Test
    void a_planned_edition_is_counted_for_any_day_of_announcing() {
        plan();
        Invocation table = client.as("anybody").call("read-timetable");
        assertThat(codes(Map.of("warnings", table.objects("warnings"))))
                .containsExactly(
                        "deadline-on-day-off",
                        "deadlines-share-day",
                        "deadlines-share-day",
                        "deadline-on-day-off",
                        "deadline-on-day-off");
        assertThat(table.text()).contains("«Окончание проверки документов» и «");
        Map<?, ?> check = table.objects("deadlines").get(2);
        assertThat(check.get("day")).isEqualTo("2020-06-30");
        assertThat(check.get("counted"))
                .isEqualTo(Map.of(
                        "after", "application",
                        "amount", 10L,
                        "unit", "days",
                        "fromDay", "2020-06-20",
                        "skipped", List.of()));
        assertThat(client.as("anybody")
                        .call("read-timetable", event -> event.query("announced", "someday"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void announced_too_late_it_is_refused_with_the_paragraph_unless_the_last_day_was_moved() {
        plan();
        TestClient june = client.at(Instant.parse("2020-06-02T04:00:00Z"));
        Invocation late = june.asAgency().call("announce-edition");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("announced-too-late").contains("\"p9\"");
        Map<String, String> amendment =
                Map.of("deadline", "announcing", "last", "2020-06-05T12:00:00Z", "reason", "Quarantine");
        assertThat(june.asAgency()
                        .call("amend-deadline", event -> event.body(amendment))
                        .status())
                .isEqualTo(201);
        assertThat(june.asAgency().call("announce-edition").status()).isEqualTo(200);
    }

    @Test
    void the_working_days_that_were_skipped_are_named() {
        String weeks = new String(
                        Repository.bytes("contests/best-rural-akim-2020/definition.json"), StandardCharsets.UTF_8)
                .replace("\"after\": \"application\", \"days\": 10", "\"after\": \"application\", \"workingDays\": 10");
        String digest = String.valueOf(client.asAgency()
                .call("accept-definition", event -> event.text(weeks))
                .member("digest"));
        Invocation planned = client.asAgency()
                .call("plan-edition", event -> event.body(Map.of("edition", "counted", "definition", digest)));
        Map<?, ?> timetable = (Map<?, ?>) Objects.requireNonNull(planned.member("timetable"));
        Map<?, ?> check = (Map<?, ?>) ((List<?>) Objects.requireNonNull(timetable.get("deadlines"))).get(2);
        assertThat(check.get("day")).isEqualTo("2020-06-29");
        assertThat(String.valueOf(check.get("counted")))
                .contains("{day=2020-06-20, kind=weekend, projected=false}")
                .contains("unit=working-days");
    }

    private static List<String> codes(Map<?, ?> timetable) {
        return ((List<?>) Objects.requireNonNull(timetable.get("warnings")))
                .stream()
                        .map(warning -> String.valueOf(((Map<?, ?>) warning).get("code")))
                        .toList();
    }
}
