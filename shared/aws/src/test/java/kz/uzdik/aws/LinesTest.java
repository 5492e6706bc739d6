package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> of(String file) {
        return Lines.of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void lines_end_with_one_line_feed_and_keep_everything_else() {
        assertThat(of("a\nb\n")).containsExactly("a", "b");
        assertThat(of("")).isEmpty();
        assertThat(of("\n\n")).containsExactly("", "");
        assertThat(of("a\r\nb\rc\n")).containsExactly("a\r", "b\rc");
    }

    @Test
    void a_line_that_does_not_end_is_a_fault() {
        assertThatThrownBy(() -> of("a\nb")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> of("a".repeat(70_000) + "\n")).isInstanceOf(IllegalStateException.class);
    }
}
