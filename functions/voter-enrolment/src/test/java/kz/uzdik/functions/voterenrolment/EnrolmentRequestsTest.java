package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.domain.enrolment.WantedCode;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EnrolmentRequestsTest {

    private final Enrolling enrolling = new Enrolling();

    private Invocation ask(Map<String, ?> others) {
        return enrolling.codes.call("request-code", event -> event.body(Enrolling.body(event, others)));
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(enrolling.codes, "codes");
    }

    @Test
    void a_request_is_accepted_and_queued_under_the_id_of_the_answer() {
        Invocation answer = ask(Map.of());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(enrolling.enrolment.queued)
                .containsExactly(
                        new WantedCode(AnEnrolment.POLL, Enrolling.RESIDENT, Language.KK, new RequestId((String)
                                answer.member("request"))));
    }

    @Test
    void everybody_gets_the_same_answer() {
        Invocation known = ask(Map.of());
        Invocation wrongContact = ask(Map.of("contact", "other@example.kz"));
        Invocation stranger = ask(Map.of("iin", AnEnrolment.iin(7).digits()));

        assertThat(Stream.of(known, wrongContact, stranger)
                        .map(EnrolmentRequestsTest::shape)
                        .distinct())
                .hasSize(1);
        assertThat(Stream.of(known, wrongContact, stranger)
                        .map(Invocation::text)
                        .distinct())
                .hasSize(3);
        assertThat(enrolling.enrolment.queued).hasSize(3);
    }

    private static String shape(Invocation answer) {
        return answer.status() + " " + answer.result().get("headers") + " "
                + answer.body().keySet() + " " + answer.text().length();
    }

    @Test
    void two_kilobytes_are_the_most() {
        Invocation answer = ask(Map.of("contact", "a".repeat(2_000) + "@example.kz"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }

    @Test
    void what_is_wrong_is_named_and_not_repeated() {
        Invocation answer = ask(Map.of("iin", "061211600013", "contact", "who@", "district", "1", "language", "de"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.objects("errors")).hasSize(4);
        assertThat(answer.text()).doesNotContain("061211600013", "who@");
        assertThat(enrolling.enrolment.queued).isEmpty();
    }

    @Test
    void a_poll_that_is_not_there_is_not_found_and_a_district_of_none_is_refused() {
        assertThat(enrolling
                        .codes
                        .call("request-code", event -> event.path("poll", "best-2020.ethics"))
                        .status())
                .isEqualTo(404);
        Invocation nowhere = ask(Map.of("district", "316032000"));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.reasons()).containsExactly("district-unknown");
    }

    @Test
    void outside_the_times_it_says_so() {
        Invocation early = enrolling.codes.at(AnEnrolment.FROM.minusMillis(1)).call("request-code");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.reasons()).containsExactly("not-open-yet");
        Invocation late = enrolling
                .codes
                .at(enrolling.enrolment.poll().times().complaintsUntil())
                .call("request-code");
        assertThat(late.reasons()).containsExactly("over");
    }
}
