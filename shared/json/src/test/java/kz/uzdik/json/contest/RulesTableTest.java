package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} leaves no paragraph out and names no class that is not there. */
class RulesTableTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)(\\.[A-Z][A-Za-z]+)?`");
    private static final Pattern CITED = Pattern.compile("\"paragraph\": \"(p[0-9.]+)\"");

    private final List<String[]> rows = Files.readAllLines(ROOT.resolve("docs/rules.md")).stream()
            .filter(line -> line.startsWith("| p"))
            .map(line -> line.split(" *\\| *"))
            .toList();

    RulesTableTest() throws IOException {}

    @Test
    void every_paragraph_has_a_row_and_every_row_a_state() {
        assertThat(paragraphs().map(cited -> cited.replaceFirst("\\..*", "")).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26)
                        .mapToObj(number -> "p" + number)
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row[6]).matches("(built|partly|not yet built|outside).*"));
    }

    @Test
    void every_paragraph_that_the_definition_cites_has_a_row() {
        String definition = new String(Shipped.bytes("definition.json"), StandardCharsets.UTF_8);

        assertThat(paragraphs())
                .containsAll(CITED.matcher(definition)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_rule_named_is_a_class() throws IOException {
        Set<String> classes = classes();

        assertThat(rows)
                .allSatisfy(row -> assertThat(CLASS.matcher(row[4]).results().map(match -> match.group(1)))
                        .isSubsetOf(classes));
    }

    private Stream<String> paragraphs() {
        return rows.stream().map(row -> row[1].split(" ")[0]);
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("shared"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
