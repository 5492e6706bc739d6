package kz.uzdik.local.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    @Test
    void a_key_is_read_from_its_coordinates() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var key = (ECPublicKey) generator.generateKeyPair().getPublic();
        assertThat(SigningKey.onP256(
                        base64(key.getW().getAffineX()), base64(key.getW().getAffineY())))
                .isEqualTo(key);
    }

    private static String base64(BigInteger value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.toByteArray());
    }
}
