package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.MalformedJson;
import kz.uzdik.local.rehearsal.GoldenCases.Golden;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a case is told at once, each with its place. */
class WrongCasesTest {
    private static final String CONTEST = "best-rural-akim-2020";

    private static Tree plain() {
        return Tree.read(new Golden(CONTEST, "plain").recorded()).copy();
    }

    private static List<String> problems(Consumer<Tree> spoil) {
        Tree spoilt = plain();
        spoil.accept(spoilt);
        return problems(CONTEST, spoilt.json());
    }

    private static List<String> problems(String contest, String recorded) {
        InvalidFields invalid = catchThrowableOfType(InvalidFields.class, () -> GoldenCases.outcome(contest, recorded));
        assertThat(invalid).isNotNull();
        return invalid.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    @Test
    void an_empty_case_is_told_everything_it_lacks() {
        assertThat(problems(CONTEST, "{}"))
                .containsExactlyInAnyOrder(
                        "/contest missing",
                        "/about missing",
                        "/announced missing",
                        "/commissions missing",
                        "/candidates missing",
                        "/sittings missing");
    }

    @Test
    void what_is_no_object_is_no_case() {
        assertThat(problems(CONTEST, "[]")).contains(" wrong-type");
    }

    @Test
    void what_is_no_json_is_told_by_line_and_column() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> GoldenCases.outcome(CONTEST, "{\n  \"contest\": best\n}"))
                .satisfies(malformed -> assertThat(malformed.line()).isEqualTo(2));
    }

    @Test
    void mistakes_in_all_parts_are_told_together() {
        assertThat(problems(spoilt -> {
                    spoilt.with("announced", "25 May").with("colour", "red");
                    spoilt.at("commissions", 0).with("area", "99").with("members", List.of("m1", "M 2"));
                    spoilt.at("candidates", 0).with("unit", "31").without("inOfficeSince");
                    spoilt.at("candidates", 1, "handedIn", 0).with("intake", "applikation");
                    spoilt.at("sittings", 0, "course", 2).with("present", List.of("m1", "m10"));
                    spoilt.at("sittings", 2, "course", 3).with("do", "fyle");
                    spoilt.at("polls", "residents").with("313633100", 11);
                }))
                .contains(
                        "/announced bad-format",
                        "/colour unknown-field",
                        "/commissions/0/area bad-format",
                        "/commissions/0/members/1 bad-format",
                        "/candidates/0/unit bad-format",
                        "/candidates/0/inOfficeSince missing",
                        "/candidates/1/handedIn/0/intake unknown-reference",
                        "/sittings/0/course/2/present/1 unknown-reference",
                        "/sittings/2/course/3/do not-allowed",
                        "/polls/residents/313633100 out-of-range");
    }

    @Test
    void names_of_nobody_are_told_where_they_stand() {
        assertThat(problems(spoilt -> {
                    spoilt.at("commissions", 0, "checks", 0).with("met", List.of("aigul", "nobody"));
                    spoilt.at("commissions", 0, "chair").with("name", "m10");
                    spoilt.at("sittings", 1).with("commission", "atyrau");
                    spoilt.at("sittings", 3).with("step", "final");
                    spoilt.at("sittings", 0, "course", 3).with("candidates", List.of("aigul", "nobody"));
                    spoilt.with("polls", Map.of("villagers", Map.of()));
                }))
                .contains(
                        "/commissions/0/checks/0/met/1 unknown-reference",
                        "/commissions/0/chair/name unknown-reference",
                        "/sittings/1/commission unknown-reference",
                        "/sittings/3/step unknown-reference",
                        "/sittings/0/course/3/candidates/1 unknown-reference",
                        "/polls/villagers unknown-reference");
    }

    @Test
    void sheets_name_candidates_and_criteria_there_are() {
        assertThat(problems(spoilt -> spoilt.at("sittings", 2, "course", 3)
                        .with(
                                "sheets",
                                Map.of("nobody", Map.of("practical-results", 1), "aigul", Map.of("languages", 1)))))
                .containsExactlyInAnyOrder(
                        "/sittings/2/course/3/sheets/nobody unknown-reference",
                        "/sittings/2/course/3/sheets/aigul/languages unknown-reference");
    }

    @Test
    void two_of_one_name_are_told() {
        assertThat(problems(spoilt -> {
                    spoilt.at("candidates", 1).with("name", "aigul");
                    spoilt.at("commissions", 1).with("name", "zhambyl");
                    spoilt.at("candidates", 0, "handedIn", 1).with("intake", "application");
                    spoilt.at("sittings", 2).with("step", "admission");
                }))
                .contains(
                        "/candidates/1/name duplicate",
                        "/commissions/1/name duplicate",
                        "/candidates/0/handedIn/1/intake duplicate",
                        "/sittings/2/step duplicate");
    }

    @Test
    void a_file_that_is_not_fine_is_so_in_one_way() {
        assertThat(Stream.of(
                                Map.of(),
                                Map.of("pages", 4, "lasts", "PT6M"),
                                Map.of("defect", "torn"),
                                Map.of("lasts", "six minutes"))
                        .map(found -> problems(spoilt ->
                                spoilt.at("candidates", 2, "handedIn", 0).with("found", Map.of("video", found)))))
                .allSatisfy(told -> assertThat(told)
                        .anySatisfy(
                                problem -> assertThat(problem).startsWith("/candidates/2/handedIn/0/found/video/")));
    }

    @Test
    void documents_are_those_the_intake_asks_for() {
        assertThat(problems(spoilt -> spoilt.at("candidates", 3, "handedIn", 0)
                        .with("missing", List.of("visuals"))
                        .with("found", Map.of("essay", Map.of("pages", 4)))
                        .with("facts", Map.of("height", 180))))
                .contains(
                        "/candidates/3/handedIn/0/missing/0 unknown-reference",
                        "/candidates/3/handedIn/0/found/essay unknown-reference",
                        "/candidates/3/handedIn/0/facts/height unknown-reference");
    }

    @Test
    void nominators_are_of_a_kind_the_rules_know_and_withdrawals_have_a_time() {
        assertThat(problems(spoilt -> spoilt.at("candidates", 0)
                        .with("nominated", Map.of("kind", "neighbour", "by", "a neighbour"))
                        .with("withdrew", Map.of("reason", "ill"))))
                .containsExactlyInAnyOrder(
                        "/candidates/0/nominated/kind unknown-reference", "/candidates/0/withdrew/at missing");
    }

    @Test
    void a_document_is_not_both_missing_and_there() {
        assertThat(problems(spoilt -> spoilt.at("candidates", 2, "handedIn", 0).with("missing", List.of("video"))))
                .containsExactly("/candidates/2/handedIn/0/missing not-allowed");
    }

    @Test
    void what_happens_at_a_sitting_has_a_time_that_does_not_go_back() {
        assertThat(problems(spoilt -> {
                    spoilt.at("sittings", 0, "course", 0).without("at");
                    spoilt.at("sittings", 1, "course", 3).with("at", "2020-06-16T11:00:00+06:00");
                }))
                .containsExactlyInAnyOrder("/sittings/0/course/0/at missing", "/sittings/1/course/3/at out-of-range");
    }

    @Test
    void whoever_stands_back_is_among_those_who_declare() {
        assertThat(problems(spoilt -> spoilt.at("sittings", 0, "course", 1)
                        .with("members", List.of("m1"))
                        .with("recusals", List.of(Map.of("member", "m2", "candidate", "aigul", "reason", "kin")))))
                .contains("/sittings/0/course/1/recusals/0/member not-allowed");
    }

    @Test
    void a_case_of_another_contest_is_told_so() {
        assertThat(problems("best-service-provider-2022", plain().json())).contains("/contest not-allowed");
    }

    @Test
    void a_central_body_is_named_only_where_the_rules_know_them() {
        Tree other = Tree.read(new Golden("best-service-provider-2022", "plain").recorded())
                .copy();
        other.at("candidates", 0).with("central", "yes");
        assertThat(problems("best-service-provider-2022", other.json()))
                .containsExactly("/candidates/0/central wrong-type");
    }

    @Test
    void what_only_the_rules_can_refuse_is_no_mistake_of_the_case() {
        Tree spoilt = plain();
        spoilt.at("sittings", 2, "course", 3, "sheets", "aigul").with("practical-results", 11);
        Tree outcome = Tree.read(GoldenCases.outcome(CONTEST, spoilt.json()));
        assertThat(outcome.each("refused").map(refused -> refused.at("act").text()))
                .contains("file", "seal");
        assertThat(outcome.at("refused", 0, "reasons", 0, "code").text()).isEqualTo("points-out-of-bounds");
    }
}
