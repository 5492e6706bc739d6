package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.CodeMail;
import kz.uzdik.domain.enrolment.CodeMail.Sending;
import kz.uzdik.domain.enrolment.WantedCode;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

class CodeWorkerTest {

    private static final SampleEvent SAMPLE = SampleEvent.load("code-worker/send-code");

    private final Enrolling enrolling = new Enrolling();

    private Invocation work(SampleEvent event) {
        return Invocation.of(enrolling.worker, event.stream());
    }

    private static Map<String, Object> record(String id, Object body, int receives) {
        return Map.of(
                "messageId", id,
                "body", body,
                "attributes",
                        Map.of(
                                "ApproximateReceiveCount", String.valueOf(receives),
                                "SentTimestamp", "1591768800000",
                                "ApproximateFirstReceiveTimestamp", "1591768800100"));
    }

    private static String body(WantedCode wanted) {
        return Json.text(CodeMessage.of(wanted));
    }

    @Test
    void a_code_is_good_for_ten_minutes_from_the_first_receipt() {
        assertThat(work(SAMPLE).failures()).isEmpty();

        assertThat(enrolling.enrolment.sent)
                .extracting(Sending::until)
                .containsExactly(Instant.parse("2020-06-10T06:10:00.100Z"));
        assertThat(enrolling.enrolment.sent).extracting(Sending::to).containsExactly(Enrolling.RESIDENT.contact());
    }

    @Test
    void a_message_says_what_was_asked_for() {
        WantedCode wanted = enrolling.enrolment.wanted(Enrolling.RESIDENT);
        Invocation done = work(SAMPLE.message(CodeMessage.of(wanted)));

        assertThat(done.failures()).isEmpty();
        assertThat(enrolling.enrolment.entry(Enrolling.RESIDENT).requests())
                .extracting(request -> request.id())
                .containsExactly(wanted.request().text());
        assertThat(enrolling.enrolment.sent).extracting(Sending::language).containsExactly(wanted.language());
    }

    @Test
    void what_comes_again_gets_the_same_code_until_it_would_have_expired() {
        String body = body(enrolling.enrolment.wanted(Enrolling.RESIDENT));
        for (int receives = 1; receives <= CodeWorker.MOST_RECEIVES + 1; receives++) {
            work(SAMPLE.with("Records", List.of(record("a", body, receives))));
        }

        assertThat(enrolling.enrolment.sent)
                .hasSize(CodeWorker.MOST_RECEIVES)
                .containsOnly(enrolling.enrolment.sent.getFirst());
    }

    @Test
    void only_what_failed_comes_again_and_the_log_names_nobody() {
        List<Sending> sent = new ArrayList<>();
        CodeMail choosy = sending -> {
            if (sending.to().startsWith("unlucky")) {
                throw new IllegalStateException("no room for " + sending.to());
            }
            sent.add(sending);
        };
        var unlucky = enrolling.enrolment.onTheRoll(
                new Claim(AnEnrolment.iin(2), "unlucky@example.kz", Enrolling.RESIDENT.district()));
        var worker = new CodeWorker(enrolling.enrolment.ports.with(choosy).sending());
        Invocation done = Invocation.of(
                worker,
                SAMPLE
                        .with(
                                "Records",
                                List.of(
                                        record("bad", body(enrolling.enrolment.wanted(unlucky)), 1),
                                        record("unreadable", "{\"iin\":\"061211600012\"}", 1),
                                        record("good", body(enrolling.enrolment.wanted(Enrolling.RESIDENT)), 1)))
                        .stream());

        assertThat(done.failures()).containsExactlyInAnyOrder("bad", "unreadable");
        assertThat(sent).hasSize(1);
        assertThat(done.logged())
                .contains("IllegalStateException")
                .doesNotContain("unlucky", "061211600012", "example.kz");
    }
}
