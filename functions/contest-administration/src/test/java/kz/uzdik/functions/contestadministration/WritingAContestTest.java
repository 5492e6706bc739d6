package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Json;
import kz.uzdik.json.contest.DefinitionProblem;
import kz.uzdik.json.contest.DefinitionReader;
import kz.uzdik.json.contest.TextsReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code docs/writing-a-contest.md} shows is right, and it shows everything. */
class WritingAContestTest {
    private static final String DOCUMENT =
            new String(Repository.bytes("docs/writing-a-contest.md"), StandardCharsets.UTF_8);
    private static final Pattern BLOCK = Pattern.compile("```json ([A-Za-z]+)\n(.*?)```", Pattern.DOTALL);

    /** An example and the part of a definition it is one of. */
    private record Example(String part, String json) {
        Object tree() {
            return Objects.requireNonNull(Json.read(json));
        }
    }

    private static List<Example> examples() {
        return BLOCK.matcher(DOCUMENT)
                .results()
                .map(found -> new Example(found.group(1), found.group(2)))
                .toList();
    }

    private static Example only(String part) {
        return examples().stream()
                .filter(example -> example.part().equals(part))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.getFirst();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_part_that_is_shown_is_of_the_right_shape() {
        return examples().stream()
                .filter(example -> !Set.of("definition", "texts").contains(example.part()))
                .map(example -> DynamicTest.dynamicTest(example.part(), () -> {
                    DefinitionSchema schema = DefinitionSchema.ofPart(example.part());
                    List<?> shown = example.tree() instanceof List<?> items ? items : List.of(example.tree());
                    assertThat(shown)
                            .isNotEmpty()
                            .allSatisfy(
                                    item -> assertThat(schema.problems(item)).isEmpty());
                }));
    }

    @Test
    void the_whole_definition_is_accepted_and_its_texts_are_all_there() {
        DefinitionReader.Accepted accepted =
                DefinitionCheck.accept(only("definition").tree());
        Map<String, String> texts =
                TextsReader.read(accepted.definition(), only("texts").json().getBytes(StandardCharsets.UTF_8));

        assertThat(texts).isNotEmpty();
    }

    @Test
    void every_json_block_says_what_it_is() {
        assertThat(Pattern.compile("```json").matcher(DOCUMENT).results().count())
                .isEqualTo(examples().size());
    }

    @Test
    void every_member_that_a_definition_can_have_is_named() {
        Set<String> members = new TreeSet<>();
        collect(Json.read(Repository.bytes("contests/definition.schema.json")), members);

        assertThat(members).hasSizeGreaterThan(60);
        assertThat(members.stream()
                        .filter(member -> !Pattern.compile("[`\"]" + member + "[`\".]")
                                .matcher(DOCUMENT)
                                .find()))
                .isEmpty();
    }

    private static void collect(@Nullable Object schema, Set<String> members) {
        switch (schema) {
            case Map<?, ?> map -> {
                if (map.get("properties") instanceof Map<?, ?> properties) {
                    properties.keySet().forEach(name -> members.add((String) name));
                }
                map.values().forEach(value -> collect(value, members));
            }
            case List<?> items -> items.forEach(item -> collect(item, members));
            case null, default -> {}
        }
    }

    @Test
    void every_code_of_an_error_is_explained() throws ReflectiveOperationException {
        for (Class<?> codes : List.of(FieldProblem.class, DefinitionProblem.class)) {
            for (var code : codes.getFields()) {
                assertThat(DOCUMENT).contains("`" + code.get(null) + "`");
            }
        }
    }
}
