package kz.uzdik.aws;

import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;

/** The polls' folders in the public bucket, for reading. */
record PollFolders(S3Bytes files) {
    static PollFolders of(S3Client s3, String bucket) {
        return new PollFolders(new S3Bytes(s3, bucket));
    }

    /** A file as it is now. */
    Optional<byte[]> read(String key) {
        return files.read(key);
    }

    /** The keys of all JSON files whose key begins so, signatures left out. */
    Stream<String> list(String prefix) {
        return files
                .s3()
                .listObjectsV2Paginator(list -> list.bucket(files.bucket()).prefix(prefix))
                .contents()
                .stream()
                .map(object -> object.key())
                .filter(key -> key.endsWith(".json"));
    }
}
