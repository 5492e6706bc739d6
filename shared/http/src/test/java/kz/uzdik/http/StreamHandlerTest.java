package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.json.InvalidFields;
import org.junit.jupiter.api.Test;

class StreamHandlerTest {

    private static final String IMAGE = """
            ,"NewImage":{"PK":{"S":"NOTICE#1"},"version":{"N":"7"},"urgent":{"BOOL":true},"gone":{"NULL":true},
             "set":{"SS":["a"]},"list":{"L":[{"S":"a"},{"N":"1.50"}]},"map":{"M":{"a":{"S":"b"}}}}""";

    @Test
    void a_change_has_its_keys_and_new_image_in_plain_values() {
        List<StreamRecord> seen = new ArrayList<>();
        Invocation.of(new StreamHandler(seen::add), event(record("INSERT", "111", IMAGE)));

        assertThat(seen)
                .containsExactly(new StreamRecord(
                        StreamRecord.Kind.INSERT,
                        "111",
                        Map.of("PK", "NOTICE#1"),
                        Map.of(
                                "PK",
                                "NOTICE#1",
                                "version",
                                new BigDecimal("7"),
                                "urgent",
                                true,
                                "list",
                                List.of("a", new BigDecimal("1.50")),
                                "map",
                                Map.of("a", "b"))));
        assertThat(seen.getFirst()).hasToString("StreamRecord 111");
    }

    @Test
    void a_removed_item_has_no_new_image() {
        List<StreamRecord> seen = new ArrayList<>();
        Invocation.of(new StreamHandler(seen::add), event(record("REMOVE", "111", "")));

        assertThat(seen.getFirst().newImage()).isEmpty();
    }

    @Test
    void at_the_first_failure_work_stops_and_its_number_is_reported() {
        List<String> done = new ArrayList<>();
        StreamHandler handler = new StreamHandler(change -> {
            if (change.sequenceNumber().equals("222")) {
                throw new IllegalStateException("cannot do NOTICE#1");
            }
            done.add(change.sequenceNumber());
        });
        Invocation invocation = Invocation.of(
                handler, event(record("INSERT", "111", ""), record("MODIFY", "222", ""), record("INSERT", "333", "")));

        assertThat(done).containsExactly("111");
        assertThat(invocation.result())
                .isEqualTo(Map.of("batchItemFailures", List.of(Map.of("itemIdentifier", "222"))));
        assertThat(invocation.logged()).contains("222").doesNotContain("NOTICE#1");
    }

    @Test
    void what_is_no_stream_event_is_a_fault() {
        StreamHandler handler = new StreamHandler(change -> {});

        for (String image : List.of(
                ",\"NewImage\":{\"a\":1}",
                ",\"NewImage\":{\"a\":{\"N\":\"x\"}}",
                ",\"NewImage\":{\"a\":{\"S\":\"1\",\"N\":\"1\"}}",
                ",\"NewImage\":[]")) {
            assertThatThrownBy(() -> Invocation.of(handler, event(record("INSERT", "1", image))))
                    .isInstanceOf(InvalidFields.class);
        }
        assertThatThrownBy(() -> Invocation.of(handler, event(record("TOUCH", "1", ""))))
                .isInstanceOf(InvalidFields.class);
    }

    private static String event(String... records) {
        return "{\"Records\":[" + String.join(",", records) + "]}";
    }

    private static String record(String kind, String number, String image) {
        return """
            {"eventID":"1","eventName":"%s","eventSource":"aws:dynamodb","dynamodb":{
              "ApproximateCreationDateTime":1.774962E9,"SequenceNumber":"%s","SizeBytes":59,
              "Keys":{"PK":{"S":"NOTICE#1"}}%s,"StreamViewType":"NEW_IMAGE"}}""".formatted(kind, number, image);
    }
}
