package kz.uzdik.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** What of a poll's folder is signed, and what nobody can remove. */
class SignedFilesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2020-06-15T10:00:00.123Z"), ZoneOffset.UTC);

    private final Map<String, PutObjectRequest> written = new HashMap<>();
    private final SignedFiles files = new SignedFiles(
            withoutLock(LocalFiles.CLIENTS.s3()),
            LocalFiles.bucket(),
            bytes -> bytes,
            new ObjectLock(Duration.ofDays(10), NOW));

    /** Notes what is to be written, and leaves out what S3Proxy does not know. */
    private S3Client withoutLock(S3Client whole) {
        return (S3Client) Proxy.newProxyInstance(
                S3Client.class.getClassLoader(), new Class<?>[] {S3Client.class}, (_, method, arguments) -> {
                    try {
                        if (method.getName().equals("putObject")) {
                            return whole.putObject(noted(arguments[0]), (RequestBody) arguments[1]);
                        }
                        return method.invoke(whole, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private PutObjectRequest noted(Object settings) {
        PutObjectRequest put = PutObjectRequest.builder()
                .applyMutation((Consumer<PutObjectRequest.Builder>) settings)
                .build();
        written.put(put.key(), put);
        return put.toBuilder()
                .objectLockMode((String) null)
                .objectLockRetainUntilDate(null)
                .build();
    }

    private Optional<Instant> lockedUntil(String key) {
        PutObjectRequest put = Optional.ofNullable(written.get(key)).orElseThrow();
        return Optional.ofNullable(put.objectLockRetainUntilDate())
                .filter(_ -> put.objectLockMode() == ObjectLockMode.GOVERNANCE);
    }

    @Test
    void a_signed_file_its_signature_and_a_key_are_locked_as_they_are_written() {
        files.keepSigned("polls/p.q/poll.json", "{}".getBytes(UTF_8));
        files.keepToStay("polls/p.q/signing-key.json", "{}".getBytes(UTF_8));

        Instant until = Instant.parse("2020-06-25T10:00:00Z");
        assertThat(lockedUntil("polls/p.q/poll.json")).contains(until);
        assertThat(lockedUntil("polls/p.q/poll.json.sig")).contains(until);
        assertThat(lockedUntil("polls/p.q/signing-key.json")).contains(until);
    }

    @Test
    void what_may_still_change_or_is_no_proof_is_not_locked() {
        files.replaceSigned("polls/p.q/annulled.json", "{}".getBytes(UTF_8));
        files.keep("stations/p.q/1.json", "{}".getBytes(UTF_8));

        assertThat(lockedUntil("polls/p.q/annulled.json")).isEmpty();
        assertThat(lockedUntil("polls/p.q/annulled.json.sig")).isEmpty();
        assertThat(lockedUntil("stations/p.q/1.json")).isEmpty();
    }

    @Test
    void where_the_store_has_no_lock_nothing_is_locked() {
        assertThat(LocalFiles.NO_LOCK.until()).isEmpty();
    }
}
