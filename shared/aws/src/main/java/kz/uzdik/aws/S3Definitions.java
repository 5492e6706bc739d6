package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definitions;
import software.amazon.awssdk.services.s3.S3Client;

/** The accepted definitions in S3, at {@code definitions/<digest>.json}, written once and kept in memory once read. */
public final class S3Definitions implements Definitions {
    private final FrozenFiles files;
    private final Function<byte[], Definition> reader;
    private final Map<String, Definition> read = new ConcurrentHashMap<>();

    /** @param reader reads a definition from its canonical JSON */
    public S3Definitions(S3Client s3, String bucket, Function<byte[], Definition> reader) {
        this.files = new FrozenFiles(s3, bucket, "definitions");
        this.reader = reader;
    }

    /**
     * The definition of this digest.
     *
     * @throws IllegalStateException if what lies there does not have the digest it lies under
     */
    @Override
    public Optional<Definition> find(String digest) {
        Optional<Definition> known = Optional.ofNullable(read.get(digest));
        return known.or(() -> canonical(digest).map(json -> {
            Definition definition = reader.apply(json);
            read.put(digest, definition);
            return definition;
        }));
    }

    /** The canonical JSON of this digest, for giving out. */
    public Optional<byte[]> canonical(String digest) {
        return files.find(digest);
    }

    /**
     * Stores a definition that was found right, unless it is there already.
     *
     * @param canonical its canonical JSON (RFC 8785)
     * @return its digest
     */
    public String put(byte[] canonical) {
        return files.put(canonical);
    }
}
