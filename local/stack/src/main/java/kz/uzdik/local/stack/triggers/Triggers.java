package kz.uzdik.local.stack.triggers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.uzdik.local.stack.emulators.Arrival;
import kz.uzdik.local.stack.emulators.LocalAccount;
import kz.uzdik.local.stack.functions.Functions;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Queue;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.Trigger;
import kz.uzdik.local.stack.time.Activity;
import kz.uzdik.local.stack.time.SimulatedTime;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Everything that calls functions without being asked over HTTP: queues, streams and schedules. */
public final class Triggers implements AutoCloseable {
    private static final long LOOK_MILLIS = 10;

    private final Template template;
    private final Surroundings surroundings;
    private final LocalAccount account;
    private final Functions functions;
    private final SimulatedTime time;
    private final Activity activity;
    private final Chaos chaos;
    private final SqsClient queues;
    private final S3Client files;
    private final DynamoDbStreamsClient streams;
    private final Scheduler scheduler;
    private final List<QueuePoller> queuePollers = new ArrayList<>();
    private final List<StreamPoller> streamPollers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param chaos what is done to messages on their way */
    public Triggers(
            Template template,
            Surroundings surroundings,
            LocalAccount account,
            Functions functions,
            SimulatedTime time,
            Activity activity,
            Chaos chaos) {
        this.template = template;
        this.surroundings = surroundings;
        this.account = account;
        this.functions = functions;
        this.time = time;
        this.activity = activity;
        this.chaos = chaos;
        this.queues = account.client("SQS", SqsClient.builder());
        this.files = account.files();
        this.streams = account.client("DYNAMODB", DynamoDbStreamsClient.builder());
        this.scheduler = new Scheduler(template, surroundings, functions, time::now);
    }

    /**
     * Starts them all. Queues do not survive a restart, so arrivals are told again for what already lies in the buckets.
     */
    public void start(ArrivalRelay arrivals) {
        arrivals.connect(queues, files);
        tellAgain(arrivals);
        Map<String, String> streamArns = streamArns();
        for (LambdaFunction function : template.functions()) {
            function.triggers(Trigger.FromQueue.class)
                    .map(trigger -> queuePoller(function, trigger))
                    .forEach(queuePollers::add);
            function.triggers(Trigger.FromStream.class)
                    .map(trigger -> streamPoller(function, trigger, streamArns))
                    .forEach(streamPollers::add);
        }
        queuePollers.forEach(threads::execute);
        streamPollers.forEach(threads::execute);
        scheduler.start();
    }

    private QueuePoller queuePoller(LambdaFunction function, Trigger.FromQueue trigger) {
        Optional<Queue.Redrive> redrive = template.queues().stream()
                .filter(queue -> queue.arn().equals(trigger.queueArn()))
                .findFirst()
                .flatMap(Queue::redrive);
        return new QueuePoller(queues, surroundings, function, trigger, redrive, functions, time::of, chaos);
    }

    /** What was done to messages on their way. */
    public Map<String, Long> disturbed() {
        return chaos.figures();
    }

    /** Fires each schedule once. */
    public void fireSchedules() {
        scheduler.fireAll();
    }

    /** Waits until nothing is under way or waiting; false if it took longer than that. */
    public boolean settle(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (resting()) return true;
            Thread.sleep(LOOK_MILLIS);
        }
        return false;
    }

    private boolean resting() throws InterruptedException {
        long before = activity.begun();
        return activity.atRest()
                && streamsRead()
                && queuePollers.stream().allMatch(QueuePoller::empty)
                && activity.atRest()
                && activity.begun() == before;
    }

    private boolean streamsRead() throws InterruptedException {
        var since = new ArrayList<Long>();
        streamPollers.forEach(poller -> since.add(poller.wake()));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (int i = 0; i < streamPollers.size(); i++) {
            while (!streamPollers.get(i).looksEmptySince(since.get(i))) {
                if (System.nanoTime() > deadline) return false;
                Thread.sleep(LOOK_MILLIS);
            }
        }
        return true;
    }

    private StreamPoller streamPoller(LambdaFunction function, Trigger.FromStream trigger, Map<String, String> arns) {
        String arn = arns.get(trigger.streamArn());
        if (arn == null)
            throw new IllegalStateException(
                    function.logicalId() + " reads a stream that no table has: " + trigger.streamArn());
        var items = new StreamItems(surroundings, trigger.streamArn(), time.realClock(), time::of);
        var delivery = new StreamDelivery(function, trigger, functions, queues, surroundings, time::now);
        return new StreamPoller(new StreamReader(streams, arn), items, delivery, trigger, chaos);
    }

    /** The emulator's ARN of each stream, by the template's. */
    private Map<String, String> streamArns() {
        try (var tables = account.client("DYNAMODB", DynamoDbClient.builder())) {
            return template.tables().stream()
                    .filter(table -> table.streamView().isPresent())
                    .collect(Collectors.toMap(
                            table -> table.arn() + "/stream/current",
                            table -> tables.describeTable(of -> of.tableName(table.name()))
                                    .table()
                                    .latestStreamArn()));
        }
    }

    private void tellAgain(ArrivalRelay arrivals) {
        template.buckets().stream()
                .filter(bucket -> ArrivalRelay.concerns(template, bucket))
                .forEach(bucket -> files.listObjectsV2Paginator(in -> in.bucket(bucket.name()))
                        .contents()
                        .forEach(object -> arrivals.arrived(new Arrival(
                                bucket.name(),
                                object.key(),
                                object.size(),
                                object.eTag().replace("\"", ""),
                                "PutObject"))));
    }

    @Override
    public void close() {
        scheduler.close();
        threads.shutdownNow();
        queues.close();
        files.close();
        streams.close();
    }
}
