package kz.uzdik.local.stack.emulators;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.stack.template.Subscription;
import kz.uzdik.local.stack.template.Surroundings;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The one topic of the template, as SNS keeps it: what is published goes to every queue that subscribes to it. */
final class MailTopic implements AutoCloseable {
    private final List<String> queues;
    private final SqsClient client;

    MailTopic(List<Subscription> subscriptions, Surroundings surroundings) {
        queues = subscriptions.stream()
                .map(subscription -> surroundings.queueUrl(subscription.queueArn()))
                .toList();
        var account = new LocalAccount(surroundings.region(), Map.of("SQS", URI.create(surroundings.queueEndpoint())));
        client = account.client("SQS", SqsClient.builder());
    }

    void publish(String message) {
        queues.forEach(queue -> client.sendMessage(to -> to.queueUrl(queue).messageBody(message)));
    }

    @Override
    public void close() {
        client.close();
    }
}
