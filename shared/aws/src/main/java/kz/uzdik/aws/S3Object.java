package kz.uzdik.aws;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** One object of a bucket read in pieces, so that a film of many gigabytes is inspected without being fetched. */
public final class S3Object {
    private final S3Client s3;
    private final String bucket;
    private final String key;
    private final HeadObjectResponse head;

    /**
     * Finds the object; what is read afterwards is of exactly this one, or nothing.
     *
     * @throws NoSuchFileException if it is not there
     * @throws IOException if it cannot be asked about
     */
    public S3Object(S3Client s3, String bucket, String key) throws IOException {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
        try {
            head = s3.headObject(request -> request.bucket(bucket).key(key));
        } catch (NoSuchKeyException gone) {
            throw new NoSuchFileException("an object is not there");
        } catch (SdkException e) {
            throw new IOException("an object could not be found", e);
        }
    }

    /** Its length in bytes. */
    public long size() {
        return head.contentLength();
    }

    /**
     * Bytes from an offset on: as many as asked for, fewer only where the object ends.
     *
     * @throws IOException if they cannot be fetched
     */
    public byte[] read(long offset, int length) throws IOException {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("no such range");
        }
        long end = Math.min(size(), offset + length);
        if (offset >= end) {
            return new byte[0];
        }
        try {
            byte[] bytes = s3.getObjectAsBytes(get -> get.bucket(bucket)
                            .key(key)
                            .range("bytes=" + offset + "-" + (end - 1))
                            .ifMatch(head.eTag()))
                    .asByteArray();
            if (bytes.length != end - offset) {
                throw new IOException("an object gave another number of bytes than asked for");
            }
            return bytes;
        } catch (SdkException e) {
            throw new IOException("a part of an object could not be read", e);
        }
    }
}
