package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.functions.contestadministration.Mutants.Mutant;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import kz.uzdik.json.WireName;
import kz.uzdik.json.contest.DefinitionReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema says in public what the reader does: of every definition with one thing changed they say the same, as far
 * as a schema can say it.
 */
class SchemaAndReaderAgreeTest {
    private static final DefinitionSchema SCHEMA = DefinitionSchema.shipped();

    /** What these codes tell of is shape and nothing else. */
    private static final Set<String> SHAPE = Set.of(
            FieldProblem.MISSING,
            FieldProblem.UNKNOWN_FIELD,
            FieldProblem.WRONG_TYPE,
            FieldProblem.TOO_LONG,
            FieldProblem.TOO_SHORT);

    private static final Set<String> SIZE =
            Set.of(FieldProblem.OUT_OF_RANGE, FieldProblem.TOO_LONG, FieldProblem.TOO_SHORT);

    /** What the reader expects of numbers that other numbers bound, which a schema cannot know. */
    private static final Set<String> MEANT = Set.of(
            "at least the minimum",
            "at most the denominator: nobody can be more than all",
            "points that somebody can have");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contests/best-rural-akim-2020/definition.json",
                "contests/best-service-provider-2022/definition.json",
                "local/stack/src/test/resources/contests/best-village-library/definition.json"
            })
    void whatever_is_changed_they_agree_whether_it_is_of_the_right_shape_and_where_not(String file) {
        Mutants mutants = Mutants.of(file);
        assertThat(SCHEMA.problems(mutants.original())).isEmpty();
        List<Mutant> all = mutants.all();
        List<String> apart = all.stream()
                .flatMap(mutant -> apart(mutant, SCHEMA.problems(mutant.tree()), read(mutant.tree())))
                .toList();

        assertThat(all).hasSizeGreaterThan(900);
        assertThat(apart).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contests/best-service-provider-2022/definition.json",
                "local/stack/src/test/resources/contests/best-village-library/definition.json"
            })
    void they_agree_how_big_a_number_and_how_long_a_list_may_be(String file) {
        Mutants mutants = Mutants.of(file);
        List<String> apart = Stream.concat(mutants.resized().stream(), mutants.lengthened().stream())
                .filter(mutant -> isTooBig(SCHEMA.problems(mutant.tree()).stream())
                        != isTooBig(
                                read(mutant.tree()).stream().filter(problem -> !MEANT.contains(problem.expected()))))
                .map(mutant -> mutant.change() + ": the schema says " + SCHEMA.problems(mutant.tree()) + ", the reader "
                        + read(mutant.tree()))
                .toList();

        assertThat(apart).isEmpty();
    }

    private static boolean isTooBig(Stream<FieldProblem> problems) {
        return problems.map(FieldProblem::code).anyMatch(SIZE::contains);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void whatever_can_be_chosen_can_be_chosen_by_the_schema_too(String place, Class<? extends Enum<?>> type) {
        Object here = Json.read(Repository.bytes("contests/definition.schema.json"));
        for (String name : ("$defs/" + place + "/enum").split("/", -1)) {
            here = Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(here)).get(name), name);
        }
        assertThat((List<?>) here)
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(type.getEnumConstants()).map(WireName::of).toList());
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments("origin", Criterion.Origin.class),
                arguments("level", Level.class),
                arguments("eligibility/properties/applicants", ApplicantKind.class),
                arguments("absence/properties/sheets", Conduct.Sheets.class),
                arguments("recusal/properties/quorum", Conduct.Counted.class),
                arguments("intake/properties/late", Intake.Late.class),
                arguments("file/properties/formats/items", DocumentFormat.class),
                arguments("source/properties/by", Criterion.Assessor.class),
                arguments("criterion/properties/combination", Criterion.Combination.class),
                arguments("quota/properties/central", Passing.Central.class),
                arguments("tieBreak/properties/prefer", RankingRules.Prefer.class));
    }

    private static Stream<String> apart(Mutant mutant, List<FieldProblem> shape, List<FieldProblem> read) {
        Set<String> refused = places(shape.stream());
        Set<String> misshapen = places(read.stream().filter(SchemaAndReaderAgreeTest::isShape));
        // One thing wrong can be told at several places; both know one of them.
        boolean agree = refused.isEmpty()
                ? misshapen.isEmpty()
                : !read.isEmpty() && (misshapen.isEmpty() || refused.stream().anyMatch(misshapen::contains));
        return agree ? Stream.of() : Stream.of(mutant.change() + ": the schema says " + shape + ", the reader " + read);
    }

    // Of how a text is written only the zone needs a table of the zones there are.
    private static boolean isShape(FieldProblem problem) {
        boolean zone = problem.pointer().equals("/zone");
        return SHAPE.contains(problem.code()) || (problem.code().equals(FieldProblem.BAD_FORMAT) && !zone);
    }

    private static List<FieldProblem> read(Object tree) {
        try {
            DefinitionReader.acceptTree(tree);
            return List.of();
        } catch (InvalidFields invalid) {
            return invalid.problems();
        }
    }

    private static Set<String> places(Stream<FieldProblem> problems) {
        return problems.map(FieldProblem::pointer).collect(Collectors.toSet());
    }

    @Test
    void a_member_that_is_null_is_refused_by_the_schema_alone() {
        String nothing = new String(
                        Repository.bytes("contests/best-rural-akim-2020/definition.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"consent\": \"akimat\"", "\"consent\": null");

        assertThat(SCHEMA.problems(Json.read(nothing)))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/commissions/0/appointment/consent wrong-type");
        assertThat(read(Objects.requireNonNull(Json.read(nothing)))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_part_s_examples_are_right() {
        Map<?, ?> parts = (Map<?, ?>)
                ((Map<?, ?>) Objects.requireNonNull(Json.read(Repository.bytes("contests/definition.schema.json"))))
                        .get("$defs");
        return Objects.requireNonNull(parts).entrySet().stream()
                .filter(part -> ((Map<?, ?>) part.getValue()).containsKey("examples"))
                .map(part -> DynamicTest.dynamicTest(String.valueOf(part.getKey()), () -> {
                    DefinitionSchema schema = DefinitionSchema.ofPart(String.valueOf(part.getKey()));
                    assertThat((List<?>) ((Map<?, ?>) part.getValue()).get("examples"))
                            .allSatisfy(example ->
                                    assertThat(schema.problems(example)).isEmpty());
                }));
    }
}
