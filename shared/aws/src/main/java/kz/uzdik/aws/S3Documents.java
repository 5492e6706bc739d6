package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The private bucket. An upload's address has length, media type and SHA-256 signed into it, and that nothing lies at
 * the key yet, so it takes exactly the declared file and only once. A part's address has the same without the media type,
 * which was said when the file was begun; that nothing lies at the key is asked when the parts are joined.
 */
public final class S3Documents implements Documents {
    private static final int CLIENTS_FAULT = 400;
    private static final int SERVERS_FAULT = 500;
    private static final int NOT_FOUND = 404;

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
    public SignedUpload signUpload(ObjectKey key, Upload upload, FileIdentity.Whole whole) {
        return signed(puts.sign(
                key.toString(), upload.bytes(), upload.format().mediaType(), whole.sha256(), validity.upload()));
    }

    private static SignedUpload signed(SignedPuts.Signed signed) {
        return new SignedUpload(signed.address(), signed.headers(), signed.expires());
    }

    @Override
    public String begin(ObjectKey key, Upload upload) {
        return s3.createMultipartUpload(begin -> begin.bucket(bucket)
                        .key(key.toString())
                        .contentType(upload.format().mediaType())
                        .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                        .checksumType(ChecksumType.COMPOSITE))
                .uploadId();
    }

    @Override
    public SignedUpload signPart(ObjectKey key, String storeId, Part part) {
        var whereTo = new SignedPuts.Part(key.toString(), storeId, part.number());
        return signed(puts.sign(whereTo, part.bytes(), part.sha256(), validity.upload()));
    }

    @Override
    public Optional<List<StoredPart>> parts(ObjectKey key, String storeId) {
        try {
            return Optional.of(
                    s3
                            .listPartsPaginator(list ->
                                    list.bucket(bucket).key(key.toString()).uploadId(storeId))
                            .parts()
                            .stream()
                            .map(part -> new StoredPart(
                                    part.partNumber(),
                                    part.size(),
                                    part.eTag(),
                                    Optional.ofNullable(part.checksumSHA256()).map(S3Documents::hex)))
                            .toList());
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void join(ObjectKey key, String storeId, List<StoredPart> parts, Map<Integer, String> sha256) {
        List<CompletedPart> joined = parts.stream()
                .map(part -> CompletedPart.builder()
                        .partNumber(part.number())
                        .eTag(part.tag())
                        .checksumSHA256(Optional.ofNullable(sha256.get(part.number()))
                                .map(S3Documents::base64)
                                .orElseThrow())
                        .build())
                .toList();
        try {
            s3.completeMultipartUpload(join -> join.bucket(bucket)
                    .key(key.toString())
                    .uploadId(storeId)
                    .ifNoneMatch("*")
                    .multipartUpload(all -> all.parts(joined)));
        } catch (S3Exception e) {
            if (e.statusCode() < CLIENTS_FAULT || e.statusCode() >= SERVERS_FAULT) {
                throw e;
            }
        }
    }

    @Override
    public void abandon(ObjectKey key, String storeId) {
        try {
            s3.abortMultipartUpload(
                    abort -> abort.bucket(bucket).key(key.toString()).uploadId(storeId));
        } catch (S3Exception e) {
            if (e.statusCode() != NOT_FOUND) {
                throw e;
            }
        }
    }

    @Override
    public Optional<Stored> stored(ObjectKey key) {
        try {
            var head = s3.headObject(
                    request -> request.bucket(bucket).key(key.toString()).checksumMode(ChecksumMode.ENABLED));
            return Optional.of(new Stored(
                    head.contentLength(),
                    Optional.ofNullable(head.checksumSHA256()),
                    Optional.ofNullable(head.versionId()),
                    Optional.ofNullable(head.lastModified())));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
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
}
