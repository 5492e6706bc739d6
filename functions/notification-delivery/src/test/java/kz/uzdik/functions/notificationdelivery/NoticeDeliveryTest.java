package kz.uzdik.functions.notificationdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.memory.InMemoryMail;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Mail;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class NoticeDeliveryTest {

    private static final String APPOINTED = "commission:best-2020.regional.31:1";
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    private final AContest contest = AContest.announced();
    private final InMemoryMail mail = new InMemoryMail();
    private final NoticeDelivery delivery = new NoticeDelivery(Delivery.over(contest, mail));
    private final SampleEvent told = SampleEvent.load("notification-delivery/deliver-notice");

    private List<String> tell(NoticeDelivery to, String errand) {
        return Invocation.of(to, told.message(Map.of("errand", errand)).stream())
                .failures();
    }

    private List<String> pending() {
        return contest.ports.errands().pending(NEVER, 1_000);
    }

    private List<String> partsOf(String errand) {
        return pending().stream().filter(id -> id.startsWith(errand + "/")).toList();
    }

    @Test
    void a_notice_to_many_becomes_an_errand_a_person() {
        assertThat(Invocation.of(delivery, told.stream()).failures()).isEmpty();

        assertThat(partsOf(APPOINTED)).hasSize(11);
        assertThat(pending()).doesNotContain(APPOINTED);
        assertThat(mail.sent()).isEmpty();
    }

    @Test
    void each_person_gets_one_letter_however_often_it_is_told() {
        tell(delivery, APPOINTED);
        for (String part : partsOf(APPOINTED)) {
            assertThat(tell(delivery, part)).isEmpty();
            assertThat(tell(delivery, part)).isEmpty();
        }
        tell(delivery, APPOINTED);

        assertThat(mail.sent()).hasSize(11);
        assertThat(mail.sent()).extracting(letter -> letter.to().email()).doesNotHaveDuplicates();
        assertThat(partsOf(APPOINTED)).isEmpty();
    }

    @Test
    void a_filer_is_written_to_in_their_language() {
        contest.submitted("akim");
        String received = pending().stream()
                .filter(id -> id.startsWith("dossier:"))
                .findFirst()
                .orElseThrow();
        tell(delivery, received);
        partsOf(received).forEach(part -> tell(delivery, part));

        Letter letter = mail.sent().getFirst();
        assertThat(letter.to().email()).isEqualTo("akim@village.example");
        assertThat(letter.to().language()).isEqualTo(Language.RU);
        assertThat(letter.text()).contains("Akim of akim");
    }

    @Test
    void a_letter_the_mail_service_did_not_take_is_sent_when_the_lease_is_over() {
        tell(delivery, APPOINTED);
        String part = partsOf(APPOINTED).getFirst();
        var broken = new NoticeDelivery(Delivery.over(contest, new BrokenMail()));

        assertThat(tell(broken, part)).hasSize(1);
        assertThat(tell(delivery, part)).isEmpty();
        assertThat(mail.sent()).as("somebody may still be at it").isEmpty();
        contest.clock.advance(Duration.ofMinutes(2));
        assertThat(tell(delivery, part)).isEmpty();
        assertThat(mail.sent()).hasSize(1);
    }

    @Test
    void one_failure_does_not_hold_the_others_up() {
        tell(delivery, APPOINTED);
        List<String> sent = new ArrayList<>();
        String first = partsOf(APPOINTED).getFirst();
        tell(
                new NoticeDelivery(
                        Delivery.over(contest, letter -> sent.add(letter.to().email()))),
                first);

        assertThat(sent).hasSize(1);
        assertThat(tell(delivery, "commission:best-2020.regional.31:7")).hasSize(1);
    }

    @Test
    void results_are_read_under_the_public_address() {
        assertThat(NoticeDelivery.results("https://results.example/", new EditionId("best-2020")))
                .hasToString("https://results.example/editions/best-2020/current.json");
        assertThat(NoticeDelivery.results("https://results.example", new EditionId("best-2020")))
                .hasToString("https://results.example/editions/best-2020/current.json");
    }

    private static final class BrokenMail implements Mail {
        @Override
        public void send(Letter letter) {
            throw new IllegalStateException("not taken");
        }
    }
}
