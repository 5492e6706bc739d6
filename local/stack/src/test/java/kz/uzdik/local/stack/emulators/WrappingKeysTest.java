package kz.uzdik.local.stack.emulators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.template.KmsKey;
import kz.uzdik.local.stack.template.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.KmsException;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;
import software.amazon.awssdk.services.kms.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.Tag;

class WrappingKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Map<String, String> CONTEXT = Map.of("poll", "p1", "district", "31");
    private static final KmsKey OF_THE_TEMPLATE = new KmsKey(
            "QueueKey", "11111111-2222-3333-4444-555555555555", "arn:x", List.of("alias/queue"), KmsKey.Use.WRAPPING);

    @TempDir
    private Path folder;

    private KeyServer server;
    private KmsClient kms;

    @BeforeEach
    void start() throws IOException {
        var keys = new WrappingKeys(List.of(OF_THE_TEMPLATE), Optional.of(folder), Surroundings.onPaper(), NOW);
        server = new KeyServer(
                new SigningCalls(new LocalKeys(List.of(), Optional.empty())), new WrappingCalls(keys, () -> NOW));
        kms = new LocalAccount("eu-central-1", Map.of("KMS", server.endpoint())).client("KMS", KmsClient.builder());
    }

    @AfterEach
    void stop() {
        kms.close();
        server.close();
    }

    private String made() {
        return kms.createKey(key -> key.description("issuing")
                        .policy("{\"Version\":\"2012-10-17\",\"Statement\":[]}")
                        .tags(tag("poll", "p1"), tag("purpose", "issuing")))
                .keyMetadata()
                .arn();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().tagKey(key).tagValue(value).build();
    }

    private String decrypted(SdkBytes blob, Map<String, String> context) {
        return kms.decrypt(what -> what.ciphertextBlob(blob).encryptionContext(context))
                .plaintext()
                .asUtf8String();
    }

    private SdkBytes encrypted(String key, String plain) {
        return kms.encrypt(what -> what.keyId(key)
                        .plaintext(SdkBytes.fromUtf8String(plain))
                        .encryptionContext(CONTEXT))
                .ciphertextBlob();
    }

    @Test
    void a_key_that_was_made_is_described_with_its_tags_and_its_policy() {
        String key = made();
        var described = kms.describeKey(of -> of.keyId(key)).keyMetadata();
        assertThat(key).isEqualTo("arn:aws:kms:eu-central-1:000000000000:key/" + described.keyId());
        assertThat(described.keyState()).isEqualTo(KeyState.ENABLED);
        assertThat(described.description()).isEqualTo("issuing");
        assertThat(described.creationDate()).isEqualTo(NOW);
        assertThat(kms.listResourceTags(of -> of.keyId(key)).tags())
                .containsExactly(tag("poll", "p1"), tag("purpose", "issuing"));
        assertThat(kms.getKeyPolicy(of -> of.keyId(key)).policy()).contains("Statement");
    }

    @Test
    void a_data_key_comes_plain_and_wrapped_and_is_unwrapped_in_its_context_only() {
        String key = made();
        var data = kms.generateDataKey(
                of -> of.keyId(key).keySpec(DataKeySpec.AES_256).encryptionContext(CONTEXT));
        assertThat(data.plaintext().asByteArray()).hasSize(32);
        var plain = kms.decrypt(
                what -> what.ciphertextBlob(data.ciphertextBlob()).keyId(key).encryptionContext(CONTEXT));
        assertThat(plain.plaintext()).isEqualTo(data.plaintext());
        assertThat(plain.keyId()).isEqualTo(key);
        for (Map<String, String> other : List.of(Map.<String, String>of(), Map.of("poll", "p1", "district", "61")))
            assertThatThrownBy(() -> decrypted(data.ciphertextBlob(), other))
                    .isInstanceOf(InvalidCiphertextException.class);
    }

    @Test
    void a_blob_that_was_changed_or_is_another_keys_is_refused() {
        String key = made();
        SdkBytes blob = encrypted(key, "pepper");
        assertThat(decrypted(blob, CONTEXT)).isEqualTo("pepper");
        byte[] spoilt = blob.asByteArray();
        spoilt[spoilt.length - 1] ^= 1;
        assertThatThrownBy(() -> decrypted(SdkBytes.fromByteArray(spoilt), CONTEXT))
                .isInstanceOf(InvalidCiphertextException.class);
        assertThatThrownBy(() -> decrypted(SdkBytes.fromUtf8String("short"), CONTEXT))
                .isInstanceOf(InvalidCiphertextException.class);
        String other = made();
        assertThatThrownBy(() -> kms.decrypt(
                        what -> what.ciphertextBlob(blob).keyId(other).encryptionContext(CONTEXT)))
                .isInstanceOf(IncorrectKeyException.class);
    }

    @Test
    void a_key_whose_deletion_is_scheduled_is_unusable_at_once() {
        String key = made();
        SdkBytes blob = encrypted(key, "pepper");
        var scheduled = kms.scheduleKeyDeletion(of -> of.keyId(key).pendingWindowInDays(7));
        assertThat(scheduled.deletionDate()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        var described = kms.describeKey(of -> of.keyId(key)).keyMetadata();
        assertThat(described.keyState()).isEqualTo(KeyState.PENDING_DELETION);
        assertThat(described.deletionDate()).isEqualTo(scheduled.deletionDate());
        assertThatThrownBy(() -> decrypted(blob, CONTEXT)).isInstanceOf(KmsInvalidStateException.class);
        assertThatThrownBy(() -> encrypted(key, "x")).isInstanceOf(KmsInvalidStateException.class);
        assertThatThrownBy(() -> kms.generateDataKey(of -> of.keyId(key).keySpec(DataKeySpec.AES_256)))
                .isInstanceOf(KmsInvalidStateException.class);
        assertThatThrownBy(() -> kms.scheduleKeyDeletion(of -> of.keyId(key)))
                .isInstanceOf(KmsInvalidStateException.class);
    }

    @Test
    void what_kms_refuses_is_refused() {
        String key = made();
        assertThatThrownBy(() -> kms.describeKey(of -> of.keyId("none"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> kms.createKey(of -> of.policy("no policy")))
                .isInstanceOf(MalformedPolicyDocumentException.class);
        assertThatThrownBy(() -> encrypted(key, "x".repeat(4097))).isInstanceOf(KmsException.class);
        assertThatThrownBy(() -> kms.scheduleKeyDeletion(of -> of.keyId(key).pendingWindowInDays(6)))
                .isInstanceOf(KmsException.class);
    }

    @Test
    void the_templates_own_key_is_found_by_its_alias() {
        assertThat(decrypted(encrypted("alias/queue", "message"), CONTEXT)).isEqualTo("message");
    }

    @Test
    void keys_survive_a_restart_and_so_does_their_end() throws IOException {
        String kept = made();
        String gone = made();
        SdkBytes blob = encrypted(kept, "pepper");
        kms.scheduleKeyDeletion(of -> of.keyId(gone));
        stop();
        start();
        assertThat(decrypted(blob, CONTEXT)).isEqualTo("pepper");
        assertThat(kms.listResourceTags(of -> of.keyId(kept)).tags()).hasSize(2);
        assertThatThrownBy(() -> encrypted(gone, "x")).isInstanceOf(KmsInvalidStateException.class);
    }

    @Test
    void no_text_about_a_key_holds_its_material() {
        byte[] material = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
        var key = new WrappingKey("id", "arn", material, "", "", Map.of(), NOW, Optional.empty());
        assertThat(key).hasToString("arn");
    }
}
