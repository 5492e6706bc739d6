package kz.uzdik.local.stack.emulators;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;

/**
 * Ends uploads in parts that nobody has finished for as long as their bucket's lifecycle rule says. It looks whenever
 * another one begins; one that was there before the start counts from when it was first seen.
 */
final class UnfinishedUploads extends ForwardingBlobStore {
    private final Map<String, Duration> kept;
    private final Supplier<Instant> now;
    private final Map<String, Map<String, Instant>> seen = new ConcurrentHashMap<>();

    /**
     * @param kept for how long, by the bucket's name
     * @param now the simulated time
     */
    UnfinishedUploads(BlobStore store, Map<String, Duration> kept, Supplier<Instant> now) {
        super(store);
        this.kept = Map.copyOf(kept);
        this.now = now;
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        Duration time = kept.get(request.bucket());
        if (time != null) end(request.bucket(), now.get().minus(time));
        return super.initiateMultipartUpload(request);
    }

    // What is begun is first seen by the next that begins, so that none is ended too early.
    private void end(String bucket, Instant before) {
        List<software.amazon.awssdk.services.s3.model.MultipartUpload> there =
                delegate().listMultipartUploads(bucket);
        Map<String, Instant> since = seen.computeIfAbsent(bucket, _ -> new ConcurrentHashMap<>());
        since.keySet().retainAll(there.stream().map(upload -> upload.uploadId()).collect(Collectors.toSet()));
        for (var upload : there) {
            if (since.computeIfAbsent(upload.uploadId(), _ -> now.get()).isBefore(before)) {
                var begun = CreateMultipartUploadRequest.builder()
                        .bucket(bucket)
                        .key(upload.key())
                        .build();
                delegate().abortMultipartUpload(new MultipartUpload(upload.uploadId(), begun));
            }
        }
    }
}
