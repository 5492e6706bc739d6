package kz.uzdik.local.stack.emulators;

/**
 * An object came to lie in a bucket.
 *
 * @param etag without quotes
 * @param reason as EventBridge names it: `PutObject`, `CopyObject`, `CompleteMultipartUpload`
 */
public record Arrival(String bucket, String key, long size, String etag, String reason) {}
