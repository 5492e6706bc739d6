package kz.uzdik.functions.polladministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PollAdministrationTest {

    private final Administering poll = new Administering();
    private final TestClient client = poll.client;

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(poll.keyed().client.at(Administering.AFTER), "polls");
    }

    @Test
    void a_plan_is_answered_with_how_far_the_poll_is() {
        Invocation planned = client.asAgency().call("plan-poll");
        assertThat(planned.status()).isEqualTo(200);
        assertThat(planned.member("phase")).isEqualTo("planned");
        assertThat(client.as("registrar-2").call("read-poll").body()).isEqualTo(planned.body());
        assertThat(client.as("stranger").call("read-poll").status()).isEqualTo(403);
    }

    @Test
    void every_problem_of_a_plan_is_told_at_once_each_in_its_words() {
        Map<String, Object> bad = new LinkedHashMap<>(
                SampleEvent.load("poll-administration/plan-poll").json());
        bad.put("k", 9);
        bad.put("minimum", 5);
        bad.put("officers", List.of("registrar-1", "registrar-1"));
        Invocation refused = client.asAgency().call("plan-poll", event -> event.body(bad));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("group-too-small", "minimum-below-group", "officers-too-few");
    }

    @Test
    void a_poll_that_the_rules_do_not_ask_for_is_refused_and_an_edition_nobody_planned_unknown() {
        Invocation other = client.asAgency().call("plan-poll", event -> event.path("poll", "best-2020.others"));
        assertThat(other.reasons()).containsExactly("poll-not-asked-for");
        assertThat(client.asAgency()
                        .call("plan-poll", event -> event.path("poll", "best-1999.residents"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_officers_freeze_with_the_digest_of_the_first_ones_answer() {
        poll.frozen();
        Invocation read = client.asAgency().call("read-poll");
        assertThat(read.member("phase")).isEqualTo("frozen");
        assertThat(client.as("registrar-1").call("freeze-poll").reasons()).containsExactly("already-frozen");
        assertThat(client.asAgency().call("freeze-poll").status()).isEqualTo(403);
    }

    @Test
    void a_poll_is_extended_annulled_and_closed() {
        poll.keyed();
        assertThat(client.asAgency().call("extend-poll").objects("extensions")).hasSize(1);
        client.as("registrar-1").call("annul-district");
        assertThat(client.asAgency().call("annul-district").member("annulled"))
                .isEqualTo(Map.of("316030000", "Дауыстар сатып алынды"));
        assertThat(client.as("registrar-1")
                        .at(Administering.AFTER)
                        .call("close-poll")
                        .reasons())
                .as("extended by a day")
                .containsExactly("still-voting");
        var later = Administering.AFTER.plusSeconds(24 * 3600);
        client.as("registrar-1").at(later).call("close-poll");
        assertThat(client.as("registrar-2").at(later).call("close-poll").member("phase"))
                .isEqualTo("closing");
    }

    @Test
    void an_officer_who_has_fallen_ill_is_replaced_and_the_poll_goes_on_with_the_new_one() {
        assertThat(client.asAgency().call("replace-officers").status()).isEqualTo(404);
        poll.keyed();
        client.as("registrar-2").at(Administering.AFTER).call("close-poll");
        assertThat(client.as("registrar-1").call("replace-officers").status()).isEqualTo(403);

        long before = poll.version();
        List<String> others = List.of("registrar-1", "registrar-3");
        Invocation replaced = poll.officers("replace-officers", others, before);
        assertThat(replaced.member("officers")).isEqualTo(List.of("registrar-1", "registrar-3"));
        assertThat(replaced.objects("approvals")).as("of somebody who has gone").isEmpty();
        assertThat(poll.officers("replace-officers", others, before).body()).isEqualTo(replaced.body());
        assertThat(poll.officers("replace-officers", List.of("registrar-1", "registrar-2"), before)
                        .reasons())
                .containsExactly("poll-changed");

        TestClient gone = client.as("registrar-2").at(Administering.AFTER);
        TestClient come = client.as("registrar-3").at(Administering.AFTER);
        assertThat(gone.call("close-poll").status()).isEqualTo(403);
        assertThat(gone.call("read-poll").status()).isEqualTo(403);
        assertThat(come.call("close-poll").member("phase")).isEqualTo("keyed");
        assertThat(client.as("registrar-1")
                        .at(Administering.AFTER)
                        .call("close-poll")
                        .member("phase"))
                .isEqualTo("closing");
    }

    @Test
    void a_stations_numbers_are_shown_once_another_officer_has_entered_the_same() {
        poll.keyed().marks.put("314851100-1", 30L);
        TestClient one = client.as("station-officer-1").at(Administering.AFTER);
        TestClient two = client.as("station-officer-2").at(Administering.AFTER);
        assertThat(one.call("enter-station").text()).doesNotContain("counts");
        assertThat(two.call("list-stations").text()).doesNotContain("counts");
        assertThat(one.call("confirm-station").reasons()).containsExactly("station-needs-another-person");
        assertThat(two.call("confirm-station").member("ballots")).isEqualTo(25L);
        assertThat(two.call("list-stations").text()).contains("\"ballots\":25");
        TestClient registrar = client.as("registrar-1").at(Administering.AFTER);
        assertThat(registrar.call("enter-station").status()).isEqualTo(403);
        assertThat(registrar.call("list-stations").text()).contains("\"ballots\":25");
    }

    @Test
    void a_station_gets_its_officers_from_the_Agency_and_they_see_their_own_station_alone() {
        poll.keyed();
        assertThat(client.as("registrar-1").call("name-station-officers").status())
                .isEqualTo(403);
        assertThat(client.asAgency().call("read-poll").objects("stations"))
                .containsExactly(Map.of(
                        "station", "314851100-1", "officers", List.of("station-officer-1", "station-officer-2")));
        Invocation both = poll.namesStationOfficers("registrar-1", "station-officer-3");
        assertThat(both.reasons()).containsExactly("officer-in-two-roles");
        Invocation judge = poll.namesStationOfficers("secretary", "station-officer-3");
        assertThat(judge.reasons()).containsOnly("officer-on-commission");
        assertThat(client.as("station-officer-1").call("list-stations").status())
                .isEqualTo(200);
        assertThat(client.as("station-officer-1").call("read-poll").status()).isEqualTo(403);
    }

    @Test
    void a_station_without_internet_closes_its_units_and_is_shown() {
        poll.keyed();
        TestClient one = client.as("registrar-1").at(Administering.PLANNED);
        assertThat(one.call("take-station-offline").text())
                .contains("\"offline\":[{\"number\":1,\"station\":\"314851100-1\",\"units\":[\"314851100\"]");
        Invocation foreign = one.call(
                "take-station-offline",
                event -> event.body(Map.of("units", List.of("316030000"), "opening", "2020-06-12T03:00:00Z")));
        assertThat(foreign.reasons()).containsExactly("unit-of-another-district");
        assertThat(client.asAgency().call("take-station-offline").status()).isEqualTo(403);
    }

    @Test
    void rows_of_different_sums_or_of_another_length_are_wrong_fields() {
        poll.keyed();
        TestClient one = client.as("registrar-1").at(Administering.AFTER);
        for (List<List<Integer>> counts : List.of(
                List.of(List.of(0, 0, 0, 0, 0, 2), List.of(0, 0, 0, 0, 0, 3)),
                List.of(List.of(0, 0, 0, 0, 2)),
                List.of(List.of(0, 0, 0, 0, 0, -1)))) {
            Invocation wrong = one.call("enter-station", event -> event.body(Map.of("counts", counts)));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.member("code")).isEqualTo("invalid-fields");
        }
    }
}
