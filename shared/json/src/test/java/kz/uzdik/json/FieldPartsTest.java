package kz.uzdik.json;

import static kz.uzdik.json.FieldsTest.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FieldPartsTest {

    private enum Side {
        LEFT,
        RIGHT
    }

    /** A domain type that cannot hold a placeholder. */
    private record Score(int points) {
        Score {
            if (points < 1) {
                throw new IllegalArgumentException("a score below 1");
            }
        }

        static Score read(Fields fields) {
            int points = fields.integer("points", 0, 10);
            if (points < 1) {
                fields.problem("points", FieldProblem.OUT_OF_RANGE, "at least 1");
            }
            fields.done();
            return new Score(points);
        }
    }

    @Test
    void problems_of_nested_objects_and_arrays_have_their_pointer() {
        Fields fields = fields("{\"a\": {\"b\": [{\"c\": 1}, {\"c\": \"x\"}, 7]}}");
        fields.object("a").objects("b", 0, 9).forEach(item -> item.integer("c", 0, 9));

        assertThat(problemsOf(fields)).containsExactly("/a/b/2 wrong-type", "/a/b/1/c wrong-type");
    }

    @Test
    void a_missing_or_wrong_object_is_one_problem_and_its_fields_are_none() {
        Fields fields = fields("{\"b\": 1}");
        assertThat(fields.object("a").text("x", 1, 9)).isEmpty();
        assertThat(fields.object("b").objects("y", 1, 9)).isEmpty();
        assertThat(fields.object("a2").map("z")).isEmpty();

        assertThat(problemsOf(fields)).containsExactly("/a missing", "/b wrong-type", "/a2 missing");
    }

    @Test
    void an_optional_object_that_is_there_must_be_right() {
        Fields fields = fields("{\"a\": {\"n\": 1}, \"b\": []}");
        Optional<Fields> there = fields.optionalObject("a");
        assertThat(there.orElseThrow().integer("n", 0, 9)).isEqualTo(1);
        fields.optionalObject("b").orElseThrow().integer("n", 0, 9);

        assertThat(problemsOf(fields)).containsExactly("/b wrong-type");
    }

    @Test
    void the_number_of_items_is_bounded() {
        Fields fields = fields("{\"few\": [], \"many\": [1, 2, \"x\"], \"none\": {}, \"texts\": [\"\", null, 1]}");
        fields.texts("few", 1, 9);
        assertThat(fields.list("many", 0, 2, FieldTypes.integer(0, 9))).containsExactly(1L, 2L);
        fields.texts("none", 0, 9);
        assertThat(fields.texts("texts", 0, 9)).isEmpty();

        assertThat(problemsOf(fields))
                .containsExactly(
                        "/few too-short",
                        "/many too-long",
                        "/none wrong-type",
                        "/texts/0 too-short",
                        "/texts/1 missing",
                        "/texts/2 wrong-type");
    }

    @Test
    void a_choice_made_twice_is_told() {
        Fields fields = fields("{\"sides\": [\"left\", \"right\", \"left\"]}");
        fields.choices("sides", 0, 9, Side.class);

        assertThat(problemsOf(fields)).containsExactly("/sides duplicate");
    }

    @Test
    void an_object_with_free_names_gives_a_reader_of_each() {
        Fields fields = fields("{\"scores\": {\"k1\": {\"points\": 3}, \"k2\": {\"points\": \"x\"}, \"k3\": 1}}");
        Map<String, Fields> scores = fields.map("scores");
        scores.values().forEach(score -> score.integer("points", 0, 9));

        assertThat(scores.keySet()).containsExactly("k1", "k2", "k3");
        assertThat(problemsOf(fields)).containsExactly("/scores/k3 wrong-type", "/scores/k2/points wrong-type");
    }

    @Test
    void wrong_values_under_free_names_are_told() {
        Fields fields = fields("{\"texts\": {\"kk\": \"х\", \"ru\": 1}}");

        assertThat(fields.textMap("texts", 1, 9)).isEqualTo(Map.of("kk", "х"));
        assertThat(problemsOf(fields)).containsExactly("/texts/ru wrong-type");
    }

    @Test
    void each_right_object_is_built_and_every_wrong_one_told() {
        Fields fields = fields("{\"scores\": [{\"points\": 3}, {\"points\": 0}, {\"points\": 4, \"x\": 1}, {}, []]}");

        assertThat(fields.each("scores", Score::read)).containsExactly(new Score(3));
        assertThat(problemsOf(fields))
                .containsExactly(
                        "/scores/4 wrong-type",
                        "/scores/1/points out-of-range",
                        "/scores/2/x unknown-field",
                        "/scores/3/points missing");
    }

    @Test
    void a_part_is_built_from_its_object() {
        Fields fields = fields("{\"a\": {\"points\": 3}, \"b\": {\"points\": 4}}");
        Supplier<Score> a = fields.part("a", Score::read);
        Optional<Score> b = fields.optionalPart("b", Score::read);
        Optional<Score> c = fields.optionalPart("c", Score::read);
        fields.done();

        assertThat(a.get()).isEqualTo(new Score(3));
        assertThat(b).contains(new Score(4));
        assertThat(c).isEmpty();
    }

    @Test
    void a_wrong_part_is_told_once_and_cannot_be_had() {
        Fields fields = fields("{\"a\": {\"points\": 0}, \"c\": 5, \"right\": {\"points\": 1}}");
        List<Supplier<Score>> parts =
                List.of(fields.part("a", Score::read), fields.part("b", Score::read), fields.part("c", Score::read));
        Supplier<Score> right = fields.part("right", Score::read);

        assertThat(parts).allSatisfy(part -> assertThatThrownBy(part::get).isInstanceOf(IllegalStateException.class));
        assertThat(right.get()).isEqualTo(new Score(1));
        assertThat(problemsOf(fields)).containsExactly("/a/points out-of-range", "/b missing", "/c wrong-type");
    }

    private static Fields fields(String json) {
        return Fields.of(Json.read(json));
    }
}
