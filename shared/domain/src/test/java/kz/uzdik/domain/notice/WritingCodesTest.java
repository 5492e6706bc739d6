package kz.uzdik.domain.notice;

import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.CodeMail.Purpose;
import kz.uzdik.domain.enrolment.CodeMail.Sending;
import kz.uzdik.domain.memory.InMemoryMail;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingCodesTest {
    private static Letter written(Language language, Purpose purpose) {
        InMemoryMail mail = new InMemoryMail();
        new WritingCodes(mail)
                .send(new Sending(
                        new AnEnrolment().poll().plan(),
                        DISTRICT,
                        "resident@example.kz",
                        language,
                        "01234567",
                        purpose,
                        AT.plusSeconds(600)));
        return mail.sent().getFirst();
    }

    @Test
    void a_code_says_the_poll_the_akim_its_purpose_its_end_and_the_warning() {
        Letter letter = written(Language.EN, Purpose.VOTE);

        assertThat(letter.to().email()).isEqualTo("resident@example.kz");
        assertThat(letter.text())
                .contains("01234567")
                .contains("best-2020.residents")
                .contains("316030000, Zhambyl Region")
                .contains("to get a credential")
                .contains("10 June 2020, 12:10 (UTC+06)")
                .contains("No employee will ask for this code");
        assertThat(written(Language.EN, Purpose.OWN_ENTRY).text())
                .contains("whether a credential was issued in your name")
                .doesNotContain("with which you vote");
    }

    @ParameterizedTest
    @EnumSource
    void no_letter_holds_a_link_or_a_name_to_fill_in(Language language) {
        for (Purpose purpose : Purpose.values()) {
            Letter letter = written(language, purpose);
            assertThat(letter.text()).contains("01234567").doesNotContain("http", "www", "://", "{", "}");
            assertThat(letter.subject()).isNotBlank().doesNotContain("01234567");
        }
    }
}
