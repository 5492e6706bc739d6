package kz.uzdik.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.uzdik.domain.poll.PollId;
import software.amazon.awssdk.services.s3.S3Client;

/** What lies in a poll's public folder, each file read once as a stream: ledgers may be long. */
public final class FolderListing {
    private static final int BUFFER = 64 * 1024;

    private final S3Client s3;
    private final String bucket;

    /**
     * A file of the folder.
     *
     * @param name within the folder, such as {@code keys/316030000.json}
     * @param sha256 lower-case hex
     */
    public record Entry(String name, long bytes, String sha256) {}

    public FolderListing(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Every file, by name. */
    public List<Entry> of(PollId poll) {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(poll.folder())).contents().stream()
                .map(object -> object.key())
                .sorted()
                .map(key -> entry(key, key.substring(poll.folder().length())))
                .toList();
    }

    private Entry entry(String key, String name) {
        try (InputStream in = s3.getObject(get -> get.bucket(bucket).key(key))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            return new Entry(name, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of a poll could not be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
