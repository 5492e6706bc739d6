package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.form.ErrandForm;
import org.junit.jupiter.api.Test;

class ErrandRelayTest {

    private static final SampleEvent SAMPLE = SampleEvent.load("notification-delivery/relay-errand");

    private final RecordedQueues queues = new RecordedQueues();
    private final ErrandRelay relay = new ErrandRelay(queues);

    private static SampleEvent changes(Map<?, ?>... records) {
        return SAMPLE.with("Records", List.of(records));
    }

    private static Map<String, Object> change(String what, String type, String state, String sequenceNumber) {
        Map<String, Object> image = new HashMap<>();
        image.put("type", Map.of("S", type));
        image.put("state", Map.of("S", state));
        Map<String, Object> stored = Map.of(
                "SequenceNumber", sequenceNumber, "Keys", Map.of("pk", Map.of("S", "ERRAND#1")), "NewImage", image);
        return Map.of("eventName", what, "dynamodb", stored);
    }

    private static String state(Errand.Task task) {
        return ErrandForm.FORM.text(new Errand("errand-1", task, Map.of(), AContest.ANNOUNCED));
    }

    @Test
    void a_stored_notice_is_told_to_its_queue() {
        Invocation done = Invocation.of(relay, SAMPLE.stream());

        assertThat(done.failures()).isEmpty();
        assertThat(queues.told).containsExactly("NOTICE commission:best-2020.regional.31:1");
    }

    @Test
    void each_kind_has_its_queue() {
        Invocation.of(
                relay,
                changes(
                        change("INSERT", "errand", state(new Errand.Task.Rank("s", 1)), "1"),
                        change("INSERT", "errand", state(new Errand.Task.Publish("e", 1)), "2"))
                        .stream());

        assertThat(queues.told).containsExactly("RANKING errand-1", "PUBLICATION errand-1");
    }

    @Test
    void what_is_no_new_errand_is_left_alone() {
        Invocation done = Invocation.of(
                relay,
                changes(
                        change("MODIFY", "errand", state(new Errand.Task.Rank("s", 1)), "1"),
                        change("INSERT", "dossier", "{}", "2"))
                        .stream());

        assertThat(done.failures()).isEmpty();
        assertThat(queues.told).isEmpty();
    }

    @Test
    void when_a_queue_takes_nothing_the_stream_hands_it_out_again() {
        queues.breakDown();

        assertThat(Invocation.of(relay, SAMPLE.stream()).failures()).containsExactly("4421584500000000017450439091");
    }
}
