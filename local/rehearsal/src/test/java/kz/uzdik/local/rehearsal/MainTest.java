package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.uzdik.local.rehearsal.GoldenCases.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final Golden EDGE = new Golden("best-rural-akim-2020", "tie-at-the-quotas-edge");
    private static final String RULES = "../../contests/best-rural-akim-2020/definition.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new Main(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String recorded() {
        return EDGE.folder().resolve("case.json").toString();
    }

    @Test
    void an_outcome_is_all_that_is_printed_and_the_status_is_0() {
        assertThat(run(RULES, recorded())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(EDGE.expected());
        assertThat(errors.size()).isZero();
    }

    @Test
    void with_a_language_every_reason_stands_there_in_words_too() {
        assertThat(run(RULES, recorded(), "en")).isZero();
        Tree outcome = Tree.read(out.toString(StandardCharsets.UTF_8));
        Tree next = outcome.at("steps", 1, "next", "blocks", 0);
        assertThat(next.at("text").text()).contains("c, d").contains("(p12)");
        assertThat(outcome.at("steps", 1, "areas", 0, "placings", 0, "ahead", "text")
                        .text())
                .contains("1");
    }

    @Test
    void each_mistake_is_a_line_with_file_and_place_and_the_status_is_1(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("case.json");
        Files.writeString(wrong, recordedWithout("about").without("announced").json());
        assertThat(run(RULES, wrong.toString())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        wrong + "#/about: missing; expected: a value",
                        wrong + "#/announced: missing; expected: a value");
        assertThat(out.size()).isZero();
    }

    private static Tree recordedWithout(String name) {
        return Tree.read(EDGE.recorded()).copy().without(name);
    }

    @Test
    void a_mistake_in_the_rules_is_told_of_the_rules(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("definition.json");
        Files.writeString(rules, "{\"contest\": \"best\"}");
        assertThat(run(rules.toString(), recorded())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .contains(rules + "#/steps: missing; expected: an array of 2 to 50 items")
                .allMatch(line -> line.startsWith(rules.toString()));
    }

    @Test
    void what_is_no_json_and_what_is_no_file_ends_with_1(@TempDir Path folder) throws IOException {
        Path torn = folder.resolve("torn.json");
        Files.writeString(torn, "{\n  \"contest\":");
        assertThat(run(RULES, torn.toString())).isEqualTo(1);
        assertThat(run(RULES, folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(torn + ":2:"))
                .anyMatch(line -> line.endsWith("none.json cannot be read"));
    }

    @Test
    void without_two_files_or_in_an_unknown_language_the_status_is_2() {
        assertThat(run(RULES)).isEqualTo(2);
        assertThat(run(RULES, recorded(), "fr")).isEqualTo(2);
        assertThat(run(RULES, recorded(), "en", "more")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }
}
