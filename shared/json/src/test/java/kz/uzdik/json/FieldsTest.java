package kz.uzdik.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    private enum Language {
        KAZAKH,
        SIGN_LANGUAGE
    }

    @Test
    void right_values_of_every_kind_are_read() {
        Fields fields = fields("""
                {"text": " Айгүл ", "code": "0123", "small": 7, "long": 5000000000, "decimal": 7.25, "digits": "0.10",
                 "flag": true, "instant": "2026-03-31T18:00:00+05:00", "date": "2026-03-31",
                 "choice": "sign-language", "choices": ["kazakh", "sign-language"], "texts": ["a", "b"],
                 "localised": {"kk": "х", "ru": "й"}, "any": [1]}""");

        assertThat(fields.text("text", 1, 10)).isEqualTo(" Айгүл ");
        assertThat(fields.pattern("code", CODE, "four digits")).isEqualTo("0123");
        assertThat(fields.integer("small", 0, 7)).isEqualTo(7);
        assertThat(fields.integer("long", 0L, 5_000_000_000L)).isEqualTo(5_000_000_000L);
        assertThat(fields.decimal("decimal")).isEqualTo("7.25");
        assertThat(fields.decimal("digits")).isEqualTo("0.10");
        assertThat(fields.flag("flag")).isTrue();
        assertThat(fields.instant("instant")).isEqualTo(Instant.parse("2026-03-31T13:00:00Z"));
        assertThat(fields.date("date")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(fields.choice("choice", Language.class)).isEqualTo(Language.SIGN_LANGUAGE);
        assertThat(fields.choices("choices", 1, 2, Language.class)).hasSize(2);
        assertThat(fields.texts("texts", 0, 2)).containsExactly("a", "b");
        assertThat(fields.textMap("localised", 1, 10)).isEqualTo(Map.of("kk", "х", "ru", "й"));
        assertThat(fields.any("any")).isEqualTo(List.of(1L));
        fields.done();
    }

    @Test
    void optional_values_are_read_when_there() {
        Fields fields = fields("""
                {"text": "a", "code": "0123", "small": 7, "long": 8, "decimal": "1", "flag": false,
                 "instant": "2026-03-31T13:00:00Z", "date": "2026-03-31", "choice": "kazakh"}""");

        assertThat(fields.optionalText("text", 1, 1)).contains("a");
        assertThat(fields.optionalPattern("code", CODE, "four digits")).contains("0123");
        assertThat(fields.optionalInteger("small", 0, 9)).contains(7);
        assertThat(fields.optionalInteger("long", 0L, 9L)).contains(8L);
        assertThat(fields.optionalDecimal("decimal")).contains(BigDecimal.ONE);
        assertThat(fields.optionalFlag("flag")).contains(false);
        assertThat(fields.optionalInstant("instant")).contains(Instant.parse("2026-03-31T13:00:00Z"));
        assertThat(fields.optionalDate("date")).contains(LocalDate.of(2026, 3, 31));
        assertThat(fields.optionalChoice("choice", Language.class)).contains(Language.KAZAKH);
        fields.done();
    }

    @Test
    void optional_values_may_be_absent_or_null() {
        Fields fields = fields("{\"null\": null}");

        assertThat(fields.has("null")).isFalse();
        assertThat(fields.optionalText("null", 1, 1)).isEmpty();
        assertThat(fields.optionalInteger("a", 0, 9)).isEmpty();
        assertThat(fields.optionalDate("b")).isEmpty();
        assertThat(fields.optionalObject("c")).isEmpty();
        assertThat(fields.textOr("d", 1, 1, "x")).isEqualTo("x");
        assertThat(fields.any("e")).isNull();
        fields.done();
    }

    @Test
    void every_missing_value_is_told_and_has_a_placeholder_until_then() {
        Fields fields = fields("{\"flag\": null}");

        assertThat(fields.text("text", 1, 9)).isEmpty();
        assertThat(fields.integer("integer", 3, 9)).isEqualTo(3);
        assertThat(fields.decimal("decimal")).isZero();
        assertThat(fields.flag("flag")).isFalse();
        assertThat(fields.instant("instant")).isEqualTo(Instant.EPOCH);
        assertThat(fields.date("date")).isEqualTo(LocalDate.EPOCH);
        assertThat(fields.choice("choice", Language.class)).isEqualTo(Language.KAZAKH);
        assertThat(fields.texts("texts", 0, 2)).isEmpty();
        assertThat(problemsOf(fields))
                .containsExactly(
                        "/text missing",
                        "/integer missing",
                        "/decimal missing",
                        "/flag missing",
                        "/instant missing",
                        "/date missing",
                        "/choice missing",
                        "/texts missing");
    }

    @Test
    void unknown_fields_are_told_with_escaped_and_cut_names() {
        Fields fields =
                fields("{\"a\": 1, \"x/y~z\": 2, \"" + "n".repeat(200) + "\": 3, \"inner\": {\"b\": 1, \"c\": 2}}");
        fields.integer("a", 0, 9);
        fields.object("inner").integer("b", 0, 9);

        assertThat(problemsOf(fields))
                .containsExactlyInAnyOrder(
                        "/x~1y~0z unknown-field", "/" + "n".repeat(64) + " unknown-field", "/inner/c unknown-field");
    }

    @Test
    void an_event_of_others_may_have_more_fields_but_no_wrong_ones() {
        Fields right = fields("{\"a\": 1, \"b\": 2}");
        right.integer("a", 0, 9);
        right.doneIgnoringOthers();

        Fields wrong = fields("{\"a\": \"1\", \"b\": 2}");
        wrong.integer("a", 0, 9);
        assertThatThrownBy(wrong::doneIgnoringOthers).isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_root_that_is_no_object_is_one_problem() {
        for (String text : List.of("[]", "1", "\"a\"")) {
            Fields fields = fields(text);
            assertThat(fields.text("a", 1, 9)).isEmpty();
            assertThat(fields.objects("b", 1, 9)).isEmpty();
            assertThat(fields.object("c").integer("d", 1, 2)).isEqualTo(1);
            assertThat(problemsOf(fields)).containsExactly(" wrong-type");
        }
        assertThat(problemsOf(Fields.of(null))).containsExactly(" missing");
    }

    @Test
    void a_caller_adds_problems_of_its_own() {
        Fields fields = fields("{\"from\": \"2026-03-31\", \"to\": \"2026-03-01\"}");
        if (fields.date("to").isBefore(fields.date("from"))) {
            fields.problem("to", "before-start", "a day not before from");
        }

        assertThat(problemsOf(fields)).containsExactly("/to before-start");
    }

    @Test
    void the_content_is_never_repeated() {
        Fields fields = fields("{\"iin\": \"secret850101\"}");
        fields.pattern("iin", CODE, "four digits");
        InvalidFields refused = catchThrowableOfType(InvalidFields.class, fields::done);

        assertThat(refused.problems()).asString().doesNotContain("secret850101");
        assertThat(refused).hasMessage("bad-format");
    }

    @Test
    void a_flood_of_problems_is_cut_and_still_refuses_every_part() {
        StringBuilder body = new StringBuilder("{\"last\": {\"n\": \"x\"}");
        for (int i = 0; i < 500; i++) {
            body.append(",\"u").append(i).append("\":1");
        }
        Fields fields = fields(body.append("}").toString());
        for (int i = 0; i < 500; i++) {
            fields.text("u" + i, 1, 9);
        }
        Fields last = fields.object("last");
        last.integer("n", 0, 9);

        assertThatThrownBy(last::done).isInstanceOf(InvalidFields.class);
        assertThat(problemsOf(fields)).hasSize(100);
    }

    @Test
    void a_query_is_told_by_its_parameters_names() {
        Fields query = Fields.ofQuery(Map.of("limit", "500", "x", "1"));
        query.required("limit", FieldTypes.integerText(1, 100));

        assertThat(problemsOf(query)).containsExactly("?limit out-of-range", "?x unknown-field");
    }

    private static Fields fields(String json) {
        return Fields.of(Json.read(json));
    }

    static List<String> problemsOf(Fields fields) {
        return catchThrowableOfType(InvalidFields.class, fields::done).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
