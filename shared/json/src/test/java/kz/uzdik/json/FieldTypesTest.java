package kz.uzdik.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"\"`, too-short",
                "`\"a\"`, too-short",
                "`\"    \"`, too-short",
                "`\"abcdef\"`, too-long",
                "`\"ab\\u0000\"`, bad-format",
                "`\"ab\\u007f\"`, bad-format",
                "`12`, wrong-type",
                "`{}`, wrong-type",
                "`true`, wrong-type"
            })
    void wrong_texts_are_refused(String json, String code) {
        assertThat(codeOf(FieldTypes.text(2, 5), json)).isEqualTo(code);
    }

    @Test
    void the_length_of_a_text_counts_code_points() {
        assertThat(codeOf(FieldTypes.text(2, 2), "\"𝄞𝄞\"")).isEqualTo("right");
        assertThat(codeOf(FieldTypes.text(2, 2), "\"𝄞\"")).isEqualTo("too-short");
        assertThat(codeOf(FieldTypes.text(2, 5), "\"a\\tb\\n\"")).isEqualTo("right");
    }

    @Test
    void a_pattern_must_match_wholly() {
        FieldType<String> digits = FieldTypes.pattern(Pattern.compile("[0-9]+"), "digits");

        assertThat(codeOf(digits, "\"12\"")).isEqualTo("right");
        assertThat(codeOf(digits, "\"12\\n\"")).isEqualTo("bad-format");
        assertThat(codeOf(digits, "12")).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @CsvSource({
        "5, right",
        "1, right",
        "9, right",
        "0, out-of-range",
        "10, out-of-range",
        "99999999999999999999, out-of-range",
        "5.0, wrong-type",
        "5e0, wrong-type",
        "'\"5\"', wrong-type",
        "true, wrong-type",
        "[], wrong-type"
    })
    void an_integer_is_a_number_without_point_in_its_range(String json, String code) {
        assertThat(codeOf(FieldTypes.integer(1, 9), json)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"5\"', right",
        "'\"0\"', out-of-range",
        "'\"5.0\"', wrong-type",
        "'\"\"', wrong-type",
        "'\"99999999999999999999\"', wrong-type",
        "5, wrong-type"
    })
    void an_integer_in_text_is_digits_only(String json, String code) {
        assertThat(codeOf(FieldTypes.integerText(1, 9), json)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "7.25, right",
        "7, right",
        "-0.5, right",
        "12345678901234567890, right",
        "0.12345678901234567890, right",
        "'\"7.25\"', right",
        "'\"-0\"', right",
        "123456789012345678901, out-of-range",
        "1e20, out-of-range",
        "1e-21, out-of-range",
        "0e50, out-of-range",
        "1.00000000000000000000, out-of-range",
        "'\"1e5\"', bad-format",
        "'\"07\"', bad-format",
        "'\".5\"', bad-format",
        "'\" 5\"', bad-format",
        "'\"\"', bad-format",
        "'\"seven\"', bad-format",
        "'\"12345678901234567890.5\"', out-of-range",
        "false, wrong-type",
        "{}, wrong-type"
    })
    void a_decimal_is_exact_and_bounded(String json, String code) {
        assertThat(codeOf(FieldTypes.decimal(), json)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"true, right", "false, right", "1, wrong-type", "'\"true\"', wrong-type"})
    void a_flag_is_true_or_false(String json, String code) {
        assertThat(codeOf(FieldTypes.flag(), json)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T18:00:00+05:00, right",
        "2026-03-31T13:00:00Z, right",
        "2026-03-31T13:00:00.123456789Z, right",
        "2026-03-31T13:00Z, right",
        "2026-03-31T13:00:00, bad-format",
        "2026-03-31, bad-format",
        "2026-02-30T13:00:00Z, bad-format",
        "2026-03-31T24:30:00Z, bad-format",
        "1774960000, bad-format",
        "1899-12-31T23:59:59Z, out-of-range",
        "+12026-03-31T13:00:00Z, out-of-range",
        "3000-01-01T00:00:00Z, out-of-range",
        "2026-03-31T13:00:00.00000000000000000000000000Z, bad-format",
        "'', bad-format"
    })
    void an_instant_has_an_offset(String text, String code) {
        assertThat(codeOf(FieldTypes.instant(), "\"" + text + "\"")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, right",
        "2024-02-29, right",
        "2026-02-29, bad-format",
        "2026-3-31, bad-format",
        "31.03.2026, bad-format",
        "-2026-03-31, bad-format",
        "+12026-03-31, bad-format",
        "2026-03-31T00:00:00Z, bad-format"
    })
    void a_date_is_a_day_of_the_calendar(String text, String code) {
        assertThat(codeOf(FieldTypes.date(), "\"" + text + "\"")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"monday\"', right",
        "'\"MONDAY\"', not-allowed",
        "'\"someday\"', not-allowed",
        "'\"\"', not-allowed",
        "1, wrong-type"
    })
    void a_choice_is_one_of_the_written_names(String json, String code) {
        assertThat(codeOf(FieldTypes.choice(DayOfWeek.class), json)).isEqualTo(code);
    }

    @Test
    void a_value_type_of_the_domain_refuses_by_its_own_constructor() {
        FieldType<Even> even = FieldTypes.integer(0, 9).as(Even::new, "an even number");

        assertThat(codeOf(even, "4")).isEqualTo("right");
        assertThat(codeOf(even, "5")).isEqualTo("bad-format");
        assertThat(codeOf(even, "10")).isEqualTo("out-of-range");
    }

    private record Even(long value) {
        Even {
            if (value % 2 != 0) {
                throw new IllegalArgumentException("odd");
            }
        }
    }

    private static String codeOf(FieldType<?> type, String json) {
        Fields fields = Fields.of(Json.read("{\"field\":" + json + "}"));
        fields.required("field", type);
        InvalidFields refused = catchThrowableOfType(InvalidFields.class, fields::done);
        return refused == null ? "right" : refused.problems().getFirst().code();
    }
}
