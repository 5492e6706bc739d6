package kz.uzdik.local.stack.triggers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.local.stack.template.Queue;
import kz.uzdik.local.stack.template.Surroundings;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * A queue's redrive policy: what was received too often goes to the dead-letter queue. ElasticMQ's own is not used: its
 * two queues share the message they move, and now and then the first one keeps counting it and turns in circles.
 */
final class DeadLetters {
    private final SqsClient queues;
    private final Surroundings surroundings;
    private final String url;
    private final Optional<Queue.Redrive> policy;

    DeadLetters(SqsClient queues, Surroundings surroundings, String url, Optional<Queue.Redrive> policy) {
        this.queues = queues;
        this.surroundings = surroundings;
        this.url = url;
        this.policy = policy;
    }

    /** Those of the received messages that are still to be handed over; the others are moved. */
    List<Message> sift(List<Message> received) {
        return policy.map(limit -> {
                    var due = new ArrayList<Message>();
                    for (Message message : received) {
                        if (receives(message) > limit.maximumReceives()) move(message, limit.deadLetterArn());
                        else due.add(message);
                    }
                    return List.copyOf(due);
                })
                .orElse(received);
    }

    // First there and then away: dying in between leaves it twice, never lost.
    private void move(Message message, String deadLetterArn) {
        queues.sendMessage(to -> to.queueUrl(surroundings.queueUrl(deadLetterArn))
                .messageBody(message.body())
                .messageAttributes(message.messageAttributes()));
        queues.deleteMessage(from -> from.queueUrl(url).receiptHandle(message.receiptHandle()));
    }

    private static int receives(Message message) {
        return Integer.parseInt(
                message.attributes().getOrDefault(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1"));
    }
}
