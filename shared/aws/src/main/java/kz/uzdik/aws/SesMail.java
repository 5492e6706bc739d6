package kz.uzdik.aws;

import kz.uzdik.domain.notice.CalendarFile;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Mail;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;

/** Mail by SES, as plain UTF-8 text from one sender; an appointment goes with it as a calendar file. */
public final class SesMail implements Mail {
    private final SesClient ses;
    private final String sender;

    /** @param sender an address that SES has verified */
    public SesMail(SesClient ses, String sender) {
        this.ses = ses;
        this.sender = sender;
    }

    @Override
    public void send(Letter letter) {
        letter.calendar().ifPresentOrElse(calendar -> sendWith(calendar, letter), () -> sendAlone(letter));
    }

    private void sendWith(CalendarFile calendar, Letter letter) {
        var mime = CalendarMail.of(letter, calendar, sender, oneLine(letter.subject()));
        ses.sendRawEmail(mail ->
                mail.source(sender).destinations(letter.to().email()).rawMessage(message -> message.data(mime)));
    }

    private void sendAlone(Letter letter) {
        ses.sendEmail(mail -> mail.source(sender)
                .destination(to -> to.toAddresses(letter.to().email()))
                .message(message ->
                        message.subject(utf8(oneLine(letter.subject()))).body(body -> body.text(utf8(letter.text())))));
    }

    // A subject is a header: a value in it must not be able to begin another one.
    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Content utf8(String text) {
        return Content.builder().charset("UTF-8").data(text).build();
    }
}
