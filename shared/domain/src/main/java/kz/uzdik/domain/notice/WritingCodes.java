package kz.uzdik.domain.notice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.enrolment.CodeMail;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.territory.Level;

/**
 * Writes a code out for the one who asked for it, in their language: which poll, whose akim, what for, until when, and
 * that no employee will ask for it. It holds no link, so that none can be expected.
 */
public final class WritingCodes implements CodeMail {
    private final Mail mail;

    public WritingCodes(Mail mail) {
        this.mail = mail;
    }

    @Override
    public void send(Sending sending) {
        var wording = new Wording((_, _, _) -> Optional.empty(), "", sending.language(), PollTimes.ZONE);
        Map<String, String> values = Map.of(
                "code", sending.code(),
                "about", wording.text("code.about." + sending.poll().about(), Map.of()),
                "poll", sending.poll().id().toString(),
                "district", sending.district().code(),
                "region", wording.area(sending.district().area(Level.REGION)),
                "purpose", wording.text("code.purpose." + key(sending.purpose()), Map.of()),
                "until", wording.moment(sending.until()));
        mail.send(new Letter(
                new Contact("", sending.to(), sending.language()),
                wording.text("code.subject", values),
                wording.text("code.text", values) + "\n"));
    }

    private static String key(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
