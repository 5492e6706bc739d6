package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

class OtherEventsTest {

    private static final String SCHEDULE = """
            {"version":"0","id":"53dc4d37","detail-type":"Scheduled Event","source":"aws.events",
             "account":"123456789012","time":"2026-03-31T13:00:00Z","region":"eu-central-1",
             "resources":["arn:aws:events:eu-central-1:123456789012:rule/sweep"],"detail":{}}""";

    private static final String ARRIVAL = """
            {"version":"0","id":"17793124","detail-type":"Object Created","source":"aws.s3","account":"123456789012",
             "time":"2026-03-31T13:00:00Z","region":"eu-central-1","resources":["arn:aws:s3:::uzdik-dossiers"],
             "detail":{"version":"0","bucket":{"name":"uzdik-dossiers"},
               "object":{"key":"dossiers/d-1/a+b c.pdf","size":1024,"etag":"e","sequencer":"0A"},
               "request-id":"R","requester":"123456789012","source-ip-address":"192.0.2.1","reason":"PutObject"}}""";

    @Test
    void a_schedule_tells_its_own_time() {
        List<ScheduledEvent> seen = new ArrayList<>();
        Invocation.of(new ScheduleHandler(seen::add), SCHEDULE);

        assertThat(seen).containsExactly(new ScheduledEvent(Instant.parse("2026-03-31T13:00:00Z")));
    }

    @Test
    void a_schedule_s_failure_is_thrown_on_without_its_message() {
        ScheduleHandler handler = new ScheduleHandler(event -> {
            throw new IllegalStateException("secret850101");
        });

        assertThatThrownBy(() -> Invocation.of(handler, SCHEDULE))
                .isInstanceOf(ScheduleHandler.WorkFailed.class)
                .hasMessage("java.lang.IllegalStateException")
                .hasNoCause();
    }

    @Test
    void an_event_without_time_is_no_schedule_s() {
        assertThatThrownBy(() -> Invocation.of(new ScheduleHandler(event -> {}), "{}"))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void an_arrival_has_its_key_as_it_is_its_size_and_its_time() {
        assertThat(ObjectArrival.read(Fields.of(Json.read(ARRIVAL))))
                .contains(new ObjectArrival(
                        "uzdik-dossiers", "dossiers/d-1/a+b c.pdf", 1024, Instant.parse("2026-03-31T13:00:00Z")));
    }

    @Test
    void what_else_happens_to_an_object_is_no_arrival() {
        String deleted = ARRIVAL.replace("Object Created", "Object Deleted");

        assertThat(ObjectArrival.read(Fields.of(Json.read(deleted)))).isEmpty();
    }

    @Test
    void what_is_no_event_of_an_object_is_refused() {
        assertThatThrownBy(() -> ObjectArrival.read(Fields.of(Json.read("{}")))).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> ObjectArrival.read(Fields.of(Json.read(ARRIVAL.replace("1024", "-1")))))
                .isInstanceOf(InvalidFields.class);
    }
}
