package kz.uzdik.aws;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * An object of unknown length on its way into a bucket, in parts of one buffer. Nothing is there before
 * {@link #complete}; what is closed without it is taken back. What fits into one part is an ordinary write.
 */
final class S3Upload implements AutoCloseable {
    /** A part holds 5 MiB at least, and there are 10,000 at most: room for 80 GB. */
    static final int PART_BYTES = 8 * 1024 * 1024;

    private final S3Client s3;
    private final Consumer<PutObjectRequest.Builder> whole;
    private final Consumer<CreateMultipartUploadRequest.Builder> inParts;
    private final byte[] buffer = new byte[PART_BYTES];
    private final List<CompletedPart> parts = new ArrayList<>();
    private Optional<Multipart> multipart = Optional.empty();
    private int filled;
    private boolean completed;

    private record Multipart(String bucket, String key, String id) {}

    /** What to write into; closing it does nothing, so that a writer that fails half-way completes nothing. */
    private final class Stream extends OutputStream {
        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == PART_BYTES) {
                    sendPart();
                }
                int taken = Math.min(left, PART_BYTES - filled);
                System.arraycopy(bytes, from, buffer, filled, taken);
                filled += taken;
                from += taken;
                left -= taken;
            }
        }
    }

    /** Both settings name the same bucket, key and headers: the one used depends on the length. */
    S3Upload(
            S3Client s3,
            Consumer<PutObjectRequest.Builder> whole,
            Consumer<CreateMultipartUploadRequest.Builder> inParts) {
        this.s3 = s3;
        this.whole = whole;
        this.inParts = inParts;
    }

    OutputStream stream() {
        return new Stream();
    }

    /** The object is there, whole. */
    void complete() {
        if (multipart.isEmpty()) {
            s3.putObject(whole, body());
        } else {
            sendPart();
            Multipart upload = multipart.get();
            s3.completeMultipartUpload(complete -> complete.bucket(upload.bucket())
                    .key(upload.key())
                    .uploadId(upload.id())
                    .multipartUpload(all -> all.parts(parts)));
        }
        completed = true;
    }

    private void sendPart() {
        Multipart upload = multipart.orElseGet(this::begun);
        int number = parts.size() + 1;
        var sent = s3.uploadPart(
                part -> part.bucket(upload.bucket())
                        .key(upload.key())
                        .uploadId(upload.id())
                        .partNumber(number),
                body());
        parts.add(CompletedPart.builder()
                .partNumber(number)
                .eTag(sent.eTag())
                .checksumCRC32(sent.checksumCRC32())
                .build());
        filled = 0;
    }

    private Multipart begun() {
        var begun = s3.createMultipartUpload(inParts);
        var upload = new Multipart(begun.bucket(), begun.key(), begun.uploadId());
        multipart = Optional.of(upload);
        return upload;
    }

    // The buffer is not written to before the call has returned, so a retry of it reads the same again.
    private RequestBody body() {
        int length = filled;
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(buffer, 0, length), length, "application/octet-stream");
    }

    /** Takes back what was not completed; the bucket's lifecycle rule is the net for a process that died. */
    @Override
    public void close() {
        if (!completed && multipart.isPresent()) {
            Multipart upload = multipart.get();
            s3.abortMultipartUpload(
                    abort -> abort.bucket(upload.bucket()).key(upload.key()).uploadId(upload.id()));
        }
    }
}
