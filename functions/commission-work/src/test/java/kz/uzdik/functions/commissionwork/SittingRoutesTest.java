package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SittingRoutesTest {

    private final AContest contest = AContest.announced();
    private final Dossier dossier = contest.submitted("akim");
    private final Sittings2020 sittings = new Sittings2020(contest);
    private final TestClient client = Work.over(contest);

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "commission");
    }

    @Test
    void a_protocol_that_is_drawn_up_can_be_fetched_in_each_of_its_languages() {
        Sitting signed = sittings.admitted(AContest.REGIONAL, "admission");
        var papers = new InMemoryPapers();
        TestClient reader = Work.over(contest, papers).as("member-2");
        assertThat(protocol(reader, signed).objects("papers")).isEmpty();

        papers.keep(new Paper.OfProtocol(signed.id(), Language.RU), new byte[1]);
        papers.keep(new Paper.OfProtocol(signed.id(), Language.KK), new byte[1]);
        assertThat(protocol(reader, signed).objects("papers"))
                .extracting(paper -> String.valueOf(paper.get("language")))
                .containsExactly("kk", "ru");
    }

    @Test
    void what_was_convened_by_mistake_is_cancelled_and_read_and_stands_in_nobodys_way() {
        Sitting convened = sittings.convened(AContest.REGIONAL, "admission");
        assertThat(cancel("member-2", convened).status()).isEqualTo(403);
        Invocation cancelled = cancel("secretary", convened);
        assertThat(cancelled.member("phase")).isEqualTo("cancelled");
        assertThat(cancelled.objects("cancellations")).singleElement().satisfies(made -> {
            assertThat(made.get("convening")).isEqualTo(1L);
            assertThat(made.get("reason")).isEqualTo("Отырыс қателесіп шақырылды");
        });
        assertThat(cancel("secretary", convened).body()).as("sent again").isEqualTo(cancelled.body());
        Invocation read = client.as("member-2")
                .call(
                        "read-sitting",
                        event -> event.path("sitting", convened.id().toString()));
        assertThat(read.member("phase")).isEqualTo("cancelled");
        assertThat(sittings.convened(AContest.REGIONAL, "admission").convening())
                .isEqualTo(2);
    }

    private Invocation cancel(String person, Sitting sitting) {
        return client.as(person)
                .at(Sittings2020.AT)
                .call(
                        "cancel-sitting",
                        event -> event.path("sitting", sitting.id().toString()));
    }

    private static Invocation protocol(TestClient reader, Sitting sitting) {
        return reader.call(
                "read-protocol", event -> event.path("sitting", sitting.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read-sitting",
                "declare-conflicts",
                "open-sitting",
                "record-arrivals",
                "record-departures",
                "record-conflict",
                "renew-panel",
                "decide-admission",
                "file-sheet",
                "read-sheets",
                "record-assessment",
                "seal-sheets",
                "decide-tie",
                "close-sitting",
                "read-protocol",
                "sign-protocol",
                "hand-over"
            })
    void a_sitting_that_was_not_convened_is_not_found(String sample) {
        assertThat(client.as("secretary").call(sample).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read-sitting",
                "declare-conflicts",
                "open-sitting",
                "record-arrivals",
                "record-departures",
                "record-conflict",
                "renew-panel",
                "decide-admission",
                "file-sheet",
                "read-sheets",
                "record-assessment",
                "seal-sheets",
                "decide-tie",
                "close-sitting",
                "read-protocol",
                "sign-protocol",
                "hand-over",
                "list-sittings",
                "convene-sitting"
            })
    void who_holds_no_office_there_is_forbidden(String sample) {
        sittings.convened(AContest.REGIONAL, "admission");

        Invocation answer = client.as("somebody")
                .call(
                        sample,
                        event -> event.parameters().containsKey("sitting")
                                ? event.path("sitting", "best-2020.regional.31.admission")
                                : event);
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_sitting_shows_by_when_it_should_be_done_and_what_moved_that() {
        sittings.convened(AContest.REGIONAL, "admission");
        Instant later = Instant.parse("2020-10-01T12:30:00Z");
        AContest.done(new AmendingDeadline(contest.contests())
                .amend(AContest.EDITION, "check", later, "Quarantine", AContest.AGENCY, Sittings2020.AT));
        Invocation answer = client.as("secretary")
                .call("read-sitting", event -> event.path("sitting", "best-2020.regional.31.admission"));

        assertThat(answer.member("deadline"))
                .isEqualTo(Map.of(
                        "deadline",
                        "check",
                        "paragraph",
                        "p10",
                        "last",
                        "2020-10-01T12:30:00Z",
                        "amendments",
                        List.of(Map.of(
                                "by", "agency",
                                "deadline", "check",
                                "last", "2020-10-01T12:30:00Z",
                                "before", "2020-06-25T17:59:59.999Z",
                                "reason", "Quarantine",
                                "at", Sittings2020.AT.toString()))));
    }

    @Test
    void the_secretary_convenes_and_everybody_handed_in_is_on_the_agenda() {
        Invocation convened = client.as("secretary").call("convene-sitting");

        assertThat(convened.status()).isEqualTo(201);
        assertThat(convened.header("Location")).isEqualTo("/sittings/best-2020.regional.31.admission");
        assertThat(convened.member("phase")).isEqualTo("convened");
        assertThat(convened.objects("agenda").getFirst().get("candidate"))
                .isEqualTo(dossier.id().toString());
        assertThat(client.as("secretary").call("list-sittings").objects("items"))
                .hasSize(1);
    }

    @Test
    void nothing_is_convened_before_its_time_or_on_an_unknown_step() {
        Invocation early = client.as("secretary").at(AContest.ANNOUNCED).call("convene-sitting");
        Invocation unknown = client.as("secretary").call("convene-sitting", event -> event.body(Map.of("step", "tea")));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.reasons()).containsExactly("intake-still-open");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.reasons()).containsExactly("step-unknown");
    }

    @Test
    void a_member_sees_their_own_declaration_and_the_secretary_all() {
        sittings.convened(AContest.REGIONAL, "admission");
        var recusal = Map.of("candidate", dossier.id().toString(), "reason", "A cousin");
        client.as("member-2").call("declare-conflicts");
        Invocation own = client.as("member-3")
                .call("declare-conflicts", event -> event.body(Map.of("recusals", List.of(recusal))));

        assertThat(own.objects("declarations")).containsExactly(Map.of("member", 3L, "recusals", List.of(recusal)));
        assertThat(read("secretary").objects("declarations")).hasSize(2);
        assertThat(read("member-1").objects("declarations")).hasSize(2);
        assertThat(read("member-4").objects("declarations")).isEmpty();
    }

    @Test
    void a_member_is_told_who_competes_before_any_dossier_opens() {
        sittings.convened(AContest.REGIONAL, "admission");

        assertThat(read("member-4").objects("agenda").getFirst().get("name"))
                .isEqualTo(dossier.applicant().name());
        assertThat(client.as("member-4").call("list-candidates").objects("items"))
                .isEmpty();
        assertThat(client.as("somebody")
                        .call("read-sitting", event -> event.path("sitting", "best-2020.regional.31.admission"))
                        .status())
                .isEqualTo(403);
    }

    private Invocation read(String person) {
        return client.as(person)
                .call("read-sitting", event -> event.path("sitting", "best-2020.regional.31.admission"));
    }

    @Test
    void a_conflict_with_a_stranger_is_refused() {
        sittings.convened(AContest.REGIONAL, "admission");
        var recusal = Map.of("candidate", "best-2020.31." + "f".repeat(32), "reason", "A cousin");
        Invocation answer = client.as("member-2")
                .call("declare-conflicts", event -> event.body(Map.of("recusals", List.of(recusal))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons()).containsExactly("not-on-the-agenda");
    }

    @Test
    void what_still_blocks_the_next_move_is_told_in_one_answer() {
        var here = "best-2020.regional.31.admission";
        Invocation before = client.as("secretary").call("read-next", event -> event.path("sitting", here));
        assertThat(before.member("next")).isEqualTo("convene");
        assertThat(before.objects("blocks")).isEmpty();

        sittings.opened(AContest.REGIONAL, "admission");
        Invocation open = client.as("secretary").call("read-next", event -> event.path("sitting", here));
        assertThat(open.member("phase")).isEqualTo("open");
        assertThat(open.member("next")).isEqualTo("close");
        assertThat(open.objects("blocks").getFirst().get("code")).isEqualTo("admission-undecided");
        assertThat(client.as("somebody").call("read-next").status()).isEqualTo(403);
    }

    @Test
    void who_leaves_is_noted_with_a_reason_that_the_other_members_do_not_read() {
        sittings.opened(AContest.REGIONAL, "admission");
        Invocation left = client.as("secretary").call("record-departures");

        assertThat(left.member("present")).isEqualTo(List.of(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
        Map<?, ?> last = left.objects("attendance").getLast();
        assertThat(List.of(last.get("member"), last.get("kind"), last.get("reason")))
                .isEqualTo(List.of(2L, "left", "Taken ill"));
        assertThat(read("member-3").text()).doesNotContain("Taken ill");
        assertThat(read("member-2").text()).contains("Taken ill");
        assertThat(client.as("secretary").call("record-arrivals").member("present"))
                .isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
    }

    @Test
    void a_conflict_found_late_is_the_caller_s_own_unless_a_member_is_named() {
        sittings.opened(AContest.REGIONAL, "admission");
        var conflict = Map.of("candidate", dossier.id().toString(), "reason", "A cousin");
        Invocation own = client.as("member-4").call("record-conflict", event -> event.body(conflict));

        assertThat(own.objects("declarations").getFirst().toString()).contains("foundAt");
        assertThat(client.as("secretary")
                        .call("record-conflict", event -> event.body(conflict))
                        .reasons())
                .containsExactly("not-a-member");
    }

    @Test
    void a_panel_that_is_the_commission_s_is_left_as_it_is() {
        sittings.opened(AContest.REGIONAL, "admission");
        Invocation renewed = client.as("secretary").call("renew-panel");

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.objects("substitutions")).isEmpty();
    }

    @Test
    void a_sitting_opens_with_a_quorum_that_has_declared() {
        sittings.convened(AContest.REGIONAL, "admission");
        Invocation few = client.as("secretary")
                .call("open-sitting", event -> event.body(Map.of("present", List.of("member-1", "nobody"))));
        assertThat(few.reasons()).containsExactly("not-a-member", "no-quorum", "conflicts-not-declared");

        for (int i = 1; i <= 9; i++) {
            client.as("member-" + i).call("declare-conflicts");
        }
        Invocation opened = client.as("secretary").call("open-sitting");
        assertThat(opened.member("phase")).isEqualTo("open");
        assertThat(opened.member("present")).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
        assertThat(client.as("secretary").call("open-sitting").reasons()).containsExactly("not-in-this-phase");
    }
}
