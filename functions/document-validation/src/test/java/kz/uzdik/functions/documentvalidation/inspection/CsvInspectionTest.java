package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInspectionTest {

    static final byte[] TABLE = utf8("Ауыл;Қызмет;Саны\r\nАқтөбе;\"жол; \"\"су\"\"\";12\r\nҚордай;жарық;-3,5\r\n");

    private static final Sheets GOOD = new Sheets(DocumentFormat.CSV, 1);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Inspection of(String text) {
        return Inspecting.of(utf8(text));
    }

    @Test
    void a_table_of_plain_text_opens_whatever_parts_its_cells_and_ends_its_lines() {
        assertThat(Inspecting.of(TABLE)).isEqualTo(GOOD);
        assertThat(of("a,b\n1,2")).isEqualTo(GOOD);
        assertThat(of("a\tb\r1\t2\r")).isEqualTo(GOOD);
        assertThat(of("\uFEFFa,b\n\n1,2\n\n")).isEqualTo(GOOD);
        assertThat(of("a,b\n\"two\nlines\",2\n")).isEqualTo(GOOD);
    }

    @Test
    void a_row_without_partners_a_text_and_another_alphabet_s_bytes_are_no_table() {
        assertThat(of("a,b,c\n")).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        assertThat(of("A text.\nAnother line, with a comma.\n")).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        assertThat(of("a,b\n1,\u0000\n")).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        byte[] windows =
                "Ауыл;Саны\nАқкөл;2\n".replace('қ', 'к').replace('ө', 'о').getBytes(Charset.forName("windows-1251"));
        assertThat(Inspecting.of(windows)).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
    }

    @Test
    void rows_of_other_lengths_are_damage_and_a_last_row_that_breaks_off_is_cut() {
        assertThat(of("a,b\n1,2\n1,2,3\n1,2\n")).isEqualTo(unreadable(Defect.DAMAGED));
        assertThat(of("a,b,c\n1,2,3\n1,2")).isEqualTo(unreadable(Defect.TRUNCATED));
        assertThat(of("a,b\n1,2\n1,\"2")).isEqualTo(unreadable(Defect.TRUNCATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                " =HYPERLINK(1)",
                "\t=A1"
            })
    void a_cell_that_a_spreadsheet_would_run_is_active_content(String cell) {
        assertThat(of("a,b\n1,\"" + cell + "\"\n")).isEqualTo(unreadable(Defect.SCRIPT));
        assertThat(of("a,b\n1,2\n\"" + cell + "\",3")).isEqualTo(unreadable(Defect.SCRIPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+7 (701) 123-45-67", "-", "-12.5%", "@aqkol", "- жоқ", "2020-06-01"})
    void signs_before_figures_and_words_are_harmless(String cell) {
        assertThat(of("a;b\n1;" + cell + "\n")).isEqualTo(GOOD);
    }

    @Test
    void a_table_that_is_also_a_pdf_is_refused() {
        assertThat(of("a,b\n1,%PDF-1.7\n")).isEqualTo(unreadable(Defect.MORE_THAN_ONE_FORMAT));
    }

    @Test
    void a_cell_and_a_row_without_end_are_refused_and_a_long_table_is_read_in_blocks() {
        assertThat(of("a,b\n1,2\n1,\"" + "x".repeat(40_000) + "\"\n")).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        assertThat(of("a,b\n1,2\n" + "1,".repeat(20_000) + "\n")).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        SparseFile rows = SparseFile.of(utf8("кент,саны\n" + "Ақкөл,12\n".repeat(200_000)));
        assertThat(Inspecting.of(rows)).isEqualTo(GOOD);
        assertThat(rows.bytesRead()).isLessThan(rows.size() + 100_000);
    }
}
