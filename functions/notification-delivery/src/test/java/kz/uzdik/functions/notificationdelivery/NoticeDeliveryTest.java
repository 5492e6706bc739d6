package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Resending;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class NoticeDeliveryTest {

    private static final String APPOINTED = "commission:best-2020.regional.31:1";
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final AContest contest = AContest.announced();
    private final PostOffice mail = new PostOffice();
    private final NoticeDelivery delivery = new NoticeDelivery(Notices.over(contest, mail));

    private List<String> tell(String... errands) {
        return tell(1, List.of(errands));
    }

    private List<String> tell(int receives, List<String> errands) {
        return Invocation.of(delivery, Bells.batch(receives, errands)).failures();
    }

    private List<String> pending() {
        return contest.ports.errands().pending(NEVER, 1_000);
    }

    private List<String> partsOf(String errand) {
        return pending().stream().filter(id -> id.startsWith(errand + "/")).toList();
    }

    private Delivery entry(String errand) {
        return contest.ports.deliveries().find(DeliveryId.of(errand)).orElseThrow();
    }

    private void afterTheLease() {
        contest.clock.advance(Duration.ofMinutes(2));
    }

    @Test
    void a_notice_to_many_becomes_an_errand_a_person() {
        var told = SampleEvent.load("notification-delivery/deliver-notice");
        assertThat(Invocation.of(delivery, told.stream()).failures()).isEmpty();

        assertThat(partsOf(APPOINTED)).hasSize(11);
        assertThat(pending()).doesNotContain(APPOINTED);
        assertThat(mail.sent).isEmpty();
    }

    @Test
    void each_person_gets_one_letter_however_often_it_is_told() {
        tell(APPOINTED);
        for (String part : partsOf(APPOINTED)) {
            assertThat(tell(part)).isEmpty();
            assertThat(tell(part)).isEmpty();
        }
        tell(APPOINTED);

        assertThat(mail.sent).hasSize(11);
        assertThat(mail.addresses()).doesNotHaveDuplicates();
        assertThat(partsOf(APPOINTED)).isEmpty();
    }

    @Test
    void a_filer_is_written_to_in_their_language() {
        contest.submitted("akim");
        String received = pending().stream()
                .filter(id -> id.startsWith("dossier:"))
                .findFirst()
                .orElseThrow();
        tell(received);
        partsOf(received).forEach(this::tell);

        Letter letter = mail.sent.getFirst();
        assertThat(letter.to().email()).isEqualTo("akim@village.example");
        assertThat(letter.to().language()).isEqualTo(Language.RU);
        assertThat(letter.text()).contains("Akim of akim");
    }

    @Test
    void a_letter_the_mail_service_did_not_take_waits_in_the_table_and_its_message_is_done_with() {
        tell(APPOINTED);
        String part = partsOf(APPOINTED).getFirst();
        mail.is(Trouble.UNAVAILABLE);

        assertThat(tell(part)).isEmpty();
        assertThat(entry(part).trouble()).contains(Trouble.UNAVAILABLE);
        mail.isWell();
        assertThat(tell(part)).isEmpty();
        assertThat(mail.sent).as("somebody may still be at it").isEmpty();
        afterTheLease();
        assertThat(tell(part)).isEmpty();
        assertThat(mail.sent).hasSize(1);
        assertThat(partsOf(APPOINTED)).doesNotContain(part);
    }

    @Test
    void a_service_that_is_down_is_asked_once_a_batch() {
        tell(APPOINTED);
        mail.is(Trouble.UNAVAILABLE);

        assertThat(tell(1, partsOf(APPOINTED))).isEmpty();
        assertThat(mail.asked).isEqualTo(1);
        assertThat(partsOf(APPOINTED)).hasSize(11);
    }

    @Test
    void a_throttled_letter_and_all_behind_it_come_back_without_being_tried_and_at_last_wait_for_the_sweep() {
        tell(APPOINTED);
        List<String> parts = partsOf(APPOINTED);
        mail.is(Trouble.THROTTLED);

        assertThat(tell(1, parts)).isEqualTo(parts);
        afterTheLease();
        assertThat(tell(2, parts)).isEqualTo(parts);
        afterTheLease();
        assertThat(tell(3, parts)).isEmpty();
        assertThat(mail.asked).isEqualTo(3);
        assertThat(partsOf(APPOINTED)).isEqualTo(parts);

        mail.isWell();
        afterTheLease();
        assertThat(tell(1, parts)).isEmpty();
        assertThat(mail.sent).hasSize(11);
    }

    @Test
    void one_letter_that_the_service_refuses_does_not_hold_the_others_up() {
        tell(APPOINTED);
        List<String> parts = partsOf(APPOINTED);
        mail.is(Trouble.REFUSED);
        assertThat(tell(1, parts)).isEmpty();
        assertThat(mail.asked).isEqualTo(11);
        assertThat(parts).allSatisfy(part -> assertThat(entry(part).trouble()).contains(Trouble.REFUSED));
    }

    @Test
    void what_tells_of_no_errand_comes_back_until_it_is_a_dead_letter() {
        assertThat(tell(1, List.of("commission:best-2020.regional.31:7"))).hasSize(1);
        assertThat(tell(5, List.of("commission:best-2020.regional.31:7"))).hasSize(1);
    }

    @Test
    void a_fault_comes_back_twice_and_is_then_left_to_the_sweep_and_holds_nobody_up() {
        tell(APPOINTED);
        List<String> parts = partsOf(APPOINTED);
        mail.onTaken(() -> {
            mail.onTaken(() -> {});
            throw new IllegalStateException("broke");
        });
        assertThat(tell(2, parts)).containsExactly(parts.getFirst());
        assertThat(mail.sent).hasSize(11);

        afterTheLease();
        mail.onTaken(() -> {
            throw new IllegalStateException("broke");
        });
        assertThat(tell(3, parts)).isEmpty();
        assertThat(entry(parts.getFirst()).trouble()).contains(Trouble.FAULT);
        assertThat(partsOf(APPOINTED)).containsExactly(parts.getFirst());
    }

    @Test
    void what_is_resent_is_written_anew_once_however_often_it_is_told() {
        tell(APPOINTED);
        String part = partsOf(APPOINTED).getFirst();
        tell(part);
        new Resending(contest.ports.deliveries(), contest.ports.errands())
                .resend(AContest.EDITION, DeliveryId.of(part), "it got lost", AContest.AGENCY, AContest.ANNOUNCED);
        String again = "delivery:" + DeliveryId.of(part) + ":1";
        assertThat(pending()).contains(again).doesNotContain(part);

        assertThat(tell(again)).isEmpty();
        assertThat(tell(again)).isEmpty();

        assertThat(mail.sent).hasSize(2);
        assertThat(mail.marks).extracting(mark -> mark.round()).containsExactly(1, 2);
        assertThat(entry(part).state()).isEqualTo(Delivery.State.SENT);
        assertThat(pending()).doesNotContain(again, part);
    }

    @Test
    void results_are_read_under_the_public_address() {
        assertThat(NoticeDelivery.results("https://results.example/", new EditionId("best-2020")))
                .hasToString("https://results.example/editions/best-2020/current.json");
        assertThat(NoticeDelivery.results("https://results.example", new EditionId("best-2020")))
                .hasToString("https://results.example/editions/best-2020/current.json");
    }
}
