package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;
import kz.uzdik.json.Members;
import org.junit.jupiter.api.Test;

class QueueHandlerTest {

    @Test
    void a_message_has_its_body_times_and_count() {
        List<Message> seen = new ArrayList<>();
        Invocation.of(new QueueHandler(seen::add), event(message("m-1", "{\"dossier\":\"d-1\"}")));

        Message message = seen.getFirst();
        assertThat(message.id()).isEqualTo("m-1");
        assertThat(message.fields().text("dossier", 1, 9)).isEqualTo("d-1");
        assertThat(message.sentAt()).isEqualTo(Instant.ofEpochMilli(1_774_962_000_123L));
        assertThat(message.firstReceivedAt()).isEqualTo(Instant.ofEpochMilli(1_774_962_001_000L));
        assertThat(message.receiveCount()).isEqualTo(2);
        assertThat(message).hasToString("Message m-1");
    }

    @Test
    void a_batch_that_went_well_reports_no_failure() {
        assertThat(Invocation.of(new QueueHandler(message -> {}), event(message("m-1", "a")))
                        .result())
                .isEqualTo(Map.of("batchItemFailures", List.of()));
    }

    @Test
    void only_the_messages_that_failed_come_again() {
        List<String> done = new ArrayList<>();
        QueueHandler handler = new QueueHandler(message -> {
            if (message.body().contains("secret850101")) {
                throw new IllegalStateException("cannot do " + message.body());
            }
            done.add(message.id());
        });
        Invocation invocation = Invocation.of(
                handler,
                event(message("m-1", "a"), message("m-2", "secret850101"), message("m-3", "b"), message("m-4", "{")));

        assertThat(done).containsExactly("m-1", "m-3", "m-4");
        assertThat(invocation.result())
                .isEqualTo(Map.of("batchItemFailures", List.of(Map.of("itemIdentifier", "m-2"))));
        assertThat(invocation.logged())
                .contains("m-2", "java.lang.IllegalStateException", "kz.uzdik.http.QueueHandler")
                .doesNotContain("secret850101");
    }

    @Test
    void a_message_that_is_no_json_fails_alone() {
        QueueHandler handler = new QueueHandler(message -> message.fields().doneIgnoringOthers());
        Invocation invocation = Invocation.of(handler, event(message("m-1", "{"), message("m-2", "{}")));

        assertThat(invocation.result())
                .isEqualTo(Map.of("batchItemFailures", List.of(Map.of("itemIdentifier", "m-1"))));
        assertThat(invocation.logged()).contains(MalformedJson.class.getName());
    }

    @Test
    void what_is_no_queue_event_is_a_fault() {
        QueueHandler handler = new QueueHandler(message -> {});

        assertThatThrownBy(() -> Invocation.of(handler, "{}")).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> Invocation.of(handler, "{\"Records\":[{\"messageId\":\"m\"}]}"))
                .isInstanceOf(InvalidFields.class);
    }

    private static String event(Map<?, ?>... messages) {
        return Json.text(Map.of("Records", List.of(messages)));
    }

    private static Map<?, ?> message(String id, String body) {
        return Members.of("messageId", id)
                .with("receiptHandle", "handle")
                .with("body", body)
                .with(
                        "attributes",
                        Members.of("ApproximateReceiveCount", "2")
                                .with("SentTimestamp", "1774962000123")
                                .with("SenderId", "sender")
                                .with("ApproximateFirstReceiveTimestamp", "1774962001000"))
                .with("messageAttributes", Map.of())
                .with("eventSource", "aws:sqs")
                .map();
    }
}
