package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WrappedTest {
    private static final byte[] KEY = Fixed.bytes("data key", 32);
    private static final byte[] PLACE = LengthPrefixed.lp("316030000");
    private static final byte[] SECRET = Fixed.bytes("secret", 100);

    private final SecureRandom random = new SecureRandom();

    @Test
    void what_was_wrapped_is_got_back() {
        for (int length = 0; length <= SECRET.length; length++) {
            byte[] secret = Arrays.copyOf(SECRET, length);
            byte[] wrapped = Wrapped.seal(KEY, PLACE, secret, random);
            assertThat(wrapped).hasSize(12 + length + 16);
            assertThat(Wrapped.open(KEY, PLACE, wrapped)).contains(secret);
        }
    }

    @Test
    void it_is_aes_256_in_gcm_as_others_write_it() {
        // The 16th case of the paper that proposed GCM, whose tag covers the associated data too.
        byte[] key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        byte[] wrapped = hex("cafebabefacedbaddecaf888"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");
        assertThat(Wrapped.open(key, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"), wrapped))
                .contains(hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    @Test
    void the_same_secret_is_never_wrapped_the_same_way_twice() {
        assertThat(Wrapped.seal(KEY, PLACE, SECRET, random)).isNotEqualTo(Wrapped.seal(KEY, PLACE, SECRET, random));
    }

    @Test
    void with_another_key_or_in_another_place_there_is_no_secret() {
        byte[] wrapped = Wrapped.seal(KEY, PLACE, SECRET, random);
        assertThat(Wrapped.open(Fixed.bytes("another key", 32), PLACE, wrapped)).isEmpty();
        assertThat(Wrapped.open(KEY, LengthPrefixed.lp("316031000"), wrapped)).isEmpty();
        assertThat(Wrapped.open(KEY, new byte[0], wrapped)).isEmpty();
    }

    @Test
    void no_byte_can_be_changed_added_or_left_out() {
        byte[] wrapped = Wrapped.seal(KEY, PLACE, SECRET, random);
        for (int i = 0; i < wrapped.length; i++) {
            byte[] changed = wrapped.clone();
            changed[i] ^= 1;
            assertThat(Wrapped.open(KEY, PLACE, changed)).isEmpty();
            assertThat(Wrapped.open(KEY, PLACE, Arrays.copyOf(wrapped, i))).isEmpty();
        }
        assertThat(Wrapped.open(KEY, PLACE, Arrays.copyOf(wrapped, wrapped.length + 1)))
                .isEmpty();
    }

    @Test
    void a_shorter_key_is_refused() {
        assertThatThrownBy(() -> Wrapped.seal(new byte[16], PLACE, SECRET, random))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] wrapped = Wrapped.seal(KEY, PLACE, SECRET, random);
        assertThatThrownBy(() -> Wrapped.open(new byte[16], PLACE, wrapped))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
