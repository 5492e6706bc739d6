package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Pages;
import kz.uzdik.domain.dossier.Inspection.Slides;
import kz.uzdik.local.demo.files.Pptx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeInspectionTest {

    private static final byte[] TALK = new Pptx("Ауыл", 12).bytes();
    private static final String PRESENTATION = "ppt/presentation.xml";

    @Test
    void slides_are_counted() {
        assertThat(Inspecting.of(TALK)).isEqualTo(new Slides(DocumentFormat.PPTX, 12));
        assertThat(Inspecting.of(new Pptx("t", 0).bytes())).isEqualTo(new Slides(DocumentFormat.PPTX, 0));
    }

    @Test
    void slides_left_in_the_file_but_not_in_the_presentation_do_not_count() {
        byte[] shorter = talk().replacing(PRESENTATION, "<p:sldId id=\"256\" r:id=\"rId3\"/>", "")
                .file();
        assertThat(Inspecting.of(shorter)).isEqualTo(new Slides(DocumentFormat.PPTX, 11));
    }

    @Test
    void a_slide_that_is_missing_or_does_not_open_is_damage() {
        assertThat(Inspecting.of(talk().without("ppt/slides/slide4.xml").file()))
                .isEqualTo(unreadable(Defect.DAMAGED));
        assertThat(Inspecting.of(talk().with("ppt/slides/slide4.xml", "<p:sld").file()))
                .isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void a_text_has_the_pages_its_writer_noted_or_none_known() {
        assertThat(Inspecting.of(DocxBytes.notingPages("3").file()))
                .isEqualTo(new Pages(DocumentFormat.DOCX, OptionalInt.of(3)));
        assertThat(Inspecting.of(DocxBytes.notingPages("three").file()))
                .isEqualTo(new Pages(DocumentFormat.DOCX, OptionalInt.empty()));
        assertThat(Inspecting.of(DocxBytes.text().file()))
                .isEqualTo(new Pages(DocumentFormat.DOCX, OptionalInt.empty()));
    }

    @Test
    void macros_are_found_by_type_and_by_name() {
        assertThat(Inspecting.of(talk().with("ppt/vbaProject.bin", "x").file())).isEqualTo(unreadable(Defect.MACROS));
        byte[] typed = talk().replacing(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")
                .file();
        assertThat(Inspecting.of(typed)).isEqualTo(unreadable(Defect.MACROS));
    }

    @Test
    void a_control_is_active_content() {
        assertThat(Inspecting.of(talk().with("ppt/activeX/activeX1.bin", "x").file()))
                .isEqualTo(unreadable(Defect.SCRIPT));
    }

    @Test
    void an_archive_or_a_drawing_is_another_format() {
        assertThat(Inspecting.of(new ZipBytes().with("a.txt", "a").file()))
                .isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        byte[] drawing = DocxBytes.text()
                .replacing("[Content_Types].xml", "wordprocessingml.document", "visio.drawing")
                .file();
        assertThat(Inspecting.of(drawing)).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "ppt/../../evil.xml", "/etc/passwd", "C:evil", "ppt\\evil.xml", "a\u0000b"})
    void a_name_that_leads_elsewhere_is_refused(String name) {
        assertThat(Inspecting.of(talk().with(name, "x").file())).isEqualTo(unreadable(Defect.LEADS_ELSEWHERE));
    }

    @Test
    void a_relation_that_leads_out_of_the_document_is_refused() {
        byte[] leading = talk().replacing("ppt/_rels/presentation.xml.rels", "slides/slide1.xml", "../../slide1.xml")
                .file();
        assertThat(Inspecting.of(leading)).isEqualTo(unreadable(Defect.LEADS_ELSEWHERE));
    }

    @Test
    void names_that_differ_only_in_case_are_refused() {
        assertThat(Inspecting.of(talk().with("PPT/presentation.xml", "x").file()))
                .isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void declarations_and_entities_in_the_xml_are_refused() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><p:presentation xmlns:p=\"p\">&b;"
                + "</p:presentation>";
        assertThat(Inspecting.of(talk().with(PRESENTATION, laughs).file())).isEqualTo(unreadable(Defect.DAMAGED));
        String outside = "<!DOCTYPE l SYSTEM \"file:///etc/passwd\"><l/>";
        assertThat(Inspecting.of(talk().with("[Content_Types].xml", outside).file()))
                .isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void a_part_that_unpacks_to_a_flood_is_refused() {
        byte[] flood = new byte[20_000_000];
        Arrays.fill(flood, (byte) ' ');
        assertThat(Inspecting.of(talk().with(PRESENTATION, flood).file())).isEqualTo(unreadable(Defect.FLOOD));
    }

    @Test
    void a_part_that_unpacks_to_more_than_it_states_is_refused() {
        byte[] talk = DocxBytes.text().file();
        ByteBuffer archive = ByteBuffer.wrap(talk).order(ByteOrder.LITTLE_ENDIAN);
        int entry = Bytes.indexOf(talk, "PK\u0001\u0002");
        archive.putInt(entry + 24, archive.getInt(entry + 24) - 10);
        assertThat(Inspecting.of(talk)).isEqualTo(unreadable(Defect.FLOOD));
    }

    @Test
    void parts_that_share_their_bytes_or_state_gigabytes_are_refused() {
        byte[] shared = DocxBytes.text().file();
        ByteBuffer archive = ByteBuffer.wrap(shared).order(ByteOrder.LITTLE_ENDIAN);
        int first = Bytes.indexOf(shared, "PK\u0001\u0002");
        int second = first + 46 + "[Content_Types].xml".length();
        archive.putInt(second + 42, 0);
        assertThat(Inspecting.of(shared)).isEqualTo(unreadable(Defect.FLOOD));
        archive.putInt(second + 24, 0xF000_0000);
        assertThat(Inspecting.of(shared)).isEqualTo(unreadable(Defect.FLOOD));
    }

    @Test
    void thousands_of_parts_are_refused() {
        ZipBytes many = talk();
        for (int i = 0; i < 6000; i++) {
            many.with("ppt/media/" + i, "");
        }
        assertThat(Inspecting.of(many.file())).isEqualTo(unreadable(Defect.TOO_COMPLEX));
    }

    @Test
    void a_part_with_a_password_is_encrypted_and_so_is_a_container_of_one() {
        byte[] locked = DocxBytes.text().file();
        int entry = Bytes.indexOf(locked, "PK\u0001\u0002");
        locked[entry + 8] |= 1;
        assertThat(Inspecting.of(locked)).isEqualTo(unreadable(Defect.ENCRYPTED));
        byte[] container = new byte[4096];
        System.arraycopy(Bytes.latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), 0, container, 0, 8);
        assertThat(Inspecting.of(container)).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 512 + 128, name.length);
        assertThat(Inspecting.of(container)).isEqualTo(unreadable(Defect.ENCRYPTED));
    }

    @Test
    void a_presentation_cut_anywhere_is_unreadable() {
        for (int length = 30; length < TALK.length; length += 7) {
            assertThat(Inspecting.of(Arrays.copyOf(TALK, length))).isEqualTo(unreadable(Defect.TRUNCATED));
        }
    }

    private static ZipBytes talk() {
        return ZipBytes.of(TALK);
    }
}
