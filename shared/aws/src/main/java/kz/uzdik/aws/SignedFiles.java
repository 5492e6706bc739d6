package kz.uzdik.aws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Base64Url;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Files of the polls' public folders that are written once, each with a file {@code .sig} beside it where it is signed.
 * Whoever comes second gets what the first has written, and mends a signature that is missing.
 */
public final class SignedFiles {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final S3PublicFiles files;
    private final PollFolders folders;
    private final FileSigner signer;

    public SignedFiles(S3Client s3, String bucket, FileSigner signer) {
        files = new S3PublicFiles(s3, bucket);
        folders = PollFolders.of(s3, bucket);
        this.signer = signer;
    }

    /** The file at a key as it is now. */
    public Optional<byte[]> read(String key) {
        return files.read(key);
    }

    /** The keys of all files whose key begins so, signatures left out. */
    public Stream<String> list(String prefix) {
        return folders.list(prefix);
    }

    /** Writes a file and its signature in place of earlier ones, for the few that may still change; not to be cached. */
    public void replaceSigned(String key, byte[] bytes) {
        String signed = Base64Url.encode(signer.sign(bytes));
        files.point(key, bytes, JSON);
        files.point(key + ".sig", signed.getBytes(StandardCharsets.US_ASCII), TEXT);
    }

    /** Writes a file unless one is there; gives the bytes of the one that is there afterwards. */
    public byte[] keep(String key, byte[] bytes) {
        return files.createOnce(key, bytes, JSON) == Once.ANOTHER
                ? files.read(key).orElseThrow()
                : bytes;
    }

    /** The same, and signs it unless it is signed: a process may have died between the two. */
    public byte[] keepSigned(String key, byte[] bytes) {
        byte[] kept = keep(key, bytes);
        String signature = key + ".sig";
        if (files.read(signature).isEmpty()) {
            String signed = Base64Url.encode(signer.sign(kept));
            files.createOnce(signature, signed.getBytes(StandardCharsets.US_ASCII), TEXT);
        }
        return kept;
    }
}
