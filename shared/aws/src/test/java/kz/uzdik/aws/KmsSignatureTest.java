package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import kz.uzdik.json.Digest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GetPublicKeyRequest;
import software.amazon.awssdk.services.kms.model.GetPublicKeyResponse;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SignRequest;
import software.amazon.awssdk.services.kms.model.SignResponse;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

class KmsSignatureTest {
    /** A key service with one key, which signs as KMS does: in DER. */
    private static final class OneKey implements KmsClient {
        private final KeyPair pair;
        private int fetched;

        private OneKey(String curve) {
            pair = newPair(curve);
        }

        private static KeyPair newPair(String curve) {
            try {
                var generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec(curve));
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public SignResponse sign(SignRequest request) {
            assertThat(request.messageType()).isEqualTo(MessageType.DIGEST);
            assertThat(request.signingAlgorithm()).isEqualTo(SigningAlgorithmSpec.ECDSA_SHA_256);
            assertThat(request.keyId()).isEqualTo("alias/results");
            try {
                Signature signature = Signature.getInstance("NONEwithECDSA");
                signature.initSign(pair.getPrivate());
                signature.update(request.message().asByteArray());
                return SignResponse.builder()
                        .signature(SdkBytes.fromByteArray(signature.sign()))
                        .build();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public GetPublicKeyResponse getPublicKey(GetPublicKeyRequest request) {
            fetched++;
            return GetPublicKeyResponse.builder()
                    .publicKey(SdkBytes.fromByteArray(pair.getPublic().getEncoded()))
                    .build();
        }

        @Override
        public String serviceName() {
            return "kms";
        }

        @Override
        public void close() {}
    }

    private final OneKey keys = new OneKey("secp256r1");
    private final KmsSignature signature = new KmsSignature(keys, "alias/results");

    @Test
    void a_signature_is_sixty_four_bytes_and_holds_under_the_public_key() throws Exception {
        var publicKey = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(signature.publicKey()));
        // Often enough that r or s begins with zeros now and then, which DER leaves out.
        for (int i = 0; i < 600; i++) {
            byte[] message = ("manifest " + i).getBytes(StandardCharsets.UTF_8);
            byte[] raw = i % 2 == 0 ? signature.signMessage(message) : signature.sign(Digest.sha256(message));
            assertThat(raw).hasSize(64);
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(publicKey);
            verifier.update(message);
            assertThat(verifier.verify(raw)).isTrue();
        }
    }

    @Test
    void the_public_key_is_fetched_once_and_nobody_can_change_it() {
        Arrays.fill(signature.publicKey(), (byte) 0);
        assertThat(signature.publicKey()).isEqualTo(keys.pair.getPublic().getEncoded());
        assertThat(keys.fetched).isEqualTo(1);
    }

    @Test
    void what_is_no_digest_is_not_signed() {
        assertThatThrownBy(() -> signature.sign(new byte[20])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_signature_of_another_curve_is_a_fault() {
        var another = new KmsSignature(new OneKey("secp384r1"), "alias/results");
        assertThatThrownBy(() -> another.sign(new byte[32])).isInstanceOf(IllegalStateException.class);
    }
}
