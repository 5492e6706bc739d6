package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * The private bucket. An upload's address has length, media type and SHA-256 signed into it, and that nothing lies at
 * the key yet, so it takes exactly the declared file and only once.
 */
public final class S3Documents implements Documents {
    /** What a client sends by itself and cannot set. */
    private static final List<String> SENT_ANYWAY = List.of("host", "content-length");

    private final S3Client s3;
    private final S3Presigner presigner;
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
        this.bucket = bucket;
        this.validity = validity;
    }

    @Override
    public SignedUpload signUpload(ObjectKey key, Upload upload) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(upload.sha256()));
        PresignedPutObjectRequest signed =
                presigner.presignPutObject(presign -> presign.signatureDuration(validity.upload())
                        .putObjectRequest(put -> put.bucket(bucket)
                                .key(key.toString())
                                .contentLength(upload.bytes())
                                .contentType(upload.format().mediaType())
                                .checksumSHA256(checksum)
                                .ifNoneMatch("*")));
        return new SignedUpload(URI.create(signed.url().toString()), headers(signed), signed.expiration());
    }

    private static Map<String, String> headers(PresignedPutObjectRequest signed) {
        Map<String, String> headers = new TreeMap<>();
        signed.signedHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!SENT_ANYWAY.contains(lower)) {
                headers.put(lower, String.join(",", values));
            }
        });
        return headers;
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
