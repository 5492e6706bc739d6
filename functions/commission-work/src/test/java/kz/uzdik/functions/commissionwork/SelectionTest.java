package kz.uzdik.functions.commissionwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final AContest contest = AContest.announced();
    private final Dossier dossier = contest.submitted("akim");
    private final Sittings2020 sittings = new Sittings2020(contest);
    private final TestClient client = Work.over(contest);

    SelectionTest() {
        contest.submitted("another");
        sittings.admitted(AContest.REGIONAL, "admission");
    }

    private Invocation file(String person, Map<String, ?> points) {
        return client.as(person)
                .call(
                        "file-sheet",
                        event -> event.path("candidate", dossier.id()).body(Map.of("points", points)));
    }

    private Invocation sheets(String person) {
        return client.as(person).call("read-sheets");
    }

    @Test
    void a_member_files_a_sheet_that_nobody_else_sees_before_the_seal() {
        sittings.opened(AContest.REGIONAL, "selection");
        Invocation filed = file("member-2", sittings.fullSheet("selection"));

        assertThat(filed.status()).isEqualTo(200);
        assertThat(filed.member("member")).isEqualTo(2L);
        assertThat(sheets("member-2").objects("sheets")).hasSize(1);
        assertThat(sheets("member-1").objects("sheets")).isEmpty();
        assertThat(sheets("secretary").reasons()).containsExactly("not-in-this-phase");
        assertThat(file("secretary", sittings.fullSheet("selection")).status()).isEqualTo(403);
    }

    private Invocation exclude(String person, String paragraph) {
        return client.as(person)
                .call(
                        "exclude-candidate",
                        event -> event.body(Map.of(
                                "candidate", dossier.id().toString(), "paragraph", paragraph, "reason", "A penalty.")));
    }

    @Test
    void whoever_leads_excludes_a_candidate_by_a_paragraph_of_the_rules_and_nobody_else_does() {
        sittings.opened(AContest.REGIONAL, "selection");
        assertThat(exclude("member-2", "p6").status()).isEqualTo(403);
        assertThat(exclude("member-1", "p21").reasons()).containsExactly("not-a-ground");
        assertThat(exclude("member-1", "six").code()).isEqualTo("invalid-fields");
        Invocation answer = exclude("member-1", "p6");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).contains("candidate-excluded", "A penalty.");
        assertThat(exclude("member-1", "p6").status()).isEqualTo(201);
        assertThat(file("member-2", sittings.fullSheet("selection")).reasons()).containsExactly("candidate-excluded");
        Invocation read = client.as("secretary").call("read-candidate", event -> event.path("dossier", dossier.id()));
        assertThat(read.text()).contains("\"exit\"", "excluded");
    }

    @Test
    void points_come_as_numbers_or_text_and_go_out_as_text() {
        sittings.opened(AContest.REGIONAL, "selection");
        Map<String, Object> points = new HashMap<>(sittings.fullSheet("selection"));
        points.put("project-effect", "7");

        assertThat(((Map<?, ?>) file("member-2", points).member("points")).get("project-effect"))
                .isEqualTo("7");
    }

    @Test
    void a_sheet_that_is_incomplete_or_out_of_bounds_is_refused_with_every_reason() {
        sittings.opened(AContest.REGIONAL, "selection");
        Map<String, Object> points = new HashMap<>(sittings.fullSheet("selection"));
        points.remove("project-effect");
        points.put("public-activity", new BigDecimal("5.5"));
        points.put("charm", 10);
        Invocation answer = file("member-2", points);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.reasons())
                .containsExactlyInAnyOrder("criterion-not-scored", "points-out-of-bounds", "criterion-unknown");
        assertThat(file("member-2", Map.of("No criterion", 1)).code()).isEqualTo("invalid-fields");
    }

    @Test
    void an_officer_records_an_assessment_and_nobody_else_does() {
        sittings.opened(AContest.REGIONAL, "selection");

        assertThat(assess("secretary", "openness").member("points")).isEqualTo("7");
        assertThat(assess("member-1", "openness").status()).isEqualTo(403);
        assertThat(assess("secretary", "project-effect").reasons()).containsExactly("criterion-unknown");
    }

    @Test
    void items_are_listed_only_where_they_are_counted_and_each_is_whole() {
        sittings.opened(AContest.REGIONAL, "selection");
        var item = Map.of("what", "A reception", "where", "The village hall", "date", "2020-03-04");

        assertThat(list(Map.of("items", List.of(item))).reasons()).containsExactly("points-wanted");
        assertThat(list(Map.of("items", List.of(Map.of("what", "A reception")))).status())
                .isEqualTo(422);
        assertThat(list(Map.of("items", List.of(item), "points", 7)).code()).isEqualTo("invalid-fields");
    }

    private Invocation list(Map<String, Object> body) {
        return client.as("secretary")
                .call(
                        "record-assessment",
                        event -> event.path("candidate", dossier.id())
                                .path("criterion", "openness")
                                .body(body));
    }

    private Invocation assess(String person, String criterion) {
        return client.as(person)
                .call(
                        "record-assessment",
                        event -> event.path("candidate", dossier.id()).path("criterion", criterion));
    }

    @Test
    void sheets_are_not_sealed_while_any_is_missing() {
        sittings.opened(AContest.REGIONAL, "selection");
        assertThat(client.as("secretary").call("seal-sheets").reasons())
                .contains("sheet-missing", "assessment-missing");
    }

    @Test
    void sealed_sheets_are_seen_by_the_commission_and_no_sheet_is_added() {
        sittings.scored(AContest.REGIONAL, "selection");
        Invocation sealed = client.as("secretary").call("seal-sheets");

        assertThat(sealed.member("phase")).isEqualTo("sealed");
        assertThat(sheets("member-3").objects("sheets")).hasSize(18);
        assertThat(sheets("member-3").objects("assessments")).hasSize(8);
        assertThat(file("member-2", sittings.fullSheet("selection")).reasons()).containsExactly("not-in-this-phase");
    }

    @Test
    void a_tie_that_is_none_is_not_decided() {
        sittings.sealed(AContest.REGIONAL, "selection");
        assertThat(tie().reasons()).containsExactly("no-ranking");

        sittings.ranked(contest.ports.sittings().of(AContest.REGIONAL).getLast().id());
        assertThat(tie().status()).isEqualTo(422);
        assertThat(tie().reasons()).containsExactly("tie-unknown");
    }

    private Invocation tie() {
        List<String> order = contest.ports.dossiers().in(AContest.EDITION, AContest.REGIONAL.area()).stream()
                .map(each -> each.id().toString())
                .toList();
        return client.as("member-1")
                .call("decide-tie", event -> event.body(Map.of("order", order, "reason", "The larger village")));
    }

    @Test
    void those_chosen_are_handed_over_once_with_a_receipt() {
        sittings.selected(AContest.REGIONAL, "selection");
        sittings.selected(AContest.REGIONAL, "regional-choice");
        Invocation handedOver = client.as("secretary")
                .call("hand-over", event -> event.path("sitting", "best-2020.regional.31.regional-choice"));
        Invocation again = client.as("secretary")
                .call("hand-over", event -> event.path("sitting", "best-2020.regional.31.regional-choice"));

        assertThat(handedOver.status()).isEqualTo(201);
        assertThat(handedOver.member("to")).isEqualTo("republican");
        assertThat(handedOver.objects("candidates")).hasSize(1);
        assertThat(again.reasons()).containsExactly("already-handed-over");
        assertThat(client.as("secretary")
                        .call("list-candidates", event -> event.path("commission", AContest.REPUBLICAN))
                        .objects("items"))
                .hasSize(1);
    }
}
