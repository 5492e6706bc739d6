package kz.uzdik.local.stack.emulators;

import java.io.InputStream;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A blob store that tells of every object that has arrived, before its writer gets the answer. */
final class ArrivalsSeen extends ForwardingBlobStore {
    private final Consumer<Arrival> arrivals;

    ArrivalsSeen(BlobStore store, Consumer<Arrival> arrivals) {
        super(store);
        this.arrivals = arrivals;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream body) {
        PutObjectResponse reply = super.putBlob(request, body);
        tell(request.bucket(), request.key(), "PutObject");
        return reply;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse reply = super.copyBlob(request);
        tell(request.destinationBucket(), request.destinationKey(), "CopyObject");
        return reply;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse reply = super.completeMultipartUpload(upload, request);
        tell(upload.containerName(), upload.blobName(), "CompleteMultipartUpload");
        return reply;
    }

    private void tell(String bucket, String key, String reason) {
        HeadObjectResponse head = delegate().blobMetadata(bucket, key);
        if (head == null) return; // removed again since: nothing lies there to tell of
        String etag = head.eTag() == null ? "" : head.eTag().replace("\"", "");
        arrivals.accept(new Arrival(bucket, key, head.contentLength(), etag, reason));
    }
}
