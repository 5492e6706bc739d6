package kz.uzdik.aws;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;

/** Files of the polls that are written once; whoever comes second gets what the first has written. */
final class KeptFiles {
    private static final String JSON = "application/json";

    private final S3PublicFiles files;
    private final PollFolders folders;

    KeptFiles(S3Client s3, String bucket) {
        files = new S3PublicFiles(s3, bucket);
        folders = PollFolders.of(s3, bucket);
    }

    /** The file at a key as it is now. */
    Optional<byte[]> read(String key) {
        return files.read(key);
    }

    /** The keys of all files whose key begins so, signatures left out. */
    Stream<String> list(String prefix) {
        return folders.list(prefix);
    }

    /** Writes a file unless one is there; gives the bytes of the one that is there afterwards. */
    byte[] keep(String key, byte[] bytes) {
        return keep(key, bytes, Optional.empty());
    }

    /** The same, locked until then. */
    byte[] keep(String key, byte[] bytes, Optional<Instant> lockedUntil) {
        return files.createOnce(key, bytes, JSON, lockedUntil) == Once.ANOTHER
                ? files.read(key).orElseThrow()
                : bytes;
    }
}
