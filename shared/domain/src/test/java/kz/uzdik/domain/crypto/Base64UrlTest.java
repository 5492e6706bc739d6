package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is refused stands in {@code docs/voting-negative-vectors.json}. */
class Base64UrlTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= \n";

    private final Random random = new Random(4648);

    @Test
    void bytes_of_every_length_are_read_back() {
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Base64Url.decode(Base64Url.encode(bytes))).contains(bytes);
        }
    }

    @Test
    void whatever_is_read_is_written_as_it_was() {
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random.nextInt(1, 9));
            var bytes = Base64Url.decode(text);
            bytes.ifPresent(found -> assertThat(Base64Url.encode(found)).isEqualTo(text));
            read += bytes.isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(1_000, 19_000);
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
