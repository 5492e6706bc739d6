package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacTest {
    @Test
    void it_gives_the_second_vector_of_rfc_4231() {
        assertThat(Hmac.of(ascii("Jefe"), ascii("what do ya want for nothing?")))
                .isEqualTo(HexFormat.of().parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    @Test
    void without_a_key_there_is_no_code() {
        assertThatThrownBy(() -> Hmac.of(new byte[0], ascii("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codes_are_the_same_when_every_byte_is() {
        assertThat(Hmac.same(ascii("12345678"), ascii("12345678"))).isTrue();
        assertThat(Hmac.same(ascii("12345678"), ascii("12345679"))).isFalse();
        assertThat(Hmac.same(ascii("12345678"), ascii("1234567"))).isFalse();
    }

    @Test
    void a_digest_of_parts_is_the_digest_of_all_together() {
        assertThat(Sha256.of(ascii("a"), ascii(""), ascii("bc")))
                .isEqualTo(Sha256.of(ascii("abc")))
                .isEqualTo(HexFormat.of().parseHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
