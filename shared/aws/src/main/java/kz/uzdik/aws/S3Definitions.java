package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definitions;
import kz.uzdik.json.Digest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The accepted definitions in S3, at {@code definitions/<digest>.json}, written once and kept in memory once read. */
public final class S3Definitions implements Definitions {
    private static final int ALREADY_THERE = 412;

    private final S3Client s3;
    private final String bucket;
    private final Function<byte[], Definition> reader;
    private final Map<String, Definition> read = new ConcurrentHashMap<>();

    /** @param reader reads a definition from its canonical JSON */
    public S3Definitions(S3Client s3, String bucket, Function<byte[], Definition> reader) {
        this.s3 = s3;
        this.bucket = bucket;
        this.reader = reader;
    }

    /**
     * The definition of this digest.
     *
     * @throws IllegalStateException if what lies there does not have the digest it lies under
     */
    @Override
    public Optional<Definition> find(String digest) {
        if (!isDigest(digest)) {
            return Optional.empty();
        }
        Optional<Definition> known = Optional.ofNullable(read.get(digest));
        return known.or(() -> canonical(digest).map(json -> {
            Definition definition = reader.apply(json);
            read.put(digest, definition);
            return definition;
        }));
    }

    /** The canonical JSON of this digest, for giving out. */
    public Optional<byte[]> canonical(String digest) {
        if (!isDigest(digest)) {
            return Optional.empty();
        }
        try {
            byte[] json = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key(digest)))
                    .asByteArray();
            if (!Digest.sha256Hex(json).equals(digest)) {
                throw new IllegalStateException("the definition at " + key(digest) + " has another digest");
            }
            return Optional.of(json);
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    /**
     * Stores a definition that was found right, unless it is there already.
     *
     * @param canonical its canonical JSON (RFC 8785)
     * @return its digest
     */
    public String put(byte[] canonical) {
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

    private static String key(String digest) {
        return "definitions/" + digest + ".json";
    }
}
