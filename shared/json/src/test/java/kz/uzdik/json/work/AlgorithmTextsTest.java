package kz.uzdik.json.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.work.WorkAlgorithm;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of every work algorithm that is shipped. */
class AlgorithmTextsTest {
    private static final Path ALGORITHMS = Path.of("../../algorithms");

    /** A duty's text is a heading on pages and in the month's report, not a sentence of the order. */
    private static final int LONGEST_HEADING = 90;

    static Stream<Path> algorithms() {
        return entries(ALGORITHMS).stream().filter(Files::isDirectory);
    }

    @Test
    void there_is_an_algorithm_to_look_at() {
        assertThat(algorithms()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void every_language_has_what_the_versions_name_and_nothing_else(Path folder) {
        assertThat(entries(folder.resolve("texts")))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Language.values())
                        .map(AlgorithmTextsTest::file)
                        .toList());
        List<String> keys = AlgorithmTexts.keys(versions(folder));
        for (Language language : Language.values()) {
            assertThat(texts(folder, language))
                    .containsOnlyKeys(keys)
                    .allSatisfy(
                            (key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void no_text_is_the_same_in_two_languages(Path folder) {
        List<Map<String, String>> all = Arrays.stream(Language.values())
                .map(language -> texts(folder, language))
                .toList();
        assertThat(AlgorithmTexts.keys(versions(folder)))
                .allSatisfy(key -> assertThat(all)
                        .extracting(texts -> texts.get(key))
                        .as(key)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void a_duty_is_named_in_a_heading_that_no_other_duty_of_its_role_has(Path folder) {
        for (WorkAlgorithm version : versions(folder)) {
            for (Language language : Language.values()) {
                Map<String, String> texts = texts(folder, language);
                Set<String> headings = new HashSet<>();
                assertThat(version.duties()).allSatisfy(duty -> {
                    String heading = texts.getOrDefault("duty." + duty.id(), "");
                    assertThat(heading).hasSizeBetween(1, LONGEST_HEADING);
                    assertThat(headings.add(duty.role() + ": " + heading))
                            .as(heading)
                            .isTrue();
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void what_is_missing_and_what_no_version_names_are_both_told(Path folder) {
        Map<String, String> texts = texts(folder, Language.EN);
        String gone = texts.keySet().stream()
                .filter(key -> key.startsWith("duty."))
                .findFirst()
                .orElseThrow();
        texts.remove(gone);
        texts.put("duty.never-asked", "Never asked");

        var refused = catchThrowableOfType(
                InvalidFields.class, () -> AlgorithmTexts.read(versions(folder), Json.write(texts)));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactlyInAnyOrder("/" + gone + " missing", "/duty.never-asked unknown-field");
    }

    @Test
    void a_later_version_s_names_stand_beside_the_earlier_one_s() {
        WorkAlgorithm first = version("round", "walk");
        WorkAlgorithm second = version("tour", "walk");

        assertThat(AlgorithmTexts.keys(List.of(first, second)))
                .containsExactly(
                        "algorithm.title",
                        "choice.tenth",
                        "choice.tenth.in",
                        "choice.tenth.out",
                        "duty.round",
                        "duty.tour",
                        "mark.round.walk",
                        "mark.tour.walk",
                        "part.round.talk",
                        "part.tour.talk",
                        "record.note",
                        "role.akim");
    }

    private static WorkAlgorithm version(String duty, String mark) {
        return AlgorithmReader.read("""
                {"algorithm": "a-2020", "from": "2020-01-01", "area": "31", "zone": "Asia/Almaty",
                 "recording": {"days": 3, "cited": "-", "origin": "operator"},
                 "roles": [{"id": "akim", "area": "rural", "cited": "A4.1"}],
                 "duties": [{"id": "%s", "role": "akim", "every": "week", "times": 1, "record": "note",
                   "parts": [{"id": "talk", "cited": "A1.1"}], "marks": [{"id": "%s", "cited": "A1.2"}],
                   "cited": "A1.1", "origin": "source"}],
                 "choices": [{"id": "tenth", "cited": ["A1.3"], "options": ["in", "out"], "chosen": "out"}]}
                """.formatted(duty, mark).getBytes(UTF_8));
    }

    private static List<WorkAlgorithm> versions(Path folder) {
        return entries(folder).stream()
                .filter(Files::isRegularFile)
                .map(file -> AlgorithmReader.read(bytes(file)))
                .toList();
    }

    private static Map<String, String> texts(Path folder, Language language) {
        return AlgorithmTexts.read(
                versions(folder), bytes(folder.resolve("texts").resolve(file(language))));
    }

    private static String file(Language language) {
        return language.name().toLowerCase(Locale.ROOT) + ".json";
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
