package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

class SqsQueueTest {
    /** A queue service that keeps what it is given. */
    private static final class Kept implements SqsClient {
        private final List<SendMessageRequest> requests = new ArrayList<>();

        @Override
        public SendMessageResponse sendMessage(SendMessageRequest request) {
            requests.add(request);
            return SendMessageResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "sqs";
        }

        @Override
        public void close() {}
    }

    @Test
    void an_object_is_sent_as_json() {
        var kept = new Kept();
        new SqsQueue(kept, "http://127.0.0.1/queue/notices").send(Map.of("errand", "dossier:1:\"2\""));
        assertThat(kept.requests.getFirst().queueUrl()).isEqualTo("http://127.0.0.1/queue/notices");
        assertThat(kept.requests.getFirst().messageBody()).isEqualTo("{\"errand\":\"dossier:1:\\\"2\\\"\"}");
    }
}
