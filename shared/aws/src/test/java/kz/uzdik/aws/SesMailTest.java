package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;

class SesMailTest {
    /** A mail service that keeps what it is given. */
    private static final class Kept implements SesClient {
        private final List<SendEmailRequest> requests = new ArrayList<>();

        @Override
        public SendEmailResponse sendEmail(SendEmailRequest request) {
            requests.add(request);
            return SendEmailResponse.builder().messageId("1").build();
        }

        @Override
        public String serviceName() {
            return "ses";
        }

        @Override
        public void close() {}
    }

    @Test
    void a_letter_goes_to_its_address_as_utf8_text_and_its_subject_is_one_line() {
        var kept = new Kept();
        var to = new Contact("Айгүл", "aigul@example.kz", Language.KK);
        new SesMail(kept, "contest@example.kz").send(new Letter(to, "Құжат\r\nBcc: x@example.kz", "Сәлем!\nҚош бол."));
        SendEmailRequest sent = kept.requests.getFirst();
        assertThat(sent.source()).isEqualTo("contest@example.kz");
        assertThat(sent.destination().toAddresses()).containsExactly("aigul@example.kz");
        assertThat(sent.message().subject().data()).isEqualTo("Құжат Bcc: x@example.kz");
        assertThat(sent.message().subject().charset()).isEqualTo("UTF-8");
        assertThat(sent.message().body().text().data()).isEqualTo("Сәлем!\nҚош бол.");
        assertThat(sent.message().body().text().charset()).isEqualTo("UTF-8");
        assertThat(sent.message().body().html()).isNull();
    }
}
