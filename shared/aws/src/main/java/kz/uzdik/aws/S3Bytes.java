package kz.uzdik.aws;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Whole objects of one bucket, small enough to be held in memory. */
record S3Bytes(S3Client s3, String bucket) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final int ALREADY_THERE = 412;
    private static final int BEING_WRITTEN = 409;

    /** The key itself, if it leads nowhere else. */
    static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a file's name: " + key);
        }
        return key;
    }

    Optional<byte[]> read(String key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    /** Writes what is not there yet; of several who write at once one comes first, and the others see what it wrote. */
    Once writeOnce(String key, byte[] bytes, Consumer<PutObjectRequest.Builder> settings) {
        return Patience.usual().with(() -> tryOnce(checked(key), bytes, settings));
    }

    private Once tryOnce(String key, byte[] bytes, Consumer<PutObjectRequest.Builder> settings) {
        try {
            s3.putObject(
                    put -> settings.accept(put.bucket(bucket).key(key).ifNoneMatch("*")), RequestBody.fromBytes(bytes));
            return Once.THERE;
        } catch (S3Exception refused) {
            if (refused.statusCode() != ALREADY_THERE && refused.statusCode() != BEING_WRITTEN) {
                throw refused;
            }
            // What is not there now was removed between the two, or is being written.
            return there(key, bytes).orElseThrow(() -> new Contention(refused));
        } catch (SdkClientException unheard) {
            // The reply was lost, or came before the whole body was sent: what lies there tells how it went.
            return there(key, bytes).orElseThrow(() -> new Contention(unheard));
        }
    }

    private Optional<Once> there(String key, byte[] bytes) {
        return read(key).map(there -> Arrays.equals(there, bytes) ? Once.THERE : Once.ANOTHER);
    }
}
