package kz.uzdik.functions.scoreaggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.scoring.Points;

/**
 * Rows of text and numbers as spreadsheets open them (RFC 4180): UTF-8 behind a byte order mark, lines ended by CRLF.
 * Where numbers are written with a comma, as in Kazakh and Russian, semicolons part the cells. A text that a spreadsheet
 * would take for a formula is led by an apostrophe.
 *
 * @param decimalComma whether numbers are written with a comma
 */
record Csv(boolean decimalComma) {

    /** After so many digits behind the point a number without an end is rounded half up. */
    static final int DIGITS = 6;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Csv in(Language language) {
        return new Csv(language != Language.EN);
    }

    String table(List<List<String>> rows) {
        String separator = decimalComma ? ";" : ",";
        return rows.stream()
                .map(row -> row.stream().collect(Collectors.joining(separator, "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** A cell of text, always between quotes. */
    String text(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    // Spreadsheets pass over white space before they look for one of these, and take their full-width forms for them.
    private static boolean isFormula(String text) {
        String visible = text.stripLeading();
        boolean ledByControl = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        boolean ledBySign = !visible.isEmpty() && "=+-@|%＝＋－＠".indexOf(visible.charAt(0)) >= 0;
        return ledByControl || ledBySign;
    }

    /** A cell with a number. */
    String number(Points points) {
        String plain = new BigDecimal(points.numerator())
                .divide(new BigDecimal(points.denominator()), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return decimalComma ? plain.replace('.', ',') : plain;
    }

    /** A cell with a whole number. */
    String number(int whole) {
        return String.format(Locale.ROOT, "%d", whole);
    }

    /** Whether {@link #number(Points)} says less than there is. */
    static boolean isRounded(Points points) {
        return !points.times(Points.of(1_000_000)).isMultipleOf(Points.of(1));
    }
}
