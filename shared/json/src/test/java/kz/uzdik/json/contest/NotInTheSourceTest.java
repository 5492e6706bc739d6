package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules do not say is not passed off as theirs: the list of it, and how each is marked where it stands. */
class NotInTheSourceTest {
    private static final String AKIM = "best-rural-akim-2020";
    private static final String PROVIDER = "best-service-provider-2022";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            best-rural-akim-2020       | commissions/republican/quorum                        | operator
            best-rural-akim-2020       | commissions/regional/recusal                         | operator
            best-rural-akim-2020       | commissions/republican/recusal                       | operator
            best-rural-akim-2020       | commissions/regional/absence                         | operator
            best-rural-akim-2020       | commissions/republican/absence                       | operator
            best-rural-akim-2020       | eligibility/timeInOffice/asAt                        | operator
            best-rural-akim-2020       | deadlines/essay                                      | operator
            best-rural-akim-2020       | deadlines/project                                    | operator
            best-rural-akim-2020       | steps/regional-choice/criteria/interview-creativity  | reconstructed
            best-rural-akim-2020       | steps/regional-choice/criteria/interview-record      | reconstructed
            best-rural-akim-2020       | steps/regional-choice/criteria/interview-merits      | reconstructed
            best-rural-akim-2020       | intakes/application/forms/application/fields/personal-data | operator
            best-rural-akim-2020       | intakes/project/forms/project-budget                 | reconstructed
            best-service-provider-2022 | intakes/application/forms/application/fields/personal-data | operator
            best-rural-akim-2020       | objections                                           | operator
            best-rural-akim-2020       | publications/results                                 | reconstructed
            best-rural-akim-2020       | interviews/regional-choice/notice                    | operator
            best-rural-akim-2020       | interviews/final/notice                              | operator
            best-service-provider-2022 | interviews/regional-choice/notice                    | operator
            best-service-provider-2022 | interviews/final/notice                              | operator
            best-rural-akim-2020       | intakes/application/remind                           | operator
            best-rural-akim-2020       | intakes/essay/remind                                 | operator
            best-rural-akim-2020       | intakes/project/remind                               | operator
            best-rural-akim-2020       | steps/selection/remind                               | operator
            best-rural-akim-2020       | steps/regional-choice/remind                         | operator
            best-rural-akim-2020       | steps/final/remind                                   | operator
            best-service-provider-2022 | steps/selection/remind                               | operator
            best-service-provider-2022 | steps/regional-choice/remind                         | operator
            best-service-provider-2022 | steps/final/remind                                   | operator
            best-service-provider-2022 | intakes/application/remind                           | operator
            best-service-provider-2022 | intakes/material/remind                              | operator
            best-service-provider-2022 | objections                                           | operator
            best-service-provider-2022 | publications/results                                 | reconstructed
            best-service-provider-2022 | commissions/regional/recusal                         | operator
            best-service-provider-2022 | commissions/republican/recusal                       | operator
            best-service-provider-2022 | commissions/regional/absence                         | operator
            best-service-provider-2022 | commissions/republican/absence                       | operator
            best-service-provider-2022 | deadlines/selection                                  | operator
            best-service-provider-2022 | deadlines/material                                   | operator
            best-service-provider-2022 | deadlines/interview                                  | reconstructed
            best-service-provider-2022 | deadlines/correction                                 | operator
            best-service-provider-2022 | deadlines/final                                      | operator
            best-service-provider-2022 | steps/final/criteria/votes                           | reconstructed
            """)
    void what_no_paragraph_says_is_marked(String contest, String path, String origin) {
        assertThat(at(contest, path)).containsEntry("origin", origin);
    }

    /** Whatever a candidate gets points for: the annexes with their points are not at hand. */
    @TestFactory
    Stream<DynamicTest> every_rubric_s_points_are_reconstructed() {
        return Stream.of(AKIM, PROVIDER)
                .flatMap(contest -> objects(at(contest, "steps")).stream()
                        .flatMap(step -> objects(step.get("criteria")).stream()
                                .map(criterion ->
                                        marked(contest, step, "criterion " + criterion.get("id"), criterion))));
    }

    /**
     * The order of what decides between equals (2020 p12 joins it by "and"), its use after the selection, and all of it in
     * 2022. Only that the chair's vote decides at last is the text's own.
     */
    @TestFactory
    Stream<DynamicTest> every_order_between_equals_is_reconstructed() {
        return Stream.of(AKIM, PROVIDER)
                .flatMap(contest -> objects(at(contest, "steps")).stream()
                        .flatMap(step -> objects(step.get("tieBreaks")).stream()
                                .filter(link -> !"chair".equals(link.get("by")))
                                .map(link -> marked(contest, step, "by " + link.get("criterion"), link))));
    }

    /** What a form of 2020 asks for: its annexes are not at hand. */
    @TestFactory
    Stream<DynamicTest> every_field_of_a_form_of_2020_is_reconstructed_or_the_operator_s() {
        return objects(at(AKIM, "intakes")).stream()
                .flatMap(intake -> objects(intake.get("forms")).stream())
                .flatMap(form -> objects(form.get("fields")).stream()
                        .flatMap(field -> Stream.concat(Stream.of(field), objects(field.get("columns")).stream()))
                        .map(field -> DynamicTest.dynamicTest(
                                form.get("id") + " " + field.get("id"),
                                () -> assertThat(field.get("origin")).isIn("reconstructed", "operator"))));
    }

    /** Formats and sizes of files: no paragraph speaks of either. */
    @TestFactory
    Stream<DynamicTest> every_limit_of_a_file_is_the_operator_s() {
        return Stream.of(AKIM, PROVIDER)
                .flatMap(contest -> objects(at(contest, "intakes")).stream()
                        .flatMap(intake -> objects(intake.get("documents")).stream())
                        .map(document -> DynamicTest.dynamicTest(
                                contest + " " + document.get("kind"),
                                () -> assertThat((Map<?, ?>) document.get("file"))
                                        .satisfies(file ->
                                                assertThat(file.get("origin")).isEqualTo("operator")))));
    }

    private static DynamicTest marked(String contest, Map<?, ?> step, String what, Map<?, ?> item) {
        return DynamicTest.dynamicTest(
                contest + " " + step.get("id") + ": " + what,
                () -> assertThat(item.get("origin")).isEqualTo("reconstructed"));
    }

    /** What stands at a path of members and, in arrays, of names. */
    @SuppressWarnings("unchecked") // A tree of the JSON reader holds only such maps and lists.
    private static Map<String, Object> at(String contest, String path) {
        Object here = tree(contest);
        for (String name : path.split("/", -1)) {
            here = Objects.requireNonNull(
                    here instanceof List<?> items ? named(items, name) : ((Map<?, ?>) here).get(name), path);
        }
        return here instanceof List<?> items ? Map.of("items", items) : (Map<String, Object>) here;
    }

    private static Object named(List<?> items, String name) {
        return items.stream()
                .filter(item ->
                        Stream.of("id", "kind", "step").anyMatch(key -> name.equals(((Map<?, ?>) item).get(key))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<?, ?>> objects(@Nullable Object list) {
        List<?> items = list instanceof Map<?, ?> whole ? (List<?>) whole.get("items") : (List<?>) list;
        return items == null
                ? List.of()
                : IntStream.range(0, items.size())
                        .<Map<?, ?>>mapToObj(index -> (Map<?, ?>) items.get(index))
                        .toList();
    }

    private static Object tree(String contest) {
        try {
            return Objects.requireNonNull(
                    Json.read(Files.readAllBytes(Path.of("../../contests", contest, "definition.json"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
