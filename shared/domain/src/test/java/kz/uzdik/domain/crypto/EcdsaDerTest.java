package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcdsaDerTest {
    @Test
    void integers_are_as_short_as_they_can_be_and_positive() {
        byte[] raw = Ecdsa.raw(BigInteger.valueOf(0x7f), BigInteger.valueOf(0x80));
        assertThat(EcdsaDer.encode(raw)).isEqualTo(HexFormat.of().parseHex("300702017f02020080"));
        assertThat(EcdsaDer.decode(EcdsaDer.encode(raw))).contains(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3000",
                "3007",
                "300702017f0202",
                "300702017f020200",
                "300602017f020200",
                "300802017f0202008000",
                "300702017f0202008000",
                "310702017f02020080",
                "300703017f02020080",
                "300702017f03020080",
                "300702017f02020070",
                "300602017f020180",
                "300502000201",
                "300602017f020100",
                "300602010002017f",
                "300602017f0281017f",
                "30810702017f02020080",
                "3080020101020101",
                "300402000200",
                "3006020101020101ff",
                "3005020101020101",
                "300602010102ff01",
                "300702ff7f02020080"
            })
    void anything_else_is_refused(String hex) {
        assertThat(EcdsaDer.decode(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    void numbers_beyond_the_order_have_no_such_form() {
        byte[] raw = Ecdsa.raw(Ecdsa.N, BigInteger.ONE);
        assertThatThrownBy(() -> EcdsaDer.encode(raw)).isInstanceOf(IllegalArgumentException.class);
        byte[] der = EcdsaDer.encode(Ecdsa.raw(Ecdsa.N.subtract(BigInteger.ONE), BigInteger.ONE));
        der[4 + 32]++;
        assertThat(EcdsaDer.decode(der)).isEmpty();
    }

    @Test
    void whatever_is_read_is_written_as_it_was() {
        Random random = new Random(62);
        byte[] good = EcdsaDer.encode(VotingVector.PLAIN.signature);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] der = Arrays.copyOf(good, good.length - random.nextInt(2));
            der[random.nextInt(der.length)] = (byte) random.nextInt();
            var raw = EcdsaDer.decode(der);
            raw.ifPresent(found -> assertThat(EcdsaDer.encode(found)).isEqualTo(der));
            read += raw.isPresent() ? 1 : 0;
        }
        assertThat(read).isPositive();
    }
}
