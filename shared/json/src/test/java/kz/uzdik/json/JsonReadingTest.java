package kz.uzdik.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.uzdik.json.MalformedJson.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @Test
    void an_object_becomes_a_map_in_the_order_of_the_text() {
        Object tree = Json.read("{\"b\": [1, true, null], \"a\": {\"үздік\": \"𝄞\"}}");

        assertThat(tree)
                .isEqualTo(Map.of("b", Arrays.asList(1L, true, null), "a", Map.of("үздік", "𝄞")))
                .asString()
                .startsWith("{b=");
    }

    @Test
    void whole_numbers_are_long_or_big_integer_and_all_others_exact_decimals() {
        assertThat(Json.read("[0, -7, 9223372036854775807, 9223372036854775808, 0.1, 1.10, 1e2]"))
                .isEqualTo(List.of(
                        0L,
                        -7L,
                        Long.MAX_VALUE,
                        new BigInteger("9223372036854775808"),
                        new BigDecimal("0.1"),
                        new BigDecimal("1.10"),
                        new BigDecimal("1e2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[NaN]",
                "[Infinity]",
                "[1 2]",
                "nul",
                "\"a",
                "\"a\nb\"",
                "\"\\x\"",
                "[1]//",
                "/* */[1]",
                "{\"a\":}",
                "]",
                "}",
                "\uFEFF{}",
                "{\"\\ud800\": 1}"
            })
    void what_is_not_json_is_refused(String text) {
        assertThat(faultOf(text)).isIn(Fault.SYNTAX, Fault.TRAILING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}", "[{\"b\":{\"a\":1,\"c\":2,\"a\":3}}]"})
    void a_member_named_twice_is_refused(String text) {
        assertThat(faultOf(text)).isEqualTo(Fault.DUPLICATE_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "1 2", "[] null", "{}[]"})
    void a_second_value_is_refused(String text) {
        assertThat(faultOf(text)).isEqualTo(Fault.TRAILING);
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_refused() {
        assertThat(Json.read(nested(64))).isInstanceOf(List.class);
        assertThat(faultOf(nested(65))).isEqualTo(Fault.TOO_DEEP);
    }

    @Test
    void a_depth_bomb_is_refused() {
        assertThat(faultOf("[".repeat(200_000))).isEqualTo(Fault.TOO_DEEP);
        assertThat(faultOf("{\"a\":".repeat(200_000))).isEqualTo(Fault.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e401", "1e-401", "1e999999999", "-1E-999999999", "1e99999999999", "0e999999999"})
    void a_number_that_would_expand_without_end_is_refused(String number) {
        assertThat(faultOf("[" + number + "]")).isEqualTo(Fault.TOO_BIG);
    }

    @Test
    void a_number_name_or_text_without_end_is_refused() {
        assertThat(faultOf("1".repeat(65))).isEqualTo(Fault.TOO_BIG);
        assertThat(faultOf("0." + "1".repeat(64))).isEqualTo(Fault.TOO_BIG);
        assertThat(faultOf("{\"" + "n".repeat(5_000) + "\":1}")).isEqualTo(Fault.TOO_BIG);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(faultOf("[\"ә\"]".getBytes(UTF_16))).isEqualTo(Fault.NOT_UTF_8);
        assertThat(faultOf("[\"é\"]".getBytes(ISO_8859_1))).isEqualTo(Fault.NOT_UTF_8);
        assertThat(faultOf(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})).isEqualTo(Fault.NOT_UTF_8);
        assertThat(faultOf(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .isEqualTo(Fault.NOT_UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\\ud800\"]", "[\"\\udc00\\ud800\"]"})
    void half_of_a_surrogate_pair_is_refused(String text) {
        assertThat(faultOf(text)).isEqualTo(Fault.BROKEN_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({"'[1,\n  oops]',2,3", "'{\"a\":1,\n\"a\":2}',2,1"})
    void the_place_of_a_fault_is_told(String text, int line, int column) {
        MalformedJson fault = catchThrowableOfType(MalformedJson.class, () -> Json.read(text));

        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isBetween(column, column + 4);
    }

    @Test
    void the_content_is_never_repeated() {
        MalformedJson fault = catchThrowableOfType(MalformedJson.class, () -> Json.read("{\"iin\": secret850101}"));

        assertThat(fault)
                .hasMessage("not JSON at line 1, column " + fault.column())
                .hasNoCause();
    }

    @Test
    void random_bytes_are_read_or_refused_and_never_break_the_reader() {
        Random random = new Random(20200525);
        byte[] alphabet = "{}[]\":,0123.eE-+truefalsn\\ud8 \n\u0000ә".getBytes(UTF_8);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = alphabet[random.nextInt(alphabet.length)];
            }
            try {
                Json.write(Json.read(bytes));
            } catch (MalformedJson refused) {
                assertThat(refused.fault()).isNotNull();
            }
        }
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static Fault faultOf(String text) {
        return faultOf(text.getBytes(UTF_8));
    }

    private static Fault faultOf(byte[] bytes) {
        return catchThrowableOfType(MalformedJson.class, () -> Json.read(bytes)).fault();
    }

    @Test
    void minus_zero_is_a_number_and_no_whole_one() {
        assertThat(Json.read("-0")).isEqualTo(BigDecimal.ZERO);
        assertThat(Json.read("0")).isEqualTo(0L);
        Fields fields = Fields.of(Json.read("{\"answer\":-0}"));
        fields.integer("answer", 0, 5);
        assertThat(catchThrowableOfType(InvalidFields.class, fields::done).problems())
                .extracting(FieldProblem::code)
                .containsExactly(FieldProblem.WRONG_TYPE);
    }
}
