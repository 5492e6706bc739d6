package kz.uzdik.local.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RawLetterTest {
    @Test
    void addressee_subject_and_text_of_a_mail_with_an_attachment_are_read() {
        String mime = """
                From: uzdik@example.kz
                To: akim@example.kz
                Subject: =?UTF-8?B?05jSo9Cz0ZbQvNC10LvQtdGB0YPQs9C1?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                0KHTmdC70LXQvA==
                --part
                Content-Type: text/calendar; charset=UTF-8
                Content-Disposition: attachment; filename="interview.ics"

                BEGIN:VCALENDAR
                --part--
                """.replace("\n", "\r\n");
        RawLetter read = RawLetter.read(mime);

        assertThat(read.to()).isEqualTo(List.of("akim@example.kz"));
        assertThat(read.letter()).isEqualTo(new Mailbox.Letter("uzdik@example.kz", "Әңгімелесуге", "Сәлем"));
    }
}
