package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.awscore.presigner.PresignedRequest;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedUploadPartRequest;

/**
 * Addresses to put one object of a bucket to. Length, media type and SHA-256 are signed, and that nothing lies at the key
 * yet, so each takes exactly the declared bytes and only once.
 */
record SignedPuts(S3Presigner presigner, String bucket) {
    /** What a client sends by itself and cannot set. */
    private static final List<String> SENT_ANYWAY = List.of("host", "content-length");

    /** @param headers what the client must send along, since it is signed */
    record Signed(URI address, Map<String, String> headers, Instant expires) {}

    /** @param sha256 lower-case hex */
    Signed sign(String key, long bytes, String mediaType, String sha256, Duration validity) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        PresignedPutObjectRequest signed = presigner.presignPutObject(presign -> presign.signatureDuration(validity)
                .putObjectRequest(put -> put.bucket(bucket)
                        .key(key)
                        .contentLength(bytes)
                        .contentType(mediaType)
                        .checksumSHA256(checksum)
                        .ifNoneMatch("*")));
        return new Signed(URI.create(signed.url().toString()), headers(signed), signed.expiration());
    }

    /** @param storeId the store's name of what was begun at the key */
    record Part(String key, String storeId, int number) {}

    /**
     * One part of what was begun, by its number, length and digest.
     *
     * @param sha256 lower-case hex
     */
    Signed sign(Part part, long bytes, String sha256, Duration validity) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        PresignedUploadPartRequest signed = presigner.presignUploadPart(presign -> presign.signatureDuration(validity)
                .uploadPartRequest(put -> put.bucket(bucket)
                        .key(part.key())
                        .uploadId(part.storeId())
                        .partNumber(part.number())
                        .contentLength(bytes)
                        .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                        .checksumSHA256(checksum)));
        return new Signed(URI.create(signed.url().toString()), headers(signed), signed.expiration());
    }

    private static Map<String, String> headers(PresignedRequest signed) {
        Map<String, String> headers = new TreeMap<>();
        signed.signedHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!SENT_ANYWAY.contains(lower)) {
                headers.put(lower, String.join(",", values));
            }
        });
        return headers;
    }
}
