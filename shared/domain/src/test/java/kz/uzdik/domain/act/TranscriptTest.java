package kz.uzdik.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void fields_are_separated_by_a_tab_and_lines_end_with_a_line_feed() {
        assertThat(new Transcript().line("a", 1, true).line("b")).hasToString("a\t1\ttrue\nb\n");
    }

    @Test
    void the_digest_is_the_SHA_256_of_the_text() {
        assertThat(new Transcript().line("abc").digest())
                .isEqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb");
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
}
