package kz.uzdik.functions.scoreaggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private final Csv english = Csv.in(Language.EN);

    @Test
    void a_table_begins_with_a_byte_order_mark_and_its_lines_end_with_crlf() {
        assertThat(english.table(List.of(List.of(english.text("a"), english.number(1)), List.of("", ""))))
                .isEqualTo("\uFEFF\"a\",1\r\n,\r\n");
    }

    @Test
    void where_numbers_have_a_comma_semicolons_part_the_cells() {
        Csv russian = Csv.in(Language.RU);
        assertThat(russian.table(List.of(List.of(russian.number(Points.parse("57.8")), russian.text("b")))))
                .isEqualTo("\uFEFF57,8;\"b\"\r\n");
        assertThat(Csv.in(Language.KK)).isEqualTo(russian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "|calc", "%0", "＝1"})
    void what_would_be_a_formula_is_led_by_an_apostrophe(String formula) {
        assertThat(english.text(formula)).startsWith("\"'").contains(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=1", "Арман", "3148", "≈"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(english.text(text)).isEqualTo('"' + text + '"');
    }

    @Test
    void quotes_in_a_text_are_doubled_and_separators_and_lines_stay_within_the_cell() {
        assertThat(english.text("so \"wide\", a\nproject; yes")).isEqualTo("\"so \"\"wide\"\", a\nproject; yes\"");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15, false",
        "-4.5, -4.5, false",
        "100, 100, false",
        "0.123456, 0.123456, false",
        "0.1234565, 0.123457, true",
        "37/9, 4.111111, true",
        "2/3, 0.666667, true"
    })
    void a_number_has_at_most_six_digits_and_it_is_known_whether_some_are_missing(
            String points, String written, boolean rounded) {
        assertThat(english.number(Points.parse(points))).isEqualTo(written);
        assertThat(Csv.isRounded(Points.parse(points))).isEqualTo(rounded);
    }
}
