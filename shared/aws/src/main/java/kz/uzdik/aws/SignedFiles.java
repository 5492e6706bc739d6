package kz.uzdik.aws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    private final KeptFiles kept;
    private final FileSigner signer;
    private final ObjectLock lock;

    /** @param lock of what proves a poll */
    public SignedFiles(S3Client s3, String bucket, FileSigner signer, ObjectLock lock) {
        files = new S3PublicFiles(s3, bucket);
        kept = new KeptFiles(s3, bucket);
        this.signer = signer;
        this.lock = lock;
    }

    /** The file at a key as it is now. */
    public Optional<byte[]> read(String key) {
        return files.read(key);
    }

    /** Writes a file and its signature in place of earlier ones, for the few that may still change; not to be cached. */
    public void replaceSigned(String key, byte[] bytes) {
        String signed = Base64Url.encode(signer.sign(bytes));
        files.point(key, bytes, JSON);
        files.point(key + ".sig", signed.getBytes(StandardCharsets.US_ASCII), TEXT);
    }

    /** Writes a file unless one is there; gives the bytes of the one that is there afterwards. */
    public byte[] keep(String key, byte[] bytes) {
        return kept.keep(key, bytes);
    }

    /** The same of what proves others: nobody removes it. */
    public byte[] keepToStay(String key, byte[] bytes) {
        return kept.keep(key, bytes, lock.until());
    }

    /** The same, and signs it unless it is signed: a process may have died between the two. */
    public byte[] keepSigned(String key, byte[] bytes) {
        byte[] there = keepToStay(key, bytes);
        String signature = key + ".sig";
        if (files.read(signature).isEmpty()) {
            String signed = Base64Url.encode(signer.sign(there));
            files.createOnce(signature, signed.getBytes(StandardCharsets.US_ASCII), TEXT, lock.until());
        }
        return there;
    }
}
