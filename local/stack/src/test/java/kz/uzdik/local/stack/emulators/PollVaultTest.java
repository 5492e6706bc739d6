package kz.uzdik.local.stack.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.KmsDataKeys;
import kz.uzdik.aws.KmsPollSecrets;
import kz.uzdik.aws.PollVault;
import kz.uzdik.aws.PrivateObjects;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.local.stack.template.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Polls' wrapped keys, against the key service and the file store of the embedded stack. */
class PollVaultTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final PollId POLL = new PollId(new EditionId("best-2020"), "residents");
    private static final PollId OTHER = new PollId(new EditionId("best-2020"), "others");
    private static final Kato DISTRICT = new Kato("316030000");

    private KeyServer keyServer;
    private FileServer fileServer;
    private KmsDataKeys keys;
    private PrivateObjects objects;
    private PollVault vault;

    @BeforeEach
    void start() throws Exception {
        var wrapping = new WrappingKeys(List.of(), Optional.empty(), Surroundings.onPaper(), NOW);
        keyServer = new KeyServer(
                new SigningCalls(new LocalKeys(List.of(), Optional.empty())), new WrappingCalls(wrapping, () -> NOW));
        fileServer = new FileServer(Optional.empty(), 0, List.of(), _ -> {}, Instant::now);
        var account =
                new LocalAccount("eu-central-1", Map.of("KMS", keyServer.endpoint(), "S3", fileServer.endpoint()));
        var clients = new AwsClients(account.environment());
        clients.s3().createBucket(create -> create.bucket("keys"));
        keys = new KmsDataKeys(clients.kms());
        objects = new PrivateObjects(clients.s3(), "keys");
        vault = new PollVault(objects, keys);
    }

    @AfterEach
    void stop() {
        keyServer.close();
        fileServer.close();
    }

    private String key() {
        return keys.makeKey("Poll", "{\"Version\":\"2012-10-17\",\"Statement\":[]}", Map.of("uzdik:part", "x"));
    }

    private static byte[] filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    @Test
    void a_secret_that_is_there_is_never_replaced() {
        String key = key();
        assertThat(vault.has(POLL, KeyPart.SECRETS)).isFalse();
        vault.seal(POLL, KeyPart.SECRETS, key, filled(64, 1));
        vault.seal(POLL, KeyPart.SECRETS, key(), filled(64, 2));
        assertThat(vault.open(POLL, KeyPart.SECRETS)).isEqualTo(filled(64, 1));
        assertThat(vault.has(POLL, KeyPart.SECRETS)).isTrue();
        assertThat(vault.has(OTHER, KeyPart.SECRETS)).isFalse();
    }

    @Test
    void pepper_and_code_key_are_the_halves_and_stay_in_memory_once_unwrapped() {
        String key = key();
        byte[] both = new byte[64];
        System.arraycopy(filled(32, 7), 0, both, 32, 32);
        vault.seal(POLL, KeyPart.SECRETS, key, both);
        var secrets = new KmsPollSecrets(vault);
        assertThat(secrets.of(POLL).pepper()).isEqualTo(new byte[32]);
        assertThat(secrets.of(POLL).codeKey()).isEqualTo(filled(32, 7));
        keys.scheduleDeletion(key);
        assertThat(secrets.of(POLL).codeKey()).isEqualTo(filled(32, 7));
        assertThatThrownBy(() -> new KmsPollSecrets(vault).of(POLL)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.of(OTHER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_districts_key_opens_with_its_polls_data_key_in_its_own_place_only() {
        byte[] dataKey = filled(32, 3);
        byte[] pkcs8 = filled(1_200, 5);
        vault.sealDistrict(POLL, DISTRICT, dataKey, pkcs8, new SecureRandom());
        vault.sealDistrict(POLL, DISTRICT, dataKey, filled(1_200, 6), new SecureRandom());
        assertThat(vault.openDistrict(POLL, DISTRICT, dataKey)).hasValue(pkcs8);
        assertThatThrownBy(() -> vault.openDistrict(POLL, DISTRICT, filled(32, 4)))
                .isInstanceOf(IllegalStateException.class);
        byte[] elsewhere =
                objects.get("polls/best-2020.residents/issuing/316030000").orElseThrow();
        objects.putOnce("polls/best-2020.residents/issuing/316031000", elsewhere);
        assertThatThrownBy(() -> vault.openDistrict(POLL, new Kato("316031000"), dataKey))
                .isInstanceOf(IllegalStateException.class);
        vault.delete(POLL, DISTRICT);
        assertThat(vault.openDistrict(POLL, DISTRICT, dataKey)).isEmpty();
    }

    @Test
    void the_ballot_boxs_key_lies_with_its_public_half() {
        P256.Pair pair = P256.generate(new SecureRandom());
        vault.sealPair(POLL, key(), pair);
        vault.sealPair(POLL, key(), P256.generate(new SecureRandom()));
        assertThat(vault.acknowledgementPoint(POLL)).isEqualTo(pair.publicKey());
        byte[] said = {1, 2, 3};
        var opened = P256.privateKey(vault.open(POLL, KeyPart.ACKNOWLEDGEMENT));
        assertThat(P256.verify(pair.publicKey(), said, P256.sign(opened, said))).isTrue();
    }

    @Test
    void what_is_deleted_is_gone() {
        vault.seal(POLL, KeyPart.ISSUING, key(), filled(32, 1));
        vault.delete(POLL, KeyPart.ISSUING);
        vault.delete(POLL, KeyPart.ISSUING);
        assertThatThrownBy(() -> vault.open(POLL, KeyPart.ISSUING)).isInstanceOf(IllegalStateException.class);
    }
}
