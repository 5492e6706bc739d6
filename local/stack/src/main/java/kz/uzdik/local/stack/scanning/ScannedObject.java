package kz.uzdik.local.stack.scanning;

import java.io.IOException;
import java.io.InputStream;
import kz.uzdik.local.stack.scanning.Scanner.Result;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** An object that is scanned where it lies. */
public record ScannedObject(S3Client files, String bucket, String key) {

    /** What the scanner says; a scanner or a store that fails is told as such and never as a clean file. */
    public Result by(Scanner scanner) {
        try (InputStream content = files.getObject(get -> get.bucket(bucket).key(key))) {
            return scanner.scan(content);
        } catch (IOException | SdkException failed) {
            return Result.FAILED;
        }
    }
}
