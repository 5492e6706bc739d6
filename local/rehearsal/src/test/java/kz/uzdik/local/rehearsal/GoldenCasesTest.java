package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.local.rehearsal.GoldenCases.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case that was worked out by hand, and what they show together. */
class GoldenCasesTest {
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| `([a-z0-9-]+/[a-z0-9-]+)` \\|");

    static List<Golden> cases() {
        return GoldenCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_to_what_was_worked_out_by_hand(Golden golden) {
        assertThat(GoldenCases.outcome(golden.contest(), golden.recorded())).isEqualTo(golden.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_says_how_it_was_worked_out(Golden golden) {
        assertThat(golden.folder().resolve("README.md")).isNotEmptyFile();
    }

    @Test
    void the_list_of_what_is_covered_names_every_case_and_no_other() {
        String documented = GoldenCases.text(GoldenCases.ROOT.resolve("docs/rehearsal.md"));
        Set<String> listed = ROW.matcher(documented)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed)
                .containsExactlyElementsOf(
                        cases().stream().map(Golden::toString).sorted().toList());
    }

    @Test
    void each_contest_is_played_once_from_the_applications_to_the_winners() {
        for (String contest : List.of("best-rural-akim-2020", "best-service-provider-2022")) {
            Tree plain = Tree.read(new Golden(contest, "plain").expected());
            assertThat(plain.at("winners", "diploma").items()).as(contest).isNotEmpty();
            assertThat(plain.at("refused").items()).as(contest).isEmpty();
            assertThat(plain.each("steps").map(step -> step.at("phase").text())).containsOnly("signed");
        }
    }

    @Test
    void every_link_of_both_chains_decides_somewhere() {
        assertThat(deciders("best-rural-akim-2020"))
                .contains(
                        "points",
                        "criterion complex-projects",
                        "criterion languages",
                        "criterion openness",
                        "criterion founded-complaints",
                        "chair",
                        "nothing");
        assertThat(deciders("best-service-provider-2022"))
                .contains("points", "criterion selection-total", "criterion stage-one", "chair", "nothing");
    }

    @Test
    void a_tie_at_a_quotas_edge_stays_undecided_and_a_chair_has_decided_another() {
        assertThat(steps(step ->
                        step.has("undecided") && !step.at("undecided").items().isEmpty()))
                .isNotEmpty();
        assertThat(happenings("decide-tie")).isNotEmpty();
    }

    @Test
    void a_quorum_is_missing_at_an_opening_a_seal_and_a_close() {
        assertThat(refused("no-quorum")).contains("open", "seal", "close");
    }

    @Test
    void a_late_recusal_makes_a_ranking_again_and_a_timely_one_takes_a_vote() {
        assertThat(happenings("conflict")).isNotEmpty();
        assertThat(refused("ranking-under-way")).contains("close");
        assertThat(happenings("declare").filter(declared -> declared.has("recusals")))
                .isNotEmpty();
    }

    @Test
    void a_deadline_is_amended_and_another_amendment_refused() {
        assertThat(cases()).anySatisfy(golden -> assertThat(golden.recorded()).contains("amendments"));
        assertThat(refused("deadline-in-the-past")).contains("amend");
    }

    @Test
    void two_totals_are_equal_only_as_fractions() {
        Tree exact = Tree.read(new Golden("best-rural-akim-2020", "equal-only-exactly").expected());
        List<Tree> placings = exact.at("steps", 1, "areas", 0, "placings").items();
        List<String> totals =
                placings.stream().map(placing -> placing.at("total").text()).toList();
        assertThat(totals.subList(2, 4)).containsExactly("79/7", "79/7");
        assertThat(rounded(placings.get(2))).isNotEqualTo(rounded(placings.get(3)));
    }

    // What a computer's rounded numbers would make of the same means.
    private static double rounded(Tree placing) {
        return placing.each("shares")
                .map(share -> share.at("weighted").text())
                .map(kz.uzdik.domain.scoring.Points::parse)
                .mapToDouble(points ->
                        points.numerator().doubleValue() / points.denominator().doubleValue())
                .reduce(0, Double::sum);
    }

    private static Set<String> deciders(String contest) {
        return cases().stream()
                .filter(golden -> golden.contest().equals(contest))
                .flatMap(golden -> Tree.read(golden.expected()).each("steps"))
                .flatMap(step -> step.each("areas"))
                .flatMap(area -> area.each("placings"))
                .filter(placing -> placing.has("ahead"))
                .map(placing -> placing.at("ahead"))
                .map(ahead -> ahead.has("criterion")
                        ? "criterion " + ahead.at("criterion").text()
                        : ahead.at("by").text())
                .collect(Collectors.toSet());
    }

    private static Stream<Tree> steps(Predicate<Tree> asked) {
        return cases().stream()
                .flatMap(golden -> Tree.read(golden.expected()).each("steps"))
                .filter(asked);
    }

    private static Stream<Tree> happenings(String kind) {
        return cases().stream()
                .flatMap(golden -> Tree.read(golden.recorded()).each("sittings"))
                .flatMap(sitting -> sitting.each("course"))
                .filter(entry -> entry.at("do").text().equals(kind));
    }

    private static Set<String> refused(String code) {
        return cases().stream()
                .flatMap(golden -> Tree.read(golden.expected()).each("refused"))
                .filter(refused -> refused.each("reasons")
                        .anyMatch(reason -> reason.at("code").text().equals(code)))
                .map(refused -> refused.at("act").text())
                .collect(Collectors.toSet());
    }
}
