package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An empty file compiles, and a test class in which nothing is tested passes: both are seen here. */
class EverySourceSaysSomethingTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern TESTS =
            Pattern.compile("@(Test|TestFactory|ParameterizedTest|Nested)\\b| extends \\w+| interface \\w+");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }

    private static boolean declaresItsType(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".java", "");
        return name.endsWith("-info")
                || Pattern.compile("\\b(class|record|enum|@?interface) " + Pattern.quote(name) + "\\b")
                        .matcher(Files.readString(file))
                        .find();
    }

    @Test
    void every_file_declares_the_type_that_it_is_named_after() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(1_000);
        for (Path file : sources())
            assertThat(declaresItsType(file)).as(file.toString()).isTrue();
    }

    @Test
    void every_test_class_has_a_test() throws IOException {
        for (Path file : sources())
            if (file.toString().contains("/src/test/") && file.toString().endsWith("Test.java"))
                assertThat(Files.readString(file)).as(file.toString()).containsPattern(TESTS);
    }
}
