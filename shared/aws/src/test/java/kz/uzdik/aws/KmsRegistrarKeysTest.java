package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.enrolment.RegistrarKeys;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DecryptRequest;
import software.amazon.awssdk.services.kms.model.DecryptResponse;
import software.amazon.awssdk.services.kms.model.EncryptRequest;
import software.amazon.awssdk.services.kms.model.EncryptResponse;

class KmsRegistrarKeysTest {
    private static final PollId POLL = new PollId(new EditionId("best-2020"), "residents");
    private static final Kato DISTRICT = new Kato("316030000");
    private static final Kato OTHER = new Kato("316031000");

    /** A key service that wraps nothing and counts how often it is asked to unwrap. */
    private static final class Open implements KmsClient {
        private int unwrapped;

        @Override
        public EncryptResponse encrypt(EncryptRequest request) {
            return EncryptResponse.builder().ciphertextBlob(request.plaintext()).build();
        }

        @Override
        public DecryptResponse decrypt(DecryptRequest request) {
            unwrapped++;
            return DecryptResponse.builder().plaintext(request.ciphertextBlob()).build();
        }

        @Override
        public String serviceName() {
            return "kms";
        }

        @Override
        public void close() {}
    }

    private final Open kms = new Open();
    private final String bucket = LocalFiles.bucket();
    private final PollVault vault =
            new PollVault(new PrivateObjects(LocalFiles.CLIENTS.s3(), bucket), new KmsDataKeys(kms));
    private final RegistrarKeys keys = new KmsRegistrarKeys(vault);

    private RSAPrivateCrtKey made(Kato district, byte[] dataKey) {
        RSAPrivateCrtKey key = BlindRsa.generate(new SecureRandom());
        vault.sealDistrict(POLL, district, dataKey, BlindRsa.encode(key), new SecureRandom());
        return key;
    }

    @Test
    void each_district_has_its_own_key_and_the_key_service_is_asked_once() {
        byte[] dataKey = new byte[32];
        vault.seal(POLL, KeyPart.ISSUING, "key", dataKey);
        RSAPrivateCrtKey one = made(DISTRICT, dataKey);
        RSAPrivateCrtKey other = made(OTHER, dataKey);

        assertThat(keys.of(POLL, DISTRICT)).isEqualTo(one);
        assertThat(keys.of(POLL, OTHER)).isEqualTo(other);
        vault.delete(POLL, DISTRICT);
        assertThat(keys.of(POLL, DISTRICT)).as("kept by the environment").isEqualTo(one);
        assertThat(kms.unwrapped).isEqualTo(1);
    }

    @Test
    void what_is_not_there_or_sealed_for_another_district_is_a_fault_that_is_not_kept() {
        assertThatThrownBy(() -> keys.of(POLL, DISTRICT)).isInstanceOf(IllegalStateException.class);
        byte[] dataKey = new byte[32];
        vault.seal(POLL, KeyPart.ISSUING, "key", dataKey);
        assertThatThrownBy(() -> keys.of(POLL, DISTRICT)).isInstanceOf(IllegalStateException.class);

        RSAPrivateCrtKey one = made(DISTRICT, dataKey);
        assertThat(keys.of(POLL, DISTRICT)).isEqualTo(one);
        var s3 = LocalFiles.CLIENTS.s3();
        s3.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(POLL.folder() + "issuing/" + DISTRICT)
                .destinationBucket(bucket)
                .destinationKey(POLL.folder() + "issuing/" + OTHER));
        assertThatThrownBy(() -> keys.of(POLL, OTHER))
                .as("a key cannot be put in another district's place")
                .isInstanceOf(IllegalStateException.class);
    }
}
