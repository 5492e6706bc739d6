package kz.uzdik.functions.documentrendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final Instant MADE = Instant.parse("2020-09-20T09:30:00Z");
    private static final String KAZAKH = "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і Ё ё № « » – — „ “ ≈ → …";

    private static byte[] pdf(String text) {
        return Typesetter.pdf(
                new Html().element("p", text).page("kk", "Хаттама & <a>", "protocol.css"), "Хаттама & <a>", MADE);
    }

    @Test
    void every_kazakh_letter_stands_in_a_file_that_keeps_to_pdf_a() {
        byte[] pdf = pdf(KAZAKH);

        assertThat(Pdf.against(pdf)).isEmpty();
        assertThat(Pdf.text(pdf)).contains(KAZAKH);
    }

    @Test
    void the_same_page_gives_the_same_bytes_whenever_it_is_made() throws Exception {
        byte[] first = pdf(KAZAKH);
        Thread.sleep(1_100); // a file's own times go by seconds

        assertThat(pdf(KAZAKH)).isEqualTo(first);
        assertThat(pdf(KAZAKH + "!")).isNotEqualTo(first);
    }

    @Test
    void what_somebody_wrote_is_text_and_never_markup() {
        byte[] pdf =
                pdf("<b>Bold</b> & <img src=\"https://elsewhere.example/x.png\"/> \u0000\u0007\uFFFF\uD800 <!-- ]]>");

        assertThat(Pdf.text(pdf)).contains("<b>Bold</b> & <img src=\"https://elsewhere.example/x.png\"/>");
    }

    @Test
    void letters_that_the_font_has_not_break_nothing() {
        byte[] pdf = pdf("Name 王 🙂 كازاخستان ₸");

        assertThat(Pdf.against(pdf)).isEmpty();
        assertThat(Pdf.text(pdf)).contains("Name");
    }
}
