package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.TestClient;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContestAdministrationTest {

    private final AContest defined = AContest.defined();
    private final TestClient beginning = Administration.over(defined);
    private final TestClient client = Administration.over(AContest.announced());

    private Invocation plan(TestClient who) {
        return who.call(
                "plan-edition", event -> event.body(Map.of("edition", "best-2020", "definition", defined.digest)));
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "administration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"announce-edition", "amend-deadline", "appoint-commission", "read-commission"})
    void what_is_the_agencys_is_forbidden_to_others(String sample) {
        assertThat(client.as("anybody").call(sample).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"announce-edition", "amend-deadline", "read-edition", "appoint-commission", "read-commission"})
    void what_is_not_there_is_not_found(String sample) {
        assertThat(beginning.asAgency().call(sample).status()).isEqualTo(404);
    }

    @Test
    void an_edition_is_planned_once_and_announced_once() {
        Invocation planned = plan(beginning.asAgency());
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.header("Location")).isEqualTo("/editions/best-2020");
        assertThat(planned.objects("deadlines").get(0).get("last")).isEqualTo("2020-05-30T17:59:59.999Z");
        assertThat(planned.objects("deadlines").get(1).containsKey("last")).isFalse();
        assertThat(planned.text()).contains("\"timetable\":{");
        assertThat(plan(beginning.as("anybody")).status()).isEqualTo(403);

        Invocation announced = beginning.asAgency().call("announce-edition");
        assertThat(announced.status()).isEqualTo(200);
        assertThat(announced.member("announcedAt")).isEqualTo(AContest.ANNOUNCED.toString());
        assertThat(announced.objects("deadlines").get(1).get("last")).isEqualTo("2020-06-15T17:59:59.999Z");
        assertThat(announced.member("calendar")).isEqualTo(TestCalendar.DIGEST);

        assertThat(beginning.asAgency().call("announce-edition").reasons()).containsExactly("already-announced");
    }

    @Test
    void whoever_is_signed_in_sees_which_editions_there_are() {
        plan(beginning.asAgency());
        assertThat(beginning.as("anybody").call("list-editions").member("planned"))
                .isEqualTo(List.of("best-2020"));

        beginning.asAgency().call("announce-edition");
        Invocation there = beginning.as("anybody").call("list-editions");
        assertThat(there.status()).isEqualTo(200);
        assertThat(there.member("announced")).isEqualTo(List.of("best-2020"));
        assertThat(there.member("planned")).isEqualTo(List.of());
    }

    @Test
    void an_edition_of_an_unknown_definition_is_refused() {
        Invocation answer = beginning.asAgency().call("plan-edition");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("definition-unknown");
    }

    @Test
    void a_deadline_is_amended_with_its_reason() {
        Invocation answer = client.asAgency().call("amend-deadline");
        Map<?, ?> application = answer.objects("deadlines").get(1);
        Map<?, ?> check = answer.objects("deadlines").get(2);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(application.get("last")).isEqualTo("2020-06-20T17:59:59Z");
        assertThat(application.get("amendments"))
                .isEqualTo(List.of(Map.of(
                        "by", "agency",
                        "deadline", "application",
                        "last", "2020-06-20T17:59:59Z",
                        "before", "2020-06-15T17:59:59.999Z",
                        "reason", "A state of emergency was declared.",
                        "at", "2020-05-25T04:00:00Z")));
        assertThat(check.get("last")).isEqualTo("2020-06-30T17:59:59.999Z");
        assertThat((List<?>) check.get("amendments"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("deadline", "application")
                .containsEntry("before", "2020-06-25T17:59:59.999Z");
    }

    @Test
    void an_unknown_deadline_or_one_in_the_past_is_refused() {
        var inThePast = Map.of("deadline", "application", "last", "2020-05-01T00:00:00Z", "reason", "Why");
        var unknown = Map.of("deadline", "tea", "last", "2020-07-01T00:00:00Z", "reason", "Why");

        assertThat(client.asAgency()
                        .call("amend-deadline", event -> event.body(inThePast))
                        .reasons())
                .containsExactly("deadline-in-the-past");
        assertThat(client.asAgency()
                        .call("amend-deadline", event -> event.body(unknown))
                        .reasons())
                .containsExactly("deadline-unknown");
    }

    @Test
    void a_commission_is_appointed_and_addresses_are_for_agency_and_secretary() {
        Invocation appointed = appoint(2);

        assertThat(appointed.status()).isEqualTo(200);
        assertThat(appointed.member("version")).isEqualTo(3L);
        assertThat(appointed.text()).contains("member-1@commission.example");
        assertThat(client.as("secretary").call("read-commission").text()).contains("@commission.example");
        assertThat(client.as("member-2").call("read-commission").text()).doesNotContain("@");
        assertThat(client.as("ethics-officer").call("read-commission").status()).isEqualTo(200);
    }

    private Invocation appoint(long version) {
        return client.asAgency().call("appoint-commission", event -> {
            Map<String, Object> body = new HashMap<>(event.json());
            body.put("version", version);
            return event.body(body);
        });
    }

    @Test
    void whoever_changes_a_commission_that_was_changed_meanwhile_is_told() {
        assertThat(appoint(2).status()).isEqualTo(200);
        Invocation later = client.asAgency().call("appoint-commission", event -> {
            Map<String, Object> body = new HashMap<>(event.json());
            body.put("version", 2);
            body.put("approval", Map.of("by", "department", "document", "Order 9", "on", "2020-05-26"));
            return event.body(body);
        });

        assertThat(later.status()).isEqualTo(409);
        assertThat(later.reasons()).contains("commission-changed");
    }

    @Test
    void a_consent_is_recorded_for_the_membership_that_is_there() {
        appoint(2);
        assertThat(client.asAgency().call("record-consent").reasons()).containsExactly("commission-changed");
        Invocation recorded = consent("akimat");

        assertThat(recorded.status()).isEqualTo(200);
        assertThat(((Map<?, ?>) recorded.member("consent")).get("recordedBy")).isEqualTo("officer");
        assertThat(consent("council").reasons()).containsExactly("wrong-consent");
    }

    private Invocation consent(String of) {
        return client.asAgency()
                .call(
                        "record-consent",
                        event -> event.body(
                                Map.of("of", of, "document", "Letter 12", "on", "2020-05-26", "version", 3)));
    }

    @Test
    void a_commission_that_breaks_the_rules_is_refused_with_every_reason() {
        Map<String, Object> one =
                Map.of("person", "member-1", "name", "One", "email", "one@commission.example", "language", "kk");
        Invocation answer = client.asAgency()
                .call(
                        "appoint-commission",
                        event -> event.body(Map.of("members", List.of(one), "chair", "somebody", "secretary", one)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).contains("wrong-number-of-members", "appointed-twice", "chair-is-no-member");
    }

    @Test
    void the_contract_is_served_to_anybody_as_it_stands_in_docs() {
        Invocation answer = client.call("read-contract", event -> event.withoutHeader("Authorization"));

        assertThat(answer.header("Content-Type")).isEqualTo("text/yaml");
        assertThat(answer.text()).isEqualTo(new String(Repository.bytes("docs/openapi.yaml"), StandardCharsets.UTF_8));
    }
}
