package kz.uzdik.local.stack.triggers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.uzdik.local.stack.functions.Functions;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Trigger;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Delivers a batch of a stream's records: tries again from the first record that failed, halves the batch if asked to,
 * and after the last try tells the failure queue and goes on.
 */
final class StreamDelivery {
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final LambdaFunction function;
    private final Trigger.FromStream trigger;
    private final Functions functions;
    private final SqsClient queues;
    private final Surroundings surroundings;
    private final Supplier<Instant> now;

    StreamDelivery(
            LambdaFunction function,
            Trigger.FromStream trigger,
            Functions functions,
            SqsClient queues,
            Surroundings surroundings,
            Supplier<Instant> now) {
        this.function = function;
        this.trigger = trigger;
        this.functions = functions;
        this.queues = queues;
        this.surroundings = surroundings;
        this.now = now;
    }

    /** Whether a record passes the trigger's filters. */
    boolean passes(StreamItem item) {
        return trigger.filters().isEmpty()
                || trigger.filters().stream().anyMatch(filter -> filter.matches(item.json()));
    }

    /** Returns when all of it succeeded or was given up. */
    void deliver(List<StreamItem> batch) throws InterruptedException {
        deliver(batch, 0);
    }

    private void deliver(List<StreamItem> whole, int triesBefore) throws InterruptedException {
        List<StreamItem> batch = whole;
        for (int tries = triesBefore; ; tries++) {
            var event = Map.of("Records", batch.stream().map(StreamItem::json).toList());
            var failures =
                    ItemFailures.of(functions.invoke(function, Json.bytes(event)), trigger.reportsItemFailures());
            batch = rest(batch, failures);
            if (batch.isEmpty()) return;
            if (trigger.maximumRetries().isPresent()
                    && tries >= trigger.maximumRetries().getAsInt()) {
                giveUp(batch, tries + 1);
                return;
            }
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(tries, 10)));
            if (trigger.bisects() && failures.all() && batch.size() > 1) {
                int half = batch.size() / 2;
                deliver(batch.subList(0, half), tries + 1);
                deliver(batch.subList(half, batch.size()), tries + 1);
                return;
            }
        }
    }

    private static List<StreamItem> rest(List<StreamItem> batch, ItemFailures failures) {
        if (failures.all()) return batch;
        for (int i = 0; i < batch.size(); i++)
            if (failures.items().contains(batch.get(i).sequenceNumber())) return batch.subList(i, batch.size());
        return failures.items().isEmpty() ? List.of() : batch;
    }

    private void giveUp(List<StreamItem> batch, int tries) {
        trigger.failureQueueArn().ifPresent(arn -> {
            var word = Map.of(
                    "requestContext",
                    Map.of(
                            "functionArn",
                            function.name(),
                            "condition",
                            "RetryAttemptsExhausted",
                            "approximateInvokeCount",
                            tries),
                    "DDBStreamBatchInfo",
                    Map.of(
                            "startSequenceNumber",
                            batch.getFirst().sequenceNumber(),
                            "endSequenceNumber",
                            batch.getLast().sequenceNumber(),
                            "batchSize",
                            batch.size(),
                            "streamArn",
                            trigger.streamArn()),
                    "timestamp",
                    now.get().toString(),
                    "version",
                    "1.0");
            queues.sendMessage(to -> to.queueUrl(surroundings.queueUrl(arn)).messageBody(Json.text(word)));
        });
    }
}
