package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/rules.md} leaves no paragraph out and names no class that is not there. */
class RulesTableTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)(\\.[A-Z][A-Za-z]+)?`");
    private static final Pattern CITED = Pattern.compile("\"paragraph\": \"(p[0-9.]+)\"");

    enum Rules {
        OF_2020("# The rules of 2020", "best-rural-akim-2020", IntStream.rangeClosed(1, 26)),
        // Its text goes from p9 to p11.
        OF_2022(
                "# The rules of 2022",
                "best-service-provider-2022",
                IntStream.rangeClosed(1, 24).filter(number -> number != 10));

        private final List<String> paragraphs;
        private final List<String[]> rows;
        private final String definition;

        Rules(String heading, String contest, IntStream paragraphs) {
            this.paragraphs = paragraphs.mapToObj(number -> "p" + number).toList();
            this.rows = section(heading)
                    .filter(line -> line.startsWith("| p"))
                    .map(line -> line.split(" *\\| *"))
                    .toList();
            this.definition = text(ROOT.resolve("contests").resolve(contest).resolve("definition.json"));
        }

        private Stream<String> cited() {
            return rows.stream().map(row -> row[1].split(" ")[0]);
        }

        private static Stream<String> section(String heading) {
            return text(ROOT.resolve("docs/rules.md"))
                    .lines()
                    .dropWhile(line -> !line.startsWith(heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("# "));
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_paragraph_has_a_row_and_every_row_a_state(Rules rules) {
        assertThat(rules.cited().map(cited -> cited.replaceFirst("\\..*", "")).distinct())
                .containsExactlyElementsOf(rules.paragraphs);
        assertThat(rules.rows).allSatisfy(row -> assertThat(row[6]).matches("(built|partly|not yet built|outside).*"));
    }

    @ParameterizedTest
    @EnumSource
    void every_paragraph_that_the_definition_cites_has_a_row(Rules rules) {
        assertThat(rules.cited())
                .containsAll(CITED.matcher(rules.definition)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_and_every_test_named_is_a_class(Rules rules) throws IOException {
        Set<String> classes = classes();

        assertThat(rules.rows)
                .allSatisfy(row -> assertThat(
                                CLASS.matcher(row[4] + " " + row[5]).results().map(match -> match.group(1)))
                        .isSubsetOf(classes));
    }

    private static Set<String> classes() throws IOException {
        Set<String> classes = classes(ROOT.resolve("shared"));
        classes.addAll(classes(ROOT.resolve("functions")));
        return classes;
    }

    private static Set<String> classes(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
