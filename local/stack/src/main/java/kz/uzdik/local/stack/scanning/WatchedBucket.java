package kz.uzdik.local.stack.scanning;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A bucket that nobody tells of arrivals in: it is looked through now and then, and each object is scanned once. */
public final class WatchedBucket {
    private static final String ACCOUNT = "000000000000";

    private final S3Client files;
    private final SqsClient queues;
    private final Scanner scanner;
    private final InstantSource clock;
    private final Function<Map<String, Object>, String> text;
    private final Set<String> told = new HashSet<>();

    /** @param text how an event is written */
    public WatchedBucket(
            S3Client files,
            SqsClient queues,
            Scanner scanner,
            InstantSource clock,
            Function<Map<String, Object>, String> text) {
        this.files = files;
        this.queues = queues;
        this.scanner = scanner;
        this.clock = clock;
        this.text = text;
    }

    /** Scans what is new under the dossiers' prefix, and tells a queue. Each key is written once, so it is told of once. */
    public void look(String bucket, String region, String queue) {
        for (S3Object object : files.listObjectsV2Paginator(
                        in -> in.bucket(bucket).prefix("dossiers/"))
                .contents()) {
            if (!told.contains(object.key())) {
                var result = new ScannedObject(files, bucket, object.key()).by(scanner);
                String etag = object.eTag().replace("\"", "");
                var event = ScanEvent.of(bucket, object.key(), etag, result, ACCOUNT, region, clock.instant());
                queues.sendMessage(to -> to.queueUrl(queue).messageBody(text.apply(event)));
                told.add(object.key());
            }
        }
    }
}
