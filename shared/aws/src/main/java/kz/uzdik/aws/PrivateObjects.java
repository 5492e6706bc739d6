package kz.uzdik.aws;

import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Small objects in a private bucket without versions: each is written once, read whole and perhaps removed for good. A
 * role that reads needs `s3:ListBucket` too, or the store calls a missing object forbidden.
 */
public final class PrivateObjects {
    private final S3Bytes bytes;

    public PrivateObjects(S3Client s3, String bucket) {
        this.bytes = new S3Bytes(s3, bucket);
    }

    /** Writes an object unless one is there. */
    public Once putOnce(String key, byte[] content) {
        return bytes.writeOnce(key, content, _ -> {});
    }

    /** The object, if it is there. */
    public Optional<byte[]> get(String key) {
        return bytes.read(S3Bytes.checked(key));
    }

    /** Removes the object; one that is not there is removed already. */
    public void delete(String key) {
        String checked = S3Bytes.checked(key);
        bytes.s3().deleteObject(delete -> delete.bucket(bytes.bucket()).key(checked));
    }
}
