package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Pages;
import kz.uzdik.local.demo.files.Pdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfInspectionTest {

    private static final byte[] ESSAY = new Pdf("Эссе", 3).bytes();

    @Test
    void pages_are_counted() {
        assertThat(Inspecting.of(ESSAY)).isEqualTo(pages(3));
        assertThat(Inspecting.of(new Pdf("Отчёт", 400).bytes())).isEqualTo(pages(400));
    }

    @Test
    void a_file_that_a_program_packed_into_object_streams_is_read() {
        assertThat(Inspecting.of(PackedPdf.of(ESSAY))).isEqualTo(pages(3));
    }

    @Test
    void bytes_before_the_beginning_that_every_reader_forgives_are_forgiven() {
        assertThat(Inspecting.of(Bytes.joined(Bytes.latin("\r\n"), ESSAY))).isEqualTo(pages(3));
    }

    @Test
    void a_wrong_offset_is_repaired() {
        String moved = new String(ESSAY, StandardCharsets.ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n7");
        assertThat(Inspecting.of(Bytes.latin(moved))).isEqualTo(pages(3));
    }

    @Test
    void a_file_cut_anywhere_is_unreadable() {
        for (int length = 10; length < ESSAY.length - 2; length += 3) {
            assertThat(Inspecting.of(Arrays.copyOf(ESSAY, length))).isEqualTo(unreadable(Defect.TRUNCATED));
        }
    }

    @Test
    void a_password_or_a_restriction_is_encryption() throws IOException {
        for (String password : new String[] {"secret", ""}) {
            var document = Loader.loadPDF(ESSAY);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            byte[] locked = PackedPdf.saved(document);
            assertThat(Inspecting.of(locked)).isEqualTo(unreadable(Defect.ENCRYPTED));
        }
    }

    @Test
    void encryption_of_a_kind_unknown_here_is_encryption_even_where_the_file_is_damaged() {
        byte[] locked = PdfBytes.withCatalog("")
                .object("<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 >>")
                .object("<< /Producer (p) >>")
                .trailer("/Encrypt 4 0 R /Info 5 0 R /ID [<00> <00>]")
                .file();
        assertThat(Inspecting.of(locked)).isEqualTo(unreadable(Defect.ENCRYPTED));
        String moved = new String(locked, StandardCharsets.ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n7");
        assertThat(Inspecting.of(Bytes.latin(moved))).isInstanceOf(Inspection.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
                "/OpenAction << /S /Java#53cript /JS (app.alert(1)) >>",
                "/OpenAction << /S /Launch /F (cmd.exe) >>",
                "/OpenAction << /S /GoTo /Next [<< /S /Launch /F (cmd.exe) >>] >>",
                "/AA << /WC 4 0 R >>",
                "/Names << /JavaScript << /Names [(a) 4 0 R] >> >>",
                "/AcroForm << /Fields [<< /AA << /K 4 0 R >> >>] >>",
                "/AcroForm << /XFA [(a) 5 0 R] >>",
                "/OpenAction << /S /URI /URI (JavaScript:alert\\(1\\)) >>"
            })
    void a_script_or_a_launch_is_found_wherever_it_hides(String catalogEntries) {
        byte[] active = PdfBytes.withCatalog(catalogEntries).object("<< /S /JavaScript /JS 5 0 R >>").stream(
                        "", Bytes.latin("app.alert(1)"))
                .file();
        assertThat(Inspecting.of(active)).isEqualTo(unreadable(Defect.SCRIPT));
    }

    @Test
    void a_script_behind_a_note_on_a_page_is_found() {
        byte[] active = PdfBytes.withCatalog("")
                .replacing(3, "<< /Type /Page /Parent 2 0 R /Annots [4 0 R] >>")
                .object("<< /Subtype /Link /A << /S /JavaScript /JS (x) >> >>")
                .file();
        assertThat(Inspecting.of(active)).isEqualTo(unreadable(Defect.SCRIPT));
    }

    @Test
    void links_and_words_like_a_script_are_no_script() {
        byte[] passive = PdfBytes.withCatalog(
                        "/Lang (JavaScript) /OpenAction << /S /URI /URI (https://adilet.zan.kz) >>")
                .file();
        assertThat(Inspecting.of(passive)).isEqualTo(pages(1));
    }

    @Test
    void the_pages_count_and_not_what_the_tree_says_of_them() {
        byte[] more = PdfBytes.withCatalog("")
                .replacing(2, "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R 3 0 R 3 0 R] /Count 3 >>")
                .file();
        assertThat(Inspecting.of(more)).isEqualTo(pages(5));
        byte[] fewer = PdfBytes.withCatalog("")
                .replacing(2, "<< /Type /Pages /Kids [3 0 R] /Count 3 >>")
                .file();
        assertThat(Inspecting.of(fewer)).isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void a_page_tree_that_leads_back_or_multiplies_ends() {
        byte[] loop = PdfBytes.withCatalog("")
                .replacing(2, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>")
                .file();
        assertThat(Inspecting.of(loop)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        var wide = PdfBytes.withCatalog("").replacing(2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>");
        for (int level = 4; level < 24; level++) {
            wide.object("<< /Type /Pages /Kids [" + ((level + 1) + " 0 R ").repeat(10) + "] /Count 1 >>");
        }
        assertThat(Inspecting.of(wide.object("<< /Type /Page >>").file())).isEqualTo(unreadable(Defect.TOO_COMPLEX));
    }

    @Test
    void arrays_nested_without_end_do_not_overflow() {
        byte[] deep = PdfBytes.withCatalog("/X " + "[".repeat(200_000) + "]".repeat(200_000))
                .file();
        assertThat(Inspecting.of(deep)).isInstanceOf(Inspection.Unreadable.class);
    }

    @Test
    void packed_structure_that_unpacks_to_a_flood_is_refused() {
        byte[] objects = Bytes.latin("1 0 2 40 3 90" + " ".repeat(40_000_000));
        byte[] reference = new byte[] {0, 0, 0, 2, 4, 0, 2, 4, 1, 2, 4, 2, 1, 9, 0};
        String entries = "/W [1 1 1] /Index [0 5]";
        byte[] bomb = PdfBytes.packed(PdfBytes.deflated(objects), "/Filter /FlateDecode", reference, entries);
        assertThat(Inspecting.of(bomb)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        byte[] chain = PdfBytes.packed(objects, "/Filter [/FlateDecode /LZWDecode]", reference, entries);
        assertThat(Inspecting.of(chain)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        byte[] damaged = Bytes.latin(
                new String(bomb, StandardCharsets.ISO_8859_1).replaceAll("startxref\\n\\d+", "startxref\n7"));
        assertThat(Inspecting.of(damaged)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
    }

    @Test
    void cross_references_that_flood_or_have_no_width_are_refused() {
        byte[] none = new byte[0];
        byte[] flood = PdfBytes.deflated(new byte[30_000_000]);
        assertThat(Inspecting.of(PdfBytes.packed(none, "", flood, "/Filter /FlateDecode /W [1 1 1]")))
                .isEqualTo(unreadable(Defect.TOO_COMPLEX));
        assertThat(Inspecting.of(PdfBytes.packed(none, "", new byte[9], "/W [0 0 0] /Index [0 9223372036854775807]")))
                .isEqualTo(unreadable(Defect.DAMAGED));
    }

    private static Inspection pages(int count) {
        return new Pages(DocumentFormat.PDF, OptionalInt.of(count));
    }
}
