package kz.uzdik.local.demo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SampleFilesTest {

    private static final Mp4 FILM = Mp4.lasting(Duration.ofMillis(4500));

    @Test
    void the_same_wishes_give_the_same_bytes() {
        assertThat(FILM.bytes()).isEqualTo(FILM.bytes());
        assertThat(new Pdf("Эссе", 3).bytes()).isEqualTo(new Pdf("Эссе", 3).bytes());
        assertThat(new Pptx("Ауыл", 2).bytes()).isEqualTo(new Pptx("Ауыл", 2).bytes());
        assertThat(new Jpeg(40, 30).bytes()).isEqualTo(new Jpeg(40, 30).bytes());
    }

    @Test
    void a_film_has_its_index_where_it_is_wished() {
        assertThat(boxes(FILM.bytes())).containsExactly("ftyp", "moov", "mdat");
        assertThat(boxes(FILM.withIndexAtEnd().bytes())).containsExactly("ftyp", "mdat", "moov");
    }

    @Test
    void a_film_is_padded_to_the_size_wished_and_not_cut_to_it() {
        assertThat(FILM.atLeast(300_000).bytes()).hasSize(300_000);
        assertThat(FILM.atLeast(10).bytes()).isEqualTo(FILM.bytes());
    }

    @Test
    void a_film_without_length_or_finer_than_a_millisecond_is_refused() {
        assertThatThrownBy(() -> Mp4.lasting(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mp4.lasting(Duration.ofNanos(1_000_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_offset_of_a_pdf_points_to_its_object() {
        String pdf = new String(new Pdf("t", 2).bytes(), StandardCharsets.ISO_8859_1);
        int table = pdf.indexOf("xref\n");
        String[] lines = pdf.substring(table).split("\n");
        for (int object = 1; lines[2 + object].endsWith(" n "); object++) {
            int offset = Integer.parseInt(lines[2 + object].substring(0, 10));
            assertThat(pdf.substring(offset)).startsWith(object + " 0 obj");
        }
        assertThat(pdf).endsWith("startxref\n" + table + "\n%%EOF\n");
    }

    @Test
    void a_presentation_holds_a_part_for_each_slide() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(new Pptx("t", 3).bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("ppt/slides/slide1.xml", "ppt/slides/slide3.xml");
        assertThat(names).doesNotContain("ppt/slides/slide4.xml");
    }

    @Test
    void a_picture_has_the_size_wished() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(new Jpeg(40, 30).bytes()));
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(30);
    }

    private static List<String> boxes(byte[] file) {
        var types = new ArrayList<String>();
        var buffer = ByteBuffer.wrap(file);
        while (buffer.hasRemaining()) {
            int size = buffer.getInt();
            byte[] type = new byte[4];
            buffer.get(type);
            types.add(new String(type, StandardCharsets.ISO_8859_1));
            buffer.position(buffer.position() + size - 8);
        }
        return types;
    }
}
