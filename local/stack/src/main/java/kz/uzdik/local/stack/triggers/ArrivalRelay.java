package kz.uzdik.local.stack.triggers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import kz.uzdik.local.stack.emulators.Arrival;
import kz.uzdik.local.stack.template.ArrivalRule;
import kz.uzdik.local.stack.template.Bucket;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** EventBridge between buckets and queues: an arrival becomes an `Object Created` event, matching rules send it on. */
public final class ArrivalRelay {
    private static final long MILLIS = 1000;

    private final Template template;
    private final Surroundings surroundings;
    private final Supplier<Instant> now;
    private final AtomicLong sequence = new AtomicLong(System.currentTimeMillis() << 16);
    private final ScanRelay scans;
    private final Chaos chaos;
    private volatile @Nullable SqsClient queues;
    private volatile @Nullable S3Client files;

    /**
     * @param scans looks for malware in what arrives where a rule asks for its word
     * @param chaos which events come late or twice
     */
    public ArrivalRelay(
            Template template, Surroundings surroundings, Supplier<Instant> now, ScanRelay scans, Chaos chaos) {
        this.template = template;
        this.surroundings = surroundings;
        this.now = now;
        this.scans = scans;
        this.chaos = chaos;
    }

    /** From now on events can be sent and files scanned; nothing arrives before. */
    public void connect(SqsClient client, S3Client store) {
        queues = client;
        files = store;
    }

    /** Whether arrivals in a bucket go anywhere. */
    public static boolean concerns(Template template, Bucket bucket) {
        return bucket.tellsEventBridge() && !template.rules().isEmpty();
    }

    /** Sends an arrival's event to the queues of the rules that it matches. */
    public void arrived(Arrival arrival) {
        boolean told = template.buckets().stream()
                .anyMatch(bucket -> bucket.name().equals(arrival.bucket()) && bucket.tellsEventBridge());
        SqsClient client = queues;
        S3Client store = files;
        if (!told || client == null || store == null) return;
        publish(client, event(arrival));
        if (template.rules().stream().anyMatch(rule -> rule.source().equals(ScanRelay.source())))
            scans.arrived(arrival, store, event -> publish(client, event));
    }

    private void publish(SqsClient client, Map<String, Object> event) {
        for (ArrivalRule rule : template.rules())
            if (rule.pattern().matches(event)) rule.queueArns().forEach(arn -> send(client, arn, event));
    }

    private void send(SqsClient client, String queueArn, Map<String, Object> event) {
        String url = surroundings.queueUrl(queueArn);
        int delaySeconds = Math.toIntExact((chaos.delayMillis() + MILLIS - 1) / MILLIS);
        client.sendMessage(to -> to.queueUrl(url).messageBody(Json.text(event)).delaySeconds(delaySeconds));
        if (chaos.again()) client.sendMessage(to -> to.queueUrl(url).messageBody(Json.text(event)));
    }

    private Map<String, Object> event(Arrival arrival) {
        var object = new LinkedHashMap<String, Object>();
        object.put("key", arrival.key());
        object.put("size", arrival.size());
        object.put("etag", arrival.etag());
        object.put("sequencer", "%016X".formatted(sequence.incrementAndGet()));
        var detail = new LinkedHashMap<String, Object>();
        detail.put("version", "0");
        detail.put("bucket", Map.of("name", arrival.bucket()));
        detail.put("object", object);
        detail.put("request-id", UUID.randomUUID().toString());
        detail.put("requester", surroundings.account());
        detail.put("source-ip-address", "127.0.0.1");
        detail.put("reason", arrival.reason());
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", "Object Created");
        event.put("source", "aws.s3");
        event.put("account", surroundings.account());
        event.put("time", now.get().truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", surroundings.region());
        event.put("resources", List.of("arn:aws:s3:::" + arrival.bucket()));
        event.put("detail", detail);
        return event;
    }
}
