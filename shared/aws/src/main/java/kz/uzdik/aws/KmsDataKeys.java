package kz.uzdik.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.KmsInvalidStateException;
import software.amazon.awssdk.services.kms.model.NotFoundException;
import software.amazon.awssdk.services.kms.model.Tag;

/**
 * Symmetric KMS keys made for one purpose and destroyed with it, and what is wrapped under them. What was wrapped in a
 * context (such as the poll) is unwrapped in the very same context only.
 */
public final class KmsDataKeys {
    /** The shortest that KMS takes; the key is unusable from the first of these days on. */
    private static final int DELETION_WINDOW_DAYS = 7;

    private final KmsClient kms;

    /**
     * A data key.
     *
     * @param plain 32 bytes, never stored
     * @param wrapped the same under the KMS key, to be stored
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record DataKey(byte[] plain, byte[] wrapped) {
        /** Tells nothing. */
        @Override
        public String toString() {
            return "DataKey";
        }
    }

    public KmsDataKeys(KmsClient kms) {
        this.kms = kms;
    }

    /**
     * Makes a KMS key. Every call makes another one: whoever stores its id once, and finds one stored already, schedules
     * the deletion of the new one.
     *
     * @param policy who may use it, a key policy in JSON
     * @param tags what it is for, such as poll and purpose
     * @return its ARN
     */
    public String makeKey(String description, String policy, Map<String, String> tags) {
        return kms.createKey(create -> create.description(description)
                        .policy(policy)
                        .tags(tags.entrySet().stream()
                                .map(tag -> Tag.builder()
                                        .tagKey(tag.getKey())
                                        .tagValue(tag.getValue())
                                        .build())
                                .toList()))
                .keyMetadata()
                .arn();
    }

    /** A new data key of 256 bits. */
    public DataKey dataKey(String key, Map<String, String> context) {
        var made = kms.generateDataKey(
                of -> of.keyId(key).keySpec(DataKeySpec.AES_256).encryptionContext(context));
        return new DataKey(made.plaintext().asByteArray(), made.ciphertextBlob().asByteArray());
    }

    /** Wraps a secret of 4096 bytes at most. */
    public byte[] wrap(String key, byte[] secret, Map<String, String> context) {
        return kms.encrypt(what -> what.keyId(key)
                        .plaintext(SdkBytes.fromByteArray(secret))
                        .encryptionContext(context))
                .ciphertextBlob()
                .asByteArray();
    }

    /**
     * Unwraps a data key or a secret.
     *
     * @param key the key it was wrapped under; under another one it is a fault
     * @return empty if the key is destroyed, or is to be
     */
    public Optional<byte[]> unwrap(String key, byte[] wrapped, Map<String, String> context) {
        try {
            return Optional.of(kms.decrypt(what -> what.keyId(key)
                            .ciphertextBlob(SdkBytes.fromByteArray(wrapped))
                            .encryptionContext(context))
                    .plaintext()
                    .asByteArray());
        } catch (KmsInvalidStateException | NotFoundException destroyed) {
            return Optional.empty();
        }
    }

    /**
     * Destroys a key: nobody can use it from now on. A second time does no harm.
     *
     * @return when KMS deletes it; empty if it is deleted already
     */
    public Optional<Instant> scheduleDeletion(String key) {
        try {
            return Optional.of(
                    kms.scheduleKeyDeletion(schedule -> schedule.keyId(key).pendingWindowInDays(DELETION_WINDOW_DAYS))
                            .deletionDate());
        } catch (KmsInvalidStateException scheduledBefore) {
            Instant at = kms.describeKey(describe -> describe.keyId(key))
                    .keyMetadata()
                    .deletionDate();
            if (at == null) {
                throw scheduledBefore;
            }
            return Optional.of(at);
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }
}
