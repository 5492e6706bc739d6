package kz.uzdik.local.stack.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListPartsRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** What calls of S3 want to do. */
record FileAccess(Names names) {

    /** Empty if it is no call of S3 that the system is known to make. */
    Optional<List<Access>> of(SdkRequest request) {
        return Optional.ofNullable(
                switch (request) {
                    case GetObjectRequest get ->
                        one(get.versionId() == null ? "GetObject" : "GetObjectVersion", get.bucket(), get.key());
                    case HeadObjectRequest head ->
                        one(head.versionId() == null ? "GetObject" : "GetObjectVersion", head.bucket(), head.key());
                    case PutObjectRequest put -> put(put);
                    case CopyObjectRequest copy ->
                        List.of(
                                object("GetObject", copy.sourceBucket(), copy.sourceKey()),
                                object("PutObject", copy.destinationBucket(), copy.destinationKey()));
                    case DeleteObjectRequest delete ->
                        one(
                                delete.versionId() == null ? "DeleteObject" : "DeleteObjectVersion",
                                delete.bucket(),
                                delete.key());
                    case CreateMultipartUploadRequest create -> one("PutObject", create.bucket(), create.key());
                    case UploadPartRequest part -> one("PutObject", part.bucket(), part.key());
                    case CompleteMultipartUploadRequest complete -> one("PutObject", complete.bucket(), complete.key());
                    case AbortMultipartUploadRequest abort -> one("AbortMultipartUpload", abort.bucket(), abort.key());
                    case ListPartsRequest list -> one("ListMultipartUploadParts", list.bucket(), list.key());
                    case ListObjectsV2Request list -> List.of(listing(list.bucket()));
                    case ListObjectVersionsRequest list ->
                        List.of(Access.of("s3:ListBucketVersions", names.bucket(list.bucket())));
                    default -> null;
                });
    }

    /** Who may not list a bucket is not told that an object is missing, but that they may not read it. */
    Optional<Access> toldMissing(SdkRequest request) {
        return Optional.ofNullable(
                switch (request) {
                    case GetObjectRequest get -> listing(get.bucket());
                    case HeadObjectRequest head -> listing(head.bucket());
                    default -> null;
                });
    }

    private Access listing(String bucket) {
        return Access.of("s3:ListBucket", names.bucket(bucket));
    }

    private List<Access> put(PutObjectRequest put) {
        var wanted = new ArrayList<>(one("PutObject", put.bucket(), put.key()));
        if (put.objectLockMode() != null) wanted.add(object("PutObjectRetention", put.bucket(), put.key()));
        if (put.tagging() != null) wanted.add(object("PutObjectTagging", put.bucket(), put.key()));
        return wanted;
    }

    private List<Access> one(String action, String bucket, String key) {
        return List.of(object(action, bucket, key));
    }

    private Access object(String action, String bucket, String key) {
        return Access.of("s3:" + action, names.object(bucket, key));
    }
}
