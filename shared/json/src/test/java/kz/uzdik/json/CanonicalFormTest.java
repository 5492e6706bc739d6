package kz.uzdik.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {

    @Test
    void the_example_of_rfc_8785_section_3_2_2_comes_out_byte_for_byte() {
        Object tree = Json.read("""
                {
                  "numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""");

        assertThat(canonical(tree))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void names_are_sorted_by_utf_16_units_as_in_rfc_8785_section_3_2_3() {
        Object tree = Json.read("""
                {
                  "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""");

        assertThat(canonical(tree))
                .containsSubsequence(
                        "Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew Letter");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000, 999999999999999700000",
        "1e21, 1e+21",
        "0.000001, 0.000001",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "333333333.33333325, 333333333.33333325",
        "1424953923781206.2, 1424953923781206.2",
        "10.50, 10.5"
    })
    void numbers_come_out_as_in_rfc_8785_appendix_b(String written, String expected) {
        assertThat(canonical(List.of(new BigDecimal(written)))).isEqualTo("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.12345678901234567890", "9007199254740993", "123456789.123456789123", "1e400", "4e-325"})
    void a_number_that_a_double_would_round_is_refused(String number) {
        assertThatThrownBy(() -> Json.canonical(List.of(new BigDecimal(number))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void big_integers_are_refused_when_a_double_would_round_them() {
        assertThat(canonical(List.of(BigInteger.TEN.pow(20)))).isEqualTo("[100000000000000000000]");
        assertThatThrownBy(() -> Json.canonical(Map.of("n", List.of(BigInteger.TWO.pow(64)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.canonical(List.of(Long.MAX_VALUE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_orders_of_the_same_members_have_one_digest() {
        assertThat(Digest.ofCanonical(Json.read("{\"a\":1,\"b\":[2]}")))
                .isEqualTo(Digest.ofCanonical(Json.read("{ \"b\" : [2.0], \"a\" : 1 }")))
                .isEqualTo(Digest.sha256Hex("{\"a\":1,\"b\":[2]}".getBytes(UTF_8)))
                .hasSize(64);
    }

    @Test
    void sha_256_of_abc_is_that_of_fips_180() {
        assertThat(Digest.sha256Hex("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String canonical(@Nullable Object tree) {
        return new String(Json.canonical(tree), UTF_8);
    }
}
