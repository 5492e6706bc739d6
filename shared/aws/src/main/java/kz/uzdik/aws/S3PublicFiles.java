package kz.uzdik.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * The public bucket. The files of a version lie under a prefix of their own and never change; small pointers that may not
 * be cached name the version in force. Writing the same again does no harm, so a publication that died half-way is simply
 * written again. A file may be taken down later, so caches ask for it again after an hour; what proves the others stays,
 * and may be kept for ever.
 */
public final class S3PublicFiles {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String AN_HOUR = "public, max-age=3600";
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
     * Writes one file of a version, which may be taken down later.
     *
     * @param prefix ends with a slash, as {@code Publication.prefix()} gives it
     * @param name within the prefix, such as {@code sheets/31.csv}
     * @param contentType with the charset, for texts
     */
    public void write(String prefix, String name, byte[] bytes, String contentType) {
        put(key(prefix, name), bytes, contentType, put -> put.cacheControl(AN_HOUR));
    }

    /**
     * Writes one file of a version that is never taken down.
     *
     * @param lockedUntil until when the store lets nobody remove it, save whoever may bypass governance retention; empty
     *     where it is not locked. It needs {@code s3:PutObjectRetention} and a bucket with object lock.
     */
    public void writeToStay(
            String prefix, String name, byte[] bytes, String contentType, Optional<Instant> lockedUntil) {
        put(key(prefix, name), bytes, contentType, staying(lockedUntil));
    }

    /** The same, unless a file is there already; gives the bytes that are there afterwards. */
    public byte[] keepToStay(
            String prefix, String name, byte[] bytes, String contentType, Optional<Instant> lockedUntil) {
        Once written = createOnce(key(prefix, name), bytes, contentType, lockedUntil);
        return written == Once.ANOTHER ? read(prefix + name).orElseThrow() : bytes;
    }

    private static Consumer<PutObjectRequest.Builder> staying(Optional<Instant> lockedUntil) {
        return put -> {
            put.cacheControl(FOR_EVER);
            lockedUntil.ifPresent(
                    until -> put.objectLockMode(ObjectLockMode.GOVERNANCE).objectLockRetainUntilDate(until));
        };
    }

    private static String key(String prefix, String name) {
        if (!prefix.endsWith("/")) {
            throw new IllegalArgumentException("a prefix ends with a slash: " + prefix);
        }
        return prefix + name;
    }

    /** Writes a pointer; readers see the new one at once. */
    public void point(String key, byte[] bytes, String contentType) {
        put(key, bytes, contentType, put -> put.cacheControl(NOT_AT_ALL));
    }

    /**
     * Writes into the file at a key which folders lie under a prefix, for readers who may not list; of several that are new
     * at once none is left out. It needs {@code s3:ListBucket}.
     *
     * @param prefix ends with a slash
     */
    public void nameFolders(String prefix, String key) {
        new S3FolderNames(files).tell(prefix, S3Bytes.checked(key), names -> point(key, names, "application/json"));
    }

    /**
     * Removes a file with every version of it, so that nothing of it is left; what is gone is removed already. Whoever
     * dies half-way leaves nothing that can be read under its name, and does it again.
     */
    public void remove(String key) {
        String checked = S3Bytes.checked(key);
        files.s3().deleteObject(file -> file.bucket(files.bucket()).key(checked));
        versions(checked)
                .forEach(version -> files.s3()
                        .deleteObject(
                                file -> file.bucket(files.bucket()).key(checked).versionId(version)));
    }

    // The mark that it is deleted is one of them. Other files' names may begin with this one's.
    private List<String> versions(String key) {
        return files
                .s3()
                .listObjectVersionsPaginator(list -> list.bucket(files.bucket()).prefix(key))
                .stream()
                .flatMap(page -> Stream.concat(
                        page.versions().stream()
                                .filter(version -> version.key().equals(key))
                                .map(ObjectVersion::versionId),
                        page.deleteMarkers().stream()
                                .filter(mark -> mark.key().equals(key))
                                .map(DeleteMarkerEntry::versionId)))
                .toList();
    }

    /** Writes a file that never changes, unless one is there; it may be cached for ever. */
    public Once createOnce(String key, byte[] bytes, String contentType) {
        return createOnce(key, bytes, contentType, Optional.empty());
    }

    /** The same, locked as {@link #writeToStay} locks. */
    public Once createOnce(String key, byte[] bytes, String contentType, Optional<Instant> lockedUntil) {
        return files.writeOnce(key, bytes, put -> staying(lockedUntil).accept(put.contentType(contentType)));
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

    private void put(String key, byte[] bytes, String contentType, Consumer<PutObjectRequest.Builder> settings) {
        String checked = S3Bytes.checked(key);
        files.s3()
                .putObject(
                        put -> settings.accept(
                                put.bucket(files.bucket()).key(checked).contentType(contentType)),
                        RequestBody.fromBytes(bytes));
    }
}
