package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9474's own vectors, of the variants whose salt has 48 bytes. */
class Rfc9474Test {
    private final Properties vectors = load();
    private final RSAPrivateCrtKey key = RsaKeys.of(number("p"), number("q"));
    private final RsaPublic published = RsaPublic.of(key);

    @ParameterizedTest
    @ValueSource(strings = {"A.1", "A.3"})
    void a_client_blinds_as_the_vector_does(String vector) {
        assertThat(blinding(vector).blinded()).isEqualTo(bytes(vector + ".blinded_msg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.1", "A.3"})
    void the_registrar_signs_as_the_vector_does(String vector) {
        assertThat(BlindRsa.blindSign(key, bytes(vector + ".blinded_msg"))).contains(bytes(vector + ".blind_sig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.1", "A.3"})
    void a_client_gets_the_signature_of_the_vector(String vector) {
        byte[] signature = new BlindingClient(published).finalize(blinding(vector), bytes(vector + ".blind_sig"));
        assertThat(signature).isEqualTo(bytes(vector + ".sig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.1", "A.3"})
    void the_signature_of_the_vector_verifies_and_no_other(String vector) {
        byte[] signature = bytes(vector + ".sig");
        assertThat(BlindRsa.verify(published, prefix(vector), message(vector), signature))
                .isTrue();
        signature[100] ^= 1;
        assertThat(BlindRsa.verify(published, prefix(vector), message(vector), signature))
                .isFalse();
    }

    private BlindingClient.Blinding blinding(String vector) {
        BigInteger r = number("inv").modInverse(published.modulus());
        return new BlindingClient(published).blind(prefix(vector), message(vector), bytes("salt"), r);
    }

    // A.3 has no prefix: its message is signed as it stands, so that its own first 32 bytes serve as one.
    private byte[] prefix(String vector) {
        return vector.equals("A.1") ? bytes("A.1.msg_prefix") : Arrays.copyOf(bytes("msg"), BlindRsa.PREFIX_LENGTH);
    }

    private byte[] message(String vector) {
        byte[] message = bytes("msg");
        return vector.equals("A.1") ? message : Arrays.copyOfRange(message, BlindRsa.PREFIX_LENGTH, message.length);
    }

    private byte[] bytes(String name) {
        return HexFormat.of().parseHex(vectors.getProperty(name));
    }

    private BigInteger number(String name) {
        return new BigInteger(vectors.getProperty(name), 16);
    }

    private static Properties load() {
        var stream = Objects.requireNonNull(Rfc9474Test.class.getResourceAsStream("rfc9474.properties"));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
