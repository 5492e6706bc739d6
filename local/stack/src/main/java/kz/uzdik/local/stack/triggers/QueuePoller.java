package kz.uzdik.local.stack.triggers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import kz.uzdik.local.stack.functions.Functions;
import kz.uzdik.local.stack.functions.Invocation;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Queue;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Trigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Hands a queue's messages to a function as Lambda does: what succeeded is deleted, what failed stays for the queue's
 * visibility time and redrive policy. Stamps are in simulated time.
 */
final class QueuePoller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(QueuePoller.class);
    private static final int RECEIVE_LIMIT = 10;
    private static final int WAIT_SECONDS = 1;

    private final SqsClient queues;
    private final Surroundings surroundings;
    private final LambdaFunction function;
    private final Trigger.FromQueue trigger;
    private final Functions functions;
    private final UnaryOperator<Instant> simulated;
    private final String url;
    private final DeadLetters deadLetters;
    private final Chaos chaos;
    private final Semaphore room;

    /**
     * @param redrive where the queue's messages go that were received too often
     * @param simulated turns a real stamp into a simulated one
     * @param chaos what is handed over twice, late or in another order
     */
    QueuePoller(
            SqsClient queues,
            Surroundings surroundings,
            LambdaFunction function,
            Trigger.FromQueue trigger,
            Optional<Queue.Redrive> redrive,
            Functions functions,
            UnaryOperator<Instant> simulated,
            Chaos chaos) {
        this.queues = queues;
        this.surroundings = surroundings;
        this.function = function;
        this.trigger = trigger;
        this.functions = functions;
        this.simulated = simulated;
        this.chaos = chaos;
        this.url = surroundings.queueUrl(trigger.queueArn());
        this.deadLetters = new DeadLetters(queues, surroundings, url, redrive);
        this.room = new Semaphore(trigger.concurrency());
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                room.acquire();
                List<Message> batch = receive();
                if (batch.isEmpty()) room.release();
                else Thread.startVirtualThread(() -> handle(chaos.ordered(batch)));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (SdkException fault) {
                room.release();
                if (!Thread.currentThread().isInterrupted())
                    LOG.warn("{}: receiving failed", function.logicalId(), fault);
            }
        }
    }

    /** Whether no message waits, is delayed or is being handled. */
    boolean empty() {
        var counts = queues.getQueueAttributes(of -> of.queueUrl(url)
                        .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
                .attributes();
        return counts.values().stream().allMatch("0"::equals);
    }

    private List<Message> receive() {
        var batch = new ArrayList<>(receive(Math.min(RECEIVE_LIMIT, trigger.batchSize()), WAIT_SECONDS));
        while (!batch.isEmpty() && batch.size() < trigger.batchSize()) {
            List<Message> more = receive(Math.min(RECEIVE_LIMIT, trigger.batchSize() - batch.size()), 0);
            if (more.isEmpty()) break;
            batch.addAll(more);
        }
        return batch;
    }

    private List<Message> receive(int most, int waitSeconds) {
        return deadLetters.sift(queues.receiveMessage(from -> from.queueUrl(url)
                        .maxNumberOfMessages(most)
                        .waitTimeSeconds(waitSeconds)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages());
    }

    private void handle(List<Message> batch) {
        try {
            late();
            Invocation invocation = functions.invoke(function, event(batch));
            if (chaos.again()) {
                var _ = functions.invoke(function, event(batch));
            }
            ItemFailures failures = ItemFailures.of(invocation, trigger.reportsItemFailures());
            if (failures.all()) return;
            for (Message message : batch)
                if (!failures.items().contains(message.messageId()))
                    queues.deleteMessage(from -> from.queueUrl(url).receiptHandle(message.receiptHandle()));
        } catch (SdkException stopping) {
            LOG.debug("messages could not be deleted", stopping);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    private void late() throws InterruptedException {
        long delay = chaos.delayMillis();
        if (delay > 0) Thread.sleep(delay);
    }

    private byte[] event(List<Message> batch) {
        return Json.bytes(Map.of("Records", batch.stream().map(this::item).toList()));
    }

    private Map<String, Object> item(Message message) {
        var attributes = new LinkedHashMap<String, Object>();
        message.attributesAsStrings().forEach((name, value) -> attributes.put(name, stamp(name, value)));
        var item = new LinkedHashMap<String, Object>();
        item.put("messageId", message.messageId());
        item.put("receiptHandle", message.receiptHandle());
        item.put("body", message.body());
        item.put("attributes", attributes);
        item.put("messageAttributes", messageAttributes(message));
        item.put("md5OfBody", message.md5OfBody());
        item.put("eventSource", "aws:sqs");
        item.put("eventSourceARN", trigger.queueArn());
        item.put("awsRegion", surroundings.region());
        return item;
    }

    private String stamp(String name, String value) {
        if (!name.endsWith("Timestamp")) return value;
        Instant real = Instant.ofEpochMilli(Long.parseLong(value));
        return String.valueOf(simulated.apply(real).toEpochMilli());
    }

    private static Map<String, Object> messageAttributes(Message message) {
        var attributes = new LinkedHashMap<String, Object>();
        message.messageAttributes().forEach((name, value) -> {
            var attribute = new LinkedHashMap<String, Object>();
            if (value.stringValue() != null) attribute.put("stringValue", value.stringValue());
            attribute.put("dataType", value.dataType());
            attributes.put(name, attribute);
        });
        return attributes;
    }
}
