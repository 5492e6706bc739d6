package kz.uzdik.aws;

import java.io.IOException;
import software.amazon.awssdk.services.s3.S3Client;

/** The objects of one bucket, for reading by ranges. */
public record S3Objects(S3Client s3, String bucket) {
    /**
     * The object at a key as it is now.
     *
     * @throws IOException if it is not there or the store fails
     */
    public S3Object open(String key) throws IOException {
        return new S3Object(s3, bucket, key);
    }
}
