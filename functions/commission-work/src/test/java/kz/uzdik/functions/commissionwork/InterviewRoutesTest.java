package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class InterviewRoutesTest {
    private final AContest contest = AContest.announced();
    private final DossierId id = contest.submitted("akim").id();
    private final TestClient client = Work.over(contest);
    private final Sittings2020 sittings = new Sittings2020(contest);

    private Invocation onChoice(String person, String sample, Map<String, Object> body) {
        return client.as(person)
                .call(
                        sample,
                        event -> event.path("sitting", AContest.REGIONAL + ".regional-choice")
                                .path("candidate", id)
                                .body(body));
    }

    private void interviewsConvened() {
        sittings.admitted(AContest.REGIONAL, "admission");
        sittings.selected(AContest.REGIONAL, "selection");
        sittings.convened(AContest.REGIONAL, "regional-choice");
    }

    @Test
    void a_candidate_has_a_time_which_is_moved_with_a_reason_only() {
        interviewsConvened();
        Invocation given = onChoice(
                "secretary", "schedule-interview", Map.of("at", "2020-09-26T05:00:00Z", "place", "Petropavl, hall 1"));
        assertThat(given.status()).isEqualTo(200);
        Map<?, ?> slot = given.objects("slots").getFirst();
        assertThat(slot.get("place")).isEqualTo("Petropavl, hall 1");
        assertThat(slot.get("warnings")).isEqualTo(List.of("short-notice", "after-deadline"));

        Map<String, Object> moved = Map.of("at", "2020-09-27T05:00:00Z", "link", "https://video.example/1");
        assertThat(onChoice("secretary", "schedule-interview", moved).reasons()).containsExactly("reason-wanted");
        assertThat(onChoice("member-2", "schedule-interview", moved).status()).isEqualTo(403);
        assertThat(onChoice("secretary", "record-interview", Map.of("came", true))
                        .reasons())
                .containsExactly("not-in-this-phase");
        Invocation read = client.as("member-2")
                .call("read-interviews", event -> event.path("sitting", AContest.REGIONAL + ".regional-choice"));
        assertThat(read.objects("slots")).hasSize(1);
        Map<String, Object> told = Map.of("at", "2020-09-27T05:00:00Z", "place", "hall", "reason", "taken ill");
        assertThat(onChoice("secretary", "schedule-interview", told)
                        .objects("slots")
                        .getFirst()
                        .get("reason"))
                .isEqualTo("taken ill");
        assertThat(client.as("member-2")
                        .call("read-interviews", event -> event.path("sitting", AContest.REGIONAL + ".regional-choice"))
                        .text())
                .doesNotContain("taken ill");
    }

    @Test
    void neither_place_nor_link_is_refused_and_a_link_is_an_https_address() {
        interviewsConvened();
        assertThat(onChoice("secretary", "schedule-interview", Map.of("at", "2020-09-26T05:00:00Z"))
                        .status())
                .isEqualTo(422);
        assertThat(onChoice(
                                "secretary",
                                "schedule-interview",
                                Map.of("at", "2020-09-26T05:00:00Z", "link", "javascript:alert(1)"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_sitting_says_when_and_where_it_is_held_and_in_which_order() {
        sittings.convened(AContest.REGIONAL, "admission");
        Invocation planned = client.as("secretary")
                .call(
                        "plan-sitting",
                        event -> event.path("sitting", AContest.REGIONAL + ".admission")
                                .body(Map.of(
                                        "at",
                                        "2020-09-26T05:00:00Z",
                                        "place",
                                        "hall",
                                        "order",
                                        List.of(id.toString()),
                                        "reason",
                                        "the hall was taken")));

        assertThat(planned.status()).isEqualTo(200);
        assertThat(((Map<?, ?>) planned.member("meeting")).get("place")).isEqualTo("hall");
        assertThat(planned.member("order")).isEqualTo(List.of(id.toString()));
    }
}
