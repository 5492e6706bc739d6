package kz.uzdik.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kz.uzdik.domain.crypto.Sha256;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void fields_are_separated_by_a_tab_and_lines_end_with_a_line_feed() {
        assertThat(new Transcript().line("a", 1, true).line("b").digest()).isEqualTo(sha256("a\t1\ttrue\nb\n"));
    }

    @Test
    void the_digest_is_the_SHA_256_of_the_text() {
        assertThat(new Transcript().line("abc").digest())
                .isEqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb");
    }

    @Test
    void a_transcript_of_any_length_has_the_digest_of_its_whole_text_and_goes_on_after_it() {
        var text = new StringBuilder();
        Transcript transcript = new Transcript();
        for (int number = 0; number < 5_000; number++) {
            transcript.line("figure", number, "қала");
            text.append("figure\t").append(number).append("\tқала\n");
            if (number % 1_000 == 0) {
                assertThat(transcript.digest()).isEqualTo(sha256(text.toString()));
            }
        }
        assertThat(transcript.digest()).isEqualTo(sha256(text.toString()));
    }

    @Test
    void no_two_transcripts_look_alike_because_of_what_a_field_holds() {
        assertThat(new Transcript().line("a\tb").digest())
                .isNotEqualTo(new Transcript().line("a", "b").digest());
        assertThat(new Transcript().line("a\nb").digest())
                .isNotEqualTo(new Transcript().line("a").line("b").digest());
        assertThat(new Transcript().line("a\\tb").digest())
                .isNotEqualTo(new Transcript().line("a\tb").digest());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
