package kz.uzdik.aws;

import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The polls' folders in the public bucket, for reading. */
record PollFolders(S3Client s3, String bucket) {
    /** A file as it is now. */
    Optional<byte[]> read(String key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    /** The keys of all files whose key begins so, signatures left out. */
    Stream<String> list(String prefix) {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(object -> object.key())
                .filter(key -> key.endsWith(".json"));
    }
}
