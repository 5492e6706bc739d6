package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.notice.CalendarFile;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.NoticeMail;
import kz.uzdik.domain.notice.Trouble;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailResponse;
import software.amazon.awssdk.services.ses.model.SesException;

class SesMailTest {
    /** A mail service that keeps what it is given. */
    private static final class Kept implements SesClient {
        private final List<SendEmailRequest> requests = new ArrayList<>();
        private final List<SendRawEmailRequest> raw = new ArrayList<>();

        @Override
        public SendEmailResponse sendEmail(SendEmailRequest request) {
            requests.add(request);
            return SendEmailResponse.builder().messageId("1").build();
        }

        @Override
        public SendRawEmailResponse sendRawEmail(SendRawEmailRequest request) {
            raw.add(request);
            return SendRawEmailResponse.builder().messageId("1").build();
        }

        @Override
        public String serviceName() {
            return "ses";
        }

        @Override
        public void close() {}
    }

    @Test
    void a_notice_goes_to_its_address_as_utf8_text_and_html_and_its_subject_is_one_line() {
        var kept = new Kept();
        var to = new Contact("Айгүл", "aigul@example.kz", Language.KK);
        SesMail.forNotices(kept, "contest@example.kz")
                .send(new Letter(to, "Құжат\r\nBcc: x@example.kz", "Сәлем!\nҚош бол."));
        SendEmailRequest sent = kept.requests.getFirst();
        assertThat(sent.source()).isEqualTo("contest@example.kz");
        assertThat(sent.destination().toAddresses()).containsExactly("aigul@example.kz");
        assertThat(sent.message().subject().data()).isEqualTo("Құжат Bcc: x@example.kz");
        assertThat(sent.message().subject().charset()).isEqualTo("UTF-8");
        assertThat(sent.message().body().text().data()).isEqualTo("Сәлем!\nҚош бол.");
        assertThat(sent.message().body().text().charset()).isEqualTo("UTF-8");
        assertThat(sent.message().body().html().charset()).isEqualTo("UTF-8");
        assertThat(sent.message().body().html().data())
                .contains("<html lang=\"kk\">", "<title>Құжат Bcc: x@example.kz</title>", "<p>Сәлем!<br>Қош бол.</p>");
    }

    @Test
    void a_code_goes_as_text_alone() {
        var kept = new Kept();
        var to = new Contact("Айгүл", "aigul@example.kz", Language.KK);
        SesMail.forCodes(kept, "contest@example.kz").send(new Letter(to, "Код", "Код: 123456"));
        assertThat(kept.requests.getFirst().message().body().html()).isNull();
    }

    @Test
    void an_appointment_goes_as_a_calendar_file_beside_the_text() {
        var kept = new Kept();
        var to = new Contact("Айгүл", "aigul@example.kz", Language.KK);
        var at = Instant.parse("2020-07-30T04:00:00Z");
        var appointment = new CalendarFile("a", 0, at, at, Optional.empty(), "s", Optional.empty(), Optional.empty());
        SesMail.forNotices(kept, "contest@example.kz")
                .send(new Letter(to, "Әңгімелесуге шақыру: жеке әңгімелесу, өңірлік комиссия", "Сәлем!")
                        .with(appointment));

        assertThat(kept.requests).isEmpty();
        SendRawEmailRequest sent = kept.raw.getFirst();
        assertThat(sent.source()).isEqualTo("contest@example.kz");
        assertThat(sent.destinations()).containsExactly("aigul@example.kz");
        String mime = sent.rawMessage().data().asUtf8String();
        assertThat(mime.chars()).as("ASCII only").allMatch(character -> character < 128);
        assertThat(mime.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
        assertThat(mime)
                .contains(
                        "Subject: =?UTF-8?B?",
                        "Content-Type: multipart/alternative",
                        "Content-Type: text/html; charset=UTF-8",
                        "Content-Type: text/calendar; charset=UTF-8");
        assertThat(mime).contains(Base64.getEncoder().encodeToString("Сәлем!".getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(
                        Base64.getMimeDecoder()
                                .decode(mime.substring(mime.lastIndexOf("base64") + 6, mime.lastIndexOf("--=-"))),
                        StandardCharsets.UTF_8))
                .isEqualTo(appointment.text());
    }

    @Test
    void a_letter_by_itself_names_no_configuration_set_and_has_no_tags() {
        var kept = new Kept();
        SesMail.forCodes(kept, "contest@example.kz").send(letter());
        SesMail.forCodes(kept, "contest@example.kz").send(letter().with(appointment()));

        assertThat(kept.requests.getFirst().configurationSetName()).isNull();
        assertThat(kept.requests.getFirst().hasTags()).isFalse();
        assertThat(kept.raw.getFirst().configurationSetName()).isNull();
        assertThat(kept.raw.getFirst().hasTags()).isFalse();
    }

    @Test
    void a_notice_names_its_set_and_carries_its_mark_and_nothing_that_says_whom_it_is_for() {
        var kept = new Kept();
        var notices = new SesNotices(kept, "contest@example.kz", "uzdik-notices");
        var mark = new DeliveryMark(DeliveryId.of("commission:best-2020.republican.kz:1/secretary"), 2, "0".repeat(64));
        assertThat(notices.send(letter(), mark)).isEqualTo(new NoticeMail.Handing.Taken("1"));
        assertThat(notices.send(letter().with(appointment()), mark)).isEqualTo(new NoticeMail.Handing.Taken("1"));

        var tag = MessageTag.builder().name("delivery").value(mark.toString()).build();
        assertThat(mark.toString()).matches("[0-9a-f]{32}-2-[0-9a-f]{64}");
        assertThat(kept.requests.getFirst().configurationSetName()).isEqualTo("uzdik-notices");
        assertThat(kept.requests.getFirst().tags()).containsExactly(tag);
        assertThat(kept.raw.getFirst().configurationSetName()).isEqualTo("uzdik-notices");
        assertThat(kept.raw.getFirst().tags()).containsExactly(tag);
    }

    @Test
    void what_ses_says_no_to_is_told_apart() {
        var mark = new DeliveryMark(DeliveryId.of("x"), 1, "0".repeat(64));
        assertThat(refusing(SesException.builder()
                                .statusCode(400)
                                .awsErrorDetails(AwsErrorDetails.builder()
                                        .errorCode("Throttling")
                                        .errorMessage("Maximum sending rate exceeded.")
                                        .build())
                                .build())
                        .send(letter(), mark))
                .isEqualTo(new NoticeMail.Handing.NotTaken(Trouble.THROTTLED));
        assertThat(refusing(SesException.builder().statusCode(503).build()).send(letter(), mark))
                .isEqualTo(new NoticeMail.Handing.NotTaken(Trouble.UNAVAILABLE));
        assertThat(refusing(SesException.builder().statusCode(400).build()).send(letter(), mark))
                .isEqualTo(new NoticeMail.Handing.NotTaken(Trouble.REFUSED));
        assertThat(refusing(SdkClientException.create("no answer")).send(letter(), mark))
                .isEqualTo(new NoticeMail.Handing.NotTaken(Trouble.UNAVAILABLE));
    }

    private static SesNotices refusing(RuntimeException refusal) {
        SesClient ses = new SesClient() {
            @Override
            public SendEmailResponse sendEmail(SendEmailRequest request) {
                throw refusal;
            }

            @Override
            public String serviceName() {
                return "ses";
            }

            @Override
            public void close() {}
        };
        return new SesNotices(ses, "contest@example.kz", "uzdik-notices");
    }

    private static Letter letter() {
        return new Letter(new Contact("Айгүл", "aigul@example.kz", Language.KK), "s", "t");
    }

    private static CalendarFile appointment() {
        var at = Instant.parse("2020-07-30T04:00:00Z");
        return new CalendarFile("a", 0, at, at, Optional.empty(), "s", Optional.empty(), Optional.empty());
    }
}
