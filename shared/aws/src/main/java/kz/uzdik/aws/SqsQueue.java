package kz.uzdik.aws;

import java.util.Map;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One queue, for sending JSON objects to. */
public final class SqsQueue {
    private final SqsClient sqs;
    private final String url;

    public SqsQueue(SqsClient sqs, String url) {
        this.sqs = sqs;
        this.url = url;
    }

    /** Sends one object; throws when the queue does not take it. */
    public void send(Map<String, ? extends @Nullable Object> tree) {
        sqs.sendMessage(message -> message.queueUrl(url).messageBody(Json.text(tree)));
    }
}
