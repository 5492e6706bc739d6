package kz.uzdik.domain.crypto;

import static kz.uzdik.domain.crypto.LengthPrefixed.lp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LengthPrefixedTest {
    @Test
    void the_length_is_of_bytes_and_not_of_characters() {
        assertThat(lp("ack")).isEqualTo(hex("000361636b"));
        assertThat(lp("")).isEqualTo(hex("0000"));
        assertThat(lp("ң")).isEqualTo(hex("0002d2a3"));
        assertThat(lp("😀")).isEqualTo(hex("0004f09f9880"));
    }

    @Test
    void both_bytes_of_the_length_are_used() {
        assertThat(lp(new byte[0x1ff])).hasSize(2 + 0x1ff).startsWith(1, 0xff);
        assertThat(lp(new byte[0xffff])).startsWith(0xff, 0xff);
    }

    @Test
    void a_longer_field_is_refused_and_never_cut() {
        assertThatThrownBy(() -> lp(new byte[0x10000])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lp("ң".repeat(0x8000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_never_replaced() {
        assertThatThrownBy(() -> lp("3\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lp("\udc003")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
