package kz.uzdik.local.stack.emulators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.KmsDataKeys;
import kz.uzdik.local.stack.template.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;

/** The adapter for keys that wrap, against the key service of the embedded stack. */
class KmsDataKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Map<String, String> CONTEXT = Map.of("poll", "p1");
    private static final String POLICY = "{\"Version\":\"2012-10-17\",\"Statement\":[]}";

    private KeyServer server;
    private KmsClient kms;
    private KmsDataKeys keys;

    @BeforeEach
    void start() throws IOException {
        var wrapping = new WrappingKeys(List.of(), Optional.empty(), Surroundings.onPaper(), NOW);
        server = new KeyServer(
                new SigningCalls(new LocalKeys(List.of(), Optional.empty())), new WrappingCalls(wrapping, () -> NOW));
        var account = new LocalAccount("eu-central-1", Map.of("KMS", server.endpoint()));
        kms = new AwsClients(account.environment()).kms();
        keys = new KmsDataKeys(kms);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String made(String purpose) {
        return keys.makeKey("Poll p1", POLICY, Map.of("poll", "p1", "purpose", purpose));
    }

    @Test
    void a_key_is_made_with_its_policy_and_says_what_it_is_for() {
        String key = made("issuing");
        assertThat(kms.listResourceTags(of -> of.keyId(key)).tags())
                .extracting(tag -> tag.tagKey() + "=" + tag.tagValue())
                .containsExactly("poll=p1", "purpose=issuing");
        assertThat(kms.getKeyPolicy(of -> of.keyId(key)).policy()).isEqualTo(POLICY);
        assertThat(made("issuing")).isNotEqualTo(key);
    }

    @Test
    void a_data_key_and_a_secret_are_unwrapped_in_their_context_by_their_key() {
        String key = made("issuing");
        KmsDataKeys.DataKey data = keys.dataKey(key, CONTEXT);
        assertThat(data.plain()).hasSize(32);
        assertThat(keys.unwrap(key, data.wrapped(), CONTEXT)).hasValue(data.plain());
        byte[] secret = "pepper".getBytes(UTF_8);
        byte[] wrapped = keys.wrap(key, secret, CONTEXT);
        assertThat(keys.unwrap(key, wrapped, CONTEXT)).hasValue(secret);
        assertThatThrownBy(() -> keys.unwrap(key, wrapped, Map.of("poll", "p2")))
                .isInstanceOf(InvalidCiphertextException.class);
        assertThatThrownBy(() -> keys.unwrap(made("codes"), wrapped, CONTEXT)).isInstanceOf(RuntimeException.class);
        assertThat(data.toString()).isEqualTo("DataKey");
    }

    @Test
    void a_destroyed_key_unwraps_nothing_and_can_be_destroyed_again() {
        String key = made("issuing");
        byte[] wrapped = keys.dataKey(key, CONTEXT).wrapped();
        Instant deletion = NOW.plus(Duration.ofDays(7));
        assertThat(keys.scheduleDeletion(key)).hasValue(deletion);
        assertThat(keys.scheduleDeletion(key)).hasValue(deletion);
        assertThat(keys.unwrap(key, wrapped, CONTEXT)).isEmpty();
        assertThatThrownBy(() -> keys.dataKey(key, CONTEXT)).isInstanceOf(KmsInvalidStateException.class);
    }

    @Test
    void a_key_that_is_gone_for_good_is_nothing_to_unwrap_with_or_to_destroy() {
        String key = made("issuing");
        byte[] wrapped = keys.dataKey(key, CONTEXT).wrapped();
        String gone = key.replaceAll("[^/]*$", "00000000-0000-0000-0000-000000000000");
        assertThat(keys.unwrap(gone, wrapped, CONTEXT)).isEmpty();
        assertThat(keys.scheduleDeletion(gone)).isEmpty();
    }
}
