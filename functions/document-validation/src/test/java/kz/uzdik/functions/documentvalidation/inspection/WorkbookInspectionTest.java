package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Sheets;
import org.junit.jupiter.api.Test;

class WorkbookInspectionTest {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static ZipBytes workbook() {
        return XlsxBytes.workbook(3);
    }

    @Test
    void the_sheets_that_the_workbook_lists_are_counted() {
        assertThat(Inspecting.of(workbook().file())).isEqualTo(new Sheets(DocumentFormat.XLSX, 3));
    }

    @Test
    void a_sheet_that_is_missing_or_does_not_open_is_damage() {
        assertThat(Inspecting.of(workbook().without("xl/worksheets/sheet2.xml").file()))
                .isEqualTo(unreadable(Defect.DAMAGED));
        assertThat(Inspecting.of(
                        workbook().with("xl/worksheets/sheet2.xml", "<other/>").file()))
                .isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void macros_old_and_new_are_refused() {
        assertThat(Inspecting.of(workbook().with("xl/vbaProject.bin", "x").file()))
                .isEqualTo(unreadable(Defect.MACROS));
        assertThat(Inspecting.of(
                        workbook().with("xl/macrosheets/sheet1.xml", "<x/>").file()))
                .isEqualTo(unreadable(Defect.MACROS));
        byte[] typed = workbook()
                .replacing("[Content_Types].xml", MAIN, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .file();
        assertThat(Inspecting.of(typed)).isEqualTo(unreadable(Defect.MACROS));
    }

    @Test
    void a_link_that_starts_another_program_is_active_content_and_one_to_a_file_is_not() {
        String link = "<externalLink xmlns=\"s\"><%s/></externalLink>";
        assertThat(Inspecting.of(workbook()
                        .with("xl/externalLinks/externalLink1.xml", link.formatted("ddeLink"))
                        .file()))
                .isEqualTo(unreadable(Defect.SCRIPT));
        assertThat(Inspecting.of(workbook()
                        .with("xl/externalLinks/externalLink1.xml", link.formatted("externalBook"))
                        .file()))
                .isEqualTo(new Sheets(DocumentFormat.XLSX, 3));
    }

    @Test
    void a_sheet_that_unpacks_to_a_flood_is_refused() {
        byte[] flood = new byte[20_000_000];
        Arrays.fill(flood, (byte) ' ');
        assertThat(Inspecting.of(
                        workbook().with("xl/worksheets/sheet1.xml", flood).file()))
                .isEqualTo(unreadable(Defect.FLOOD));
    }

    @Test
    void a_workbook_cut_anywhere_is_cut_off() {
        byte[] whole = workbook().file();
        for (int length = 30; length < whole.length; length += 7) {
            assertThat(Inspecting.of(Arrays.copyOf(whole, length))).isEqualTo(unreadable(Defect.TRUNCATED));
        }
    }
}
