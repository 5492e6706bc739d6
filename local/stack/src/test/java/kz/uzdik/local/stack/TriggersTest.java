package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.uzdik.local.stack.sample.WorkHandler;
import kz.uzdik.local.stack.scanning.TestFileScanner;
import kz.uzdik.local.stack.scanning.WatchedBucket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriggersTest {
    private static final Instant THEN = Instant.parse("2020-06-15T10:00:00Z");
    private static final Duration QUICK = Duration.ofSeconds(20);

    private Stack stack;
    private Caller caller;
    private S3Client files;
    private SqsClient queues;
    private DynamoDbClient tables;
    private String bucket;

    @BeforeAll
    void start() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Caller.template()));
        caller = new Caller(stack.uri());
        files = stack.account().files();
        queues = stack.account().client("SQS", SqsClient.builder());
        tables = stack.account().client("DYNAMODB", DynamoDbClient.builder());
        bucket = stack.environment("Echo").getOrDefault("BUCKET", "");
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @BeforeEach
    void forget() {
        WorkHandler.SEEN.clear();
    }

    @Test
    void an_arrival_that_matches_a_rule_reaches_the_function_through_the_queue_at_once() throws Exception {
        files.putObject(to -> to.bucket(bucket).key("dossiers/7/video"), RequestBody.fromString("film"));
        long sent = System.nanoTime();
        await(() -> !WorkHandler.seenBy("uzdik-worker").isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(2));
        Map<?, ?> message = item(WorkHandler.seenBy("uzdik-worker").getFirst());
        assertThat(message.get("eventSourceARN")).isEqualTo("arn:aws:sqs:eu-central-1:000000000000:uzdik-jobs");
        Map<String, Object> event = JSON.std.mapFrom(String.valueOf(message.get("body")));
        assertThat(event).containsEntry("source", "aws.s3").containsEntry("detail-type", "Object Created");
        assertThat(event.get("detail").toString())
                .contains("name=" + bucket, "key=dossiers/7/video", "size=4", "reason=PutObject");
        settle();
    }

    @Test
    void a_bucket_that_is_watched_is_scanned_once_and_its_queue_told() throws Exception {
        files.putObject(to -> to.bucket(bucket).key("dossiers/7/clean"), RequestBody.fromString("clean"));
        files.putObject(
                to -> to.bucket(bucket).key("dossiers/7/threat"), RequestBody.fromBytes(TestFileScanner.threat()));
        settle();
        WorkHandler.SEEN.clear();
        var watched = new WatchedBucket(
                files, queues, new TestFileScanner(), Clock.systemUTC(), kz.uzdik.local.stack.triggers.Json::text);
        String queue = queues.getQueueUrl(of -> of.queueName("uzdik-jobs")).queueUrl();
        watched.look(bucket, "eu-central-1", queue);
        settle();
        assertThat(WorkHandler.seenBy("uzdik-worker").toString())
                .contains("dossiers/7/threat", "\"THREATS_FOUND", "dossiers/7/clean", "NO_THREATS_FOUND");
        WorkHandler.SEEN.clear();
        watched.look(bucket, "eu-central-1", queue);
        settle();
        assertThat(WorkHandler.seenBy("uzdik-worker")).isEmpty();
    }

    @Test
    void each_bucket_has_a_rule_of_its_own() throws Exception {
        String rolls = stack.environment("Importer").getOrDefault("ROLLS", "");
        files.putObject(to -> to.bucket(rolls).key("p1/roll.csv"), RequestBody.fromString("iin;unit;contact"));
        files.putObject(to -> to.bucket(rolls).key("dossiers/7/video"), RequestBody.fromString("no roll"));
        files.putObject(to -> to.bucket(bucket).key("dossiers/7/roll.csv"), RequestBody.fromString("no film"));
        await(() -> !WorkHandler.seenBy("uzdik-importer").isEmpty());
        settle();
        assertThat(WorkHandler.seenBy("uzdik-importer"))
                .singleElement()
                .asString()
                .contains(rolls, "p1/roll.csv");
        assertThat(WorkHandler.seenBy("uzdik-worker")).isEmpty();
    }

    @Test
    void a_message_of_a_queue_without_a_dead_letter_queue_is_handed_over() throws Exception {
        String codes = stack.environment("Importer").getOrDefault("CODES", "");
        queues.sendMessage(to -> to.queueUrl(codes).messageBody("asked"));
        await(() -> !WorkHandler.seenBy("uzdik-importer").isEmpty());
        assertThat(item(WorkHandler.seenBy("uzdik-importer").getFirst()).get("body"))
                .isEqualTo("asked");
        settle();
    }

    @Test
    void arrivals_elsewhere_are_told_to_nobody_and_multipart_and_copy_are_arrivals_too() throws Exception {
        files.putObject(to -> to.bucket(bucket).key("dossiers/7/slides"), RequestBody.fromString("x"));
        String upload = files.createMultipartUpload(to -> to.bucket(bucket).key("dossiers/8/video"))
                .uploadId();
        String etag = files.uploadPart(
                        to -> to.bucket(bucket)
                                .key("dossiers/8/video")
                                .uploadId(upload)
                                .partNumber(1),
                        RequestBody.fromString("part"))
                .eTag();
        var part = CompletedPart.builder().partNumber(1).eTag(etag).build();
        files.completeMultipartUpload(to ->
                to.bucket(bucket).key("dossiers/8/video").uploadId(upload).multipartUpload(all -> all.parts(part)));
        files.copyObject(to -> to.sourceBucket(bucket)
                .sourceKey("dossiers/8/video")
                .destinationBucket(bucket)
                .destinationKey("dossiers/9/video"));
        settle();
        assertThat(WorkHandler.seenBy("uzdik-worker").toString())
                .contains("CompleteMultipartUpload", "CopyObject")
                .doesNotContain("slides");
    }

    @Test
    void only_the_failed_message_of_a_batch_comes_again_and_at_last_goes_to_the_dead_letter_queue() throws Exception {
        String jobs = stack.environment("Echo").getOrDefault("QUEUE", "");
        queues.sendMessage(to -> to.queueUrl(jobs).messageBody("good"));
        queues.sendMessage(to -> to.queueUrl(jobs).messageBody("poison"));
        List<Message> dead = failures();
        assertThat(dead).extracting(Message::body).containsExactly("poison");
        var bodies = WorkHandler.seenBy("uzdik-worker").stream()
                .flatMap(event -> ((List<?>) event.get("Records")).stream())
                .map(record -> String.valueOf(((Map<?, ?>) record).get("body")))
                .toList();
        assertThat(bodies).filteredOn("good"::equals).hasSize(1);
        assertThat(bodies).filteredOn("poison"::equals).hasSize(2);
        settle();
    }

    @Test
    void a_stream_hands_over_in_order_what_its_filter_lets_through() throws Exception {
        for (int i = 0; i < 5; i++) put("order", String.valueOf(i), i % 2 == 0 ? "notice-" + i : "other");
        await(() -> records().size() == 3);
        assertThat(records()).map(TriggersTest::kind).containsExactly("notice-0", "notice-2", "notice-4");
        assertThat(records().getFirst().get("eventName")).isEqualTo("INSERT");
        settle();
    }

    @Test
    void a_stream_record_that_keeps_failing_is_given_up_told_and_those_behind_it_follow() throws Exception {
        put("failing", "1", "notice-poison");
        put("failing", "2", "notice-after");
        await(() -> records().stream().anyMatch(record -> kind(record).equals("notice-after")));
        List<Message> told = failures();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().body()).contains("RetryAttemptsExhausted", "DDBStreamBatchInfo");
        settle();
    }

    @Test
    void a_function_that_throws_gets_the_same_message_again() throws Exception {
        String jobs = stack.environment("Echo").getOrDefault("QUEUE", "");
        queues.sendMessage(to -> to.queueUrl(jobs).messageBody("explode"));
        assertThat(failures()).extracting(Message::body).containsExactly("explode");
        var counts = WorkHandler.seenBy("uzdik-worker").stream()
                .map(event -> ((Map<?, ?>) item(event).get("attributes")).get("ApproximateReceiveCount"))
                .toList();
        assertThat(counts).isEqualTo(List.of("1", "2"));
        settle();
    }

    @Test
    void a_failing_batch_of_a_stream_is_halved_until_only_the_bad_record_is_given_up() throws Exception {
        put("halves", "1", "notice-explode");
        for (int i = 2; i < 6; i++) put("halves", String.valueOf(i), "notice-fine-" + i);
        await(() -> records().stream().anyMatch(record -> kind(record).equals("notice-fine-5")));
        assertThat(failures()).isNotEmpty();
        settle();
    }

    @Test
    void time_moves_when_all_is_at_rest_fires_the_schedules_and_stamps_what_comes_after() throws Exception {
        var reply = caller.json("PUT", "/_local/time", "{\"at\":\"" + THEN + "\"}");
        assertThat(Instant.parse(String.valueOf(reply.get("at")))).isBetween(THEN, THEN.plusSeconds(30));
        var fired = WorkHandler.seenBy("uzdik-sweeper");
        assertThat(fired).hasSize(1);
        assertThat(fired.getFirst()).containsEntry("detail-type", "Scheduled Event");
        assertThat(Instant.parse(String.valueOf(fired.getFirst().get("time")))).isBetween(THEN, THEN.plusSeconds(30));

        put("time", "1", "notice-time");
        queues.sendMessage(to -> to.queueUrl(url("uzdik-later")).messageBody("then"));
        Map<String, Object> request = caller.json("/things/x");
        settle();
        Map<?, ?> message = item(WorkHandler.seenBy("uzdik-worker").getFirst());
        Map<?, ?> attributes = (Map<?, ?>) message.get("attributes");
        assertSimulated(Long.parseLong(String.valueOf(attributes.get("SentTimestamp"))));
        assertSimulated(Long.parseLong(String.valueOf(attributes.get("ApproximateFirstReceiveTimestamp"))));
        assertThat(attributes.get("ApproximateReceiveCount")).isEqualTo("1");
        assertSimulated(((Number) ((Map<?, ?>) request.get("requestContext")).get("requestTimeEpoch")).longValue());
        Map<?, ?> change = (Map<?, ?>) records().getLast().get("dynamodb");
        // DynamoDB Local stamps whole minutes, so it may be of the minute before.
        assertThat(Instant.ofEpochSecond(((Number) change.get("ApproximateCreationDateTime")).longValue()))
                .isBetween(THEN.minusSeconds(60), THEN.plusSeconds(60));

        caller.json("PUT", "/_local/time", "{\"at\":\"2019-01-01T00:00:00Z\"}");
        assertThat(String.valueOf(caller.json("/_local/time").get("at"))).startsWith("2019-01-01T00:00");
    }

    @Test
    void what_is_no_instant_is_refused() throws Exception {
        for (String body : List.of("{\"at\":\"soon\"}", "{}", "[", "[]"))
            assertThat(caller.call("PUT", "/_local/time", body).statusCode()).isEqualTo(400);
    }

    private void put(String pk, String sk, String kind) {
        tables.putItem(to -> to.tableName("uzdik-local-things")
                .item(Map.of(
                        "pk", AttributeValue.fromS(pk),
                        "sk", AttributeValue.fromS(sk),
                        "kind", AttributeValue.fromS(kind))));
    }

    private static void assertSimulated(long millis) {
        assertThat(Instant.ofEpochMilli(millis)).isBetween(THEN.minusSeconds(1), THEN.plusSeconds(60));
    }

    private List<Map<?, ?>> records() {
        return WorkHandler.seenBy("uzdik-relay").stream()
                .flatMap(event -> ((List<?>) event.get("Records")).stream())
                .<Map<?, ?>>map(record -> (Map<?, ?>) record)
                .toList();
    }

    private static String kind(Map<?, ?> record) {
        String image = String.valueOf(((Map<?, ?>) record.get("dynamodb")).get("NewImage"));
        return image.replaceAll(".*kind=\\{S=([^}]*)}.*", "$1");
    }

    private static Map<?, ?> item(Map<String, Object> event) {
        return (Map<?, ?>) ((List<?>) event.get("Records")).getFirst();
    }

    private String url(String queue) {
        return queues.getQueueUrl(of -> of.queueName(queue)).queueUrl();
    }

    /** What lies in the queue of failures, as soon as something does; it is taken out. */
    private List<Message> failures() throws InterruptedException {
        var found = new ArrayList<Message>();
        await(() -> {
            found.addAll(queues.receiveMessage(from -> from.queueUrl(url("uzdik-failures")))
                    .messages());
            return !found.isEmpty();
        });
        found.forEach(message -> queues.deleteMessage(
                from -> from.queueUrl(url("uzdik-failures")).receiptHandle(message.receiptHandle())));
        return found;
    }

    private void settle() throws InterruptedException {
        assertThat(stack.triggers().settle(Duration.ofSeconds(30))).isTrue();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + QUICK.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
    }
}
