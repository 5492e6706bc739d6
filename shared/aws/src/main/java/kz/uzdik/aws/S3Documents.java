package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The private bucket. An upload's address has length, media type and SHA-256 signed into it, and that nothing lies at
 * the key yet, so it takes exactly the declared file and only once.
 */
public final class S3Documents implements Documents {
    private final S3Client s3;
    private final S3Presigner presigner;
    private final SignedPuts puts;
    private final String bucket;
    private final Validity validity;

    /** How long signed addresses hold. */
    public record Validity(Duration upload, Duration download) {
        /** A quarter of an hour to begin an upload in, five minutes to begin a download in. */
        public static final Validity USUAL = new Validity(Duration.ofMinutes(15), Duration.ofMinutes(5));
    }

    public S3Documents(S3Client s3, S3Presigner presigner, String bucket, Validity validity) {
        this.s3 = s3;
        this.presigner = presigner;
        this.puts = new SignedPuts(presigner, bucket);
        this.bucket = bucket;
        this.validity = validity;
    }

    @Override
    public SignedUpload signUpload(ObjectKey key, Upload upload) {
        var signed = puts.sign(
                key.toString(), upload.bytes(), upload.format().mediaType(), upload.sha256(), validity.upload());
        return new SignedUpload(signed.address(), signed.headers(), signed.expires());
    }

    @Override
    public URI signDownload(ObjectKey key, Upload upload) {
        var signed = presigner.presignGetObject(presign -> presign.signatureDuration(validity.download())
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(key.toString())
                        .responseContentType(upload.format().mediaType())
                        .responseContentDisposition(attachment(upload))
                        .responseCacheControl("private, no-store")));
        return URI.create(signed.url().toString());
    }

    // An address ends up in logs and histories, so it holds no name that a person chose.
    private static String attachment(Upload upload) {
        return "attachment; filename=\"" + upload.kind() + "."
                + upload.format().extensions().getFirst() + "\"";
    }

    @Override
    public boolean hasArrived(ObjectKey key, Upload upload) {
        try {
            var head = s3.headObject(request -> request.bucket(bucket).key(key.toString()));
            return head.contentLength() == upload.bytes();
        } catch (NoSuchKeyException _) {
            return false;
        }
    }
}
