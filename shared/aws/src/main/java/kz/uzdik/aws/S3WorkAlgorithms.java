package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.work.WorkAlgorithm;
import kz.uzdik.domain.work.WorkAlgorithms;
import kz.uzdik.json.work.AlgorithmReader;
import software.amazon.awssdk.services.s3.S3Client;

/** The accepted work algorithms in S3, at {@code algorithms/<digest>.json}, written once and kept in memory once read. */
public final class S3WorkAlgorithms implements WorkAlgorithms {
    private final FrozenFiles files;
    private final Map<String, WorkAlgorithm> read = new ConcurrentHashMap<>();

    public S3WorkAlgorithms(S3Client s3, String bucket) {
        this.files = new FrozenFiles(s3, bucket, "algorithms");
    }

    /**
     * The algorithm of this digest.
     *
     * @throws IllegalStateException if what lies there does not have the digest it lies under
     */
    @Override
    public Optional<WorkAlgorithm> find(String digest) {
        Optional<WorkAlgorithm> known = Optional.ofNullable(read.get(digest));
        return known.or(() -> canonical(digest).map(json -> {
            WorkAlgorithm algorithm = AlgorithmReader.read(json);
            read.put(digest, algorithm);
            return algorithm;
        }));
    }

    /** The canonical JSON of this digest, for giving out. */
    public Optional<byte[]> canonical(String digest) {
        return files.find(digest);
    }

    /**
     * Stores an algorithm that was found right, unless it is there already.
     *
     * @param canonical its canonical JSON (RFC 8785)
     * @return its digest
     */
    public String put(byte[] canonical) {
        return files.put(canonical);
    }
}
