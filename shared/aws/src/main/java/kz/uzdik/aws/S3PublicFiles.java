package kz.uzdik.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The public bucket. The files of a version lie under a prefix of their own and may be cached for ever; one small
 * pointer that may not be cached names the version in force. Writing the same again does no harm, so a publication that
 * died half-way is simply written again.
 */
public final class S3PublicFiles {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NOT_AT_ALL = "no-cache";

    private final S3Bytes files;

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /** Closing the stream is not needed; a failure leaves no file behind. */
        void writeTo(OutputStream out) throws IOException;
    }

    public S3PublicFiles(S3Client s3, String bucket) {
        this.files = new S3Bytes(s3, bucket);
    }

    /** The file at a key as it is now; for files that fit into memory. */
    public Optional<byte[]> read(String key) {
        return files.read(S3Bytes.checked(key));
    }

    /**
     * Writes one file of a version.
     *
     * @param prefix ends with a slash, as {@code Publication.prefix()} gives it
     * @param name within the prefix, such as {@code sheets/31.csv}
     * @param contentType with the charset, for texts
     */
    public void write(String prefix, String name, byte[] bytes, String contentType) {
        if (!prefix.endsWith("/")) {
            throw new IllegalArgumentException("a prefix ends with a slash: " + prefix);
        }
        put(prefix + name, bytes, contentType, FOR_EVER);
    }

    /** Writes a pointer; readers see the new one at once. */
    public void point(String key, byte[] bytes, String contentType) {
        put(key, bytes, contentType, NOT_AT_ALL);
    }

    /** Writes a file that never changes, unless one is there; it may be cached for ever. */
    public Once createOnce(String key, byte[] bytes, String contentType) {
        return files.writeOnce(key, bytes, put -> put.contentType(contentType).cacheControl(FOR_EVER));
    }

    /**
     * Writes a file of unknown length as its content comes, in place of an earlier one; it may be cached for ever, so
     * whoever writes it again writes the same. Readers see nothing of it before all of it is there.
     *
     * @throws IOException what the content throws; then no file is written
     */
    public void stream(String key, String contentType, Content content) throws IOException {
        String checked = S3Bytes.checked(key);
        try (var upload = new S3Upload(
                files.s3(),
                put -> put.bucket(files.bucket())
                        .key(checked)
                        .contentType(contentType)
                        .cacheControl(FOR_EVER),
                create -> create.bucket(files.bucket())
                        .key(checked)
                        .contentType(contentType)
                        .cacheControl(FOR_EVER))) {
            content.writeTo(upload.stream());
            upload.complete();
        }
    }

    private void put(String key, byte[] bytes, String contentType, String caching) {
        String checked = S3Bytes.checked(key);
        files.s3()
                .putObject(
                        put -> put.bucket(files.bucket())
                                .key(checked)
                                .contentType(contentType)
                                .cacheControl(caching),
                        RequestBody.fromBytes(bytes));
    }
}
