package kz.uzdik.aws;

import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The public bucket. The files of a version lie under a prefix of their own and may be cached for ever; one small
 * pointer that may not be cached names the version in force. Writing the same again does no harm, so a publication that
 * died half-way is simply written again.
 */
public final class S3PublicFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NOT_AT_ALL = "no-cache";

    private final S3Client s3;
    private final String bucket;

    public S3PublicFiles(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
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

    private void put(String key, byte[] bytes, String contentType, String caching) {
        if (!NAME.matcher(key).matches()) {
            throw new IllegalArgumentException("not a public file's name: " + key);
        }
        s3.putObject(
                put -> put.bucket(bucket).key(key).contentType(contentType).cacheControl(caching),
                RequestBody.fromBytes(bytes));
    }
}
