package kz.uzdik.aws;

import java.util.Optional;
import kz.uzdik.json.Digest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files of one kind in S3, each at {@code <folder>/<digest>.json} under the SHA-256 of its bytes, written once. */
record FrozenFiles(S3Client s3, String bucket, String folder) {
    private static final int ALREADY_THERE = 412;

    /**
     * The bytes of this digest; empty for what is no digest, too.
     *
     * @throws IllegalStateException if what lies there does not have the digest it lies under
     */
    Optional<byte[]> find(String digest) {
        if (!isDigest(digest)) {
            return Optional.empty();
        }
        try {
            byte[] json = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key(digest)))
                    .asByteArray();
            if (!Digest.sha256Hex(json).equals(digest)) {
                throw new IllegalStateException("what lies at " + key(digest) + " has another digest");
            }
            return Optional.of(json);
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    /** Stores bytes unless they are there already, and gives their digest. */
    String put(byte[] canonical) {
        String digest = Digest.sha256Hex(canonical);
        try {
            s3.putObject(
                    put -> put.bucket(bucket)
                            .key(key(digest))
                            .contentType("application/json")
                            .ifNoneMatch("*"),
                    RequestBody.fromBytes(canonical));
        } catch (S3Exception refused) {
            if (refused.statusCode() != ALREADY_THERE) {
                throw refused;
            }
        }
        return digest;
    }

    /** Whether a text can be a digest, so that no other text becomes part of a key. */
    static boolean isDigest(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private String key(String digest) {
        return folder + "/" + digest + ".json";
    }
}
