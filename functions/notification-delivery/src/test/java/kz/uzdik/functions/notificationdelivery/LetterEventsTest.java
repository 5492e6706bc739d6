package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.Delivery.State;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.notice.HearingOfLetters;
import kz.uzdik.domain.notice.Silence;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class LetterEventsTest {

    private static final String APPOINTED = "commission:best-2020.regional.31:1";
    private static final String LETTER = APPOINTED + "/secretary";

    private final AContest contest = AContest.announced();
    private final PostOffice mail = new PostOffice();
    private final LetterEvents events = new LetterEvents(
            new HearingOfLetters(contest.ports.deliveries(), contest.ports.suppressions(), contest.ports.errands()),
            contest.clock);

    LetterEventsTest() {
        var delivery = new NoticeDelivery(Notices.over(contest, mail));
        Invocation.of(delivery, Bells.batch(1, List.of(APPOINTED)));
        Invocation.of(delivery, Bells.batch(1, List.of(LETTER)));
    }

    private Delivery entry() {
        return contest.ports.deliveries().find(DeliveryId.of(LETTER)).orElseThrow();
    }

    private static Invocation invoke(LetterEvents events, Map<String, ?> event) {
        return Invocation.of(events, SampleEvent.load("notification-delivery/letter-bounced").message(event).stream());
    }

    private List<String> hear(String type, String part, Map<String, ?> about) {
        return invoke(events, event(type, part, about)).failures();
    }

    private Map<String, ?> event(String type, String part, Map<String, ?> about) {
        return Map.of(
                "eventType",
                type,
                "mail",
                Map.of(
                        "timestamp", "2020-05-25T05:00:00.123Z",
                        "messageId", "message-1",
                        "destination", List.of("somebody@village.example"),
                        "headers", List.of(Map.of("name", "To", "value", "somebody@village.example")),
                        "tags",
                                Map.of(
                                        "ses:configuration-set", List.of("uzdik-notices"),
                                        "delivery",
                                                List.of(mail.marks.getFirst().toString()))),
                part,
                about);
    }

    @Test
    void a_letter_that_arrived_is_delivered() {
        assertThat(hear("Delivery", "delivery", Map.of("timestamp", "2020-05-25T05:00:02.000Z")))
                .isEmpty();
        assertThat(entry().state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void the_recorded_bounce_is_of_a_letter_that_nobody_knows_and_is_done_with() {
        Invocation done = Invocation.of(events, SampleEvent.load("notification-delivery/letter-bounced").stream());
        assertThat(done.failures()).isEmpty();
        assertThat(entry().state()).isEqualTo(State.SENT);
    }

    @Test
    void what_bounces_for_good_is_not_sent_again_and_whatever_else_bounces_is() {
        hear("Bounce", "bounce", Map.of("bounceType", "Undetermined", "timestamp", "2020-05-25T05:00:02.000Z"));
        assertThat(entry().state()).isEqualTo(State.WAITING);
        assertThat(entry().round().number()).isEqualTo(2);

        for (String reason : List.of("General", "NoEmail", "Suppressed", "OnAccountSuppressionList", "Unheard")) {
            assertThat(bounced(reason).entry().state()).as(reason).isEqualTo(State.BOUNCED);
        }
    }

    @Test
    void only_a_missing_mailbox_suppresses_its_address() {
        for (String reason : List.of("General", "NoEmail", "Suppressed")) {
            assertThat(bounced(reason).suppressed()).as(reason).isTrue();
        }
        for (String reason : List.of("OnAccountSuppressionList", "UnsubscribedRecipient", "Unheard")) {
            assertThat(bounced(reason).suppressed()).as(reason).isFalse();
        }
    }

    private static LetterEventsTest bounced(String reason) {
        var test = new LetterEventsTest();
        test.hear(
                "Bounce",
                "bounce",
                Map.of("bounceType", "Permanent", "bounceSubType", reason, "timestamp", "2020-05-25T05:00:02.000Z"));
        return test;
    }

    private boolean suppressed() {
        return contest.ports
                .suppressions()
                .find(Silence.whole(mail.marks.getFirst().address()))
                .isPresent();
    }

    @Test
    void an_answering_machine_after_the_delivery_changes_nothing() {
        hear("Delivery", "delivery", Map.of("timestamp", "2020-05-25T05:00:02.000Z"));
        hear(
                "Bounce",
                "bounce",
                Map.of("bounceType", "Transient", "bounceSubType", "General", "timestamp", "2020-05-25T05:00:03.000Z"));
        assertThat(entry().state()).isEqualTo(State.DELIVERED);
        assertThat(entry().round().number()).isEqualTo(1);
    }

    @Test
    void a_complaint_is_one_unless_it_says_that_the_letter_was_wanted() {
        hear(
                "Complaint",
                "complaint",
                Map.of("timestamp", "2020-05-25T06:00:00Z", "complaintFeedbackType", "not-spam"));
        assertThat(entry().state()).isEqualTo(State.SENT);
        hear("Complaint", "complaint", Map.of("timestamp", "2020-05-25T06:00:00Z", "complaintFeedbackType", "abuse"));
        assertThat(entry().state()).isEqualTo(State.COMPLAINED);
    }

    @Test
    void what_was_thrown_away_is_listed_and_other_events_are_left_alone() {
        assertThat(hear("Open", "open", Map.of("timestamp", "2020-05-25T06:00:00Z")))
                .isEmpty();
        assertThat(entry().state()).isEqualTo(State.SENT);
        hear("Reject", "reject", Map.of("reason", "Bad content"));
        assertThat(entry().state()).isEqualTo(State.BOUNCED);
    }

    @Test
    void the_recorded_delivery_and_complaint_are_read_as_such() {
        recorded("letter-delivered");
        assertThat(entry().state()).isEqualTo(State.DELIVERED);
        recorded("letter-complained");
        assertThat(entry().state()).isEqualTo(State.COMPLAINED);
        assertThat(suppressed()).as("one matter is").isFalse();
    }

    // With the mark of the letter that was sent.
    private void recorded(String name) {
        byte[] event = Repository.bytes("events/notification-delivery/" + name + ".json");
        byte[] ours = new String(event, StandardCharsets.UTF_8)
                .replaceFirst(
                        "[0-9a-f]{32}-1-[0-9a-f]{64}", mail.marks.getFirst().toString())
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Invocation.of(events, new ByteArrayInputStream(ours)).failures())
                .isEmpty();
    }

    @Test
    void a_letter_without_a_mark_or_with_another_is_none_of_ours() {
        Map<String, ?> letter = Map.of("timestamp", "2020-05-25T05:00:00Z", "messageId", "1");
        Map<String, ?> told = Map.of("bounceType", "Permanent", "timestamp", "2020-05-25T05:00:02Z");
        assertThat(invoke(events, Map.of("eventType", "Bounce", "mail", letter, "bounce", told))
                        .failures())
                .isEmpty();
        Map<String, ?> tagged = Map.of(
                "timestamp", "2020-05-25T05:00:00Z",
                "messageId", "1",
                "tags", Map.of("delivery", List.of("somebody@village.example")));
        assertThat(invoke(events, Map.of("eventType", "Bounce", "mail", tagged, "bounce", told))
                        .failures())
                .isEmpty();
        assertThat(entry().state()).isEqualTo(State.SENT);
    }

    @Test
    void the_greeting_of_a_topic_is_no_event_and_done_with() {
        var greeting = SampleEvent.load("notification-delivery/letter-bounced")
                .with(
                        "Records",
                        List.of(Map.of(
                                "messageId", "1",
                                "body", "Successfully validated SNS topic for Amazon SES event publishing.",
                                "attributes",
                                        Map.of(
                                                "ApproximateReceiveCount", "1",
                                                "SentTimestamp", "1593576003000",
                                                "ApproximateFirstReceiveTimestamp", "1593576003100"))));
        assertThat(Invocation.of(events, greeting.stream()).failures()).isEmpty();
    }

    @Test
    void what_is_no_event_comes_back_and_its_content_is_not_logged() {
        Invocation done = invoke(
                events,
                Map.of(
                        "eventType",
                        "Bounce",
                        "mail",
                        Map.of("messageId", "1", "destination", List.of("somebody@village.example"))));
        assertThat(done.failures()).hasSize(1);
        assertThat(done.logged().toString()).isNotEmpty().doesNotContain("somebody");
    }
}
