package kz.uzdik.aws;

import kz.uzdik.domain.notice.CalendarFile;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Mail;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;

/**
 * Mail by SES from one sender, in UTF-8: a notice as text and as HTML of the same words, with an appointment as a calendar
 * file beside them; a code as text alone, so that nothing in it can be taken for a link.
 */
public final class SesMail implements Mail {
    private final SesClient ses;
    private final String sender;
    private final boolean html;

    private SesMail(SesClient ses, String sender, boolean html) {
        this.ses = ses;
        this.sender = sender;
        this.html = html;
    }

    /**
     * The way out for notices.
     *
     * @param sender an address that SES has verified
     */
    public static SesMail forNotices(SesClient ses, String sender) {
        return new SesMail(ses, sender, true);
    }

    /**
     * The way out for codes.
     *
     * @param sender an address that SES has verified
     */
    public static SesMail forCodes(SesClient ses, String sender) {
        return new SesMail(ses, sender, false);
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
        String subject = oneLine(letter.subject());
        ses.sendEmail(mail -> mail.source(sender)
                .destination(to -> to.toAddresses(letter.to().email()))
                .message(message -> message.subject(utf8(subject)).body(body -> {
                    body.text(utf8(letter.text()));
                    if (html) {
                        body.html(utf8(LetterPage.of(letter, subject)));
                    }
                })));
    }

    // A subject is a header: a value in it must not be able to begin another one.
    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Content utf8(String text) {
        return Content.builder().charset("UTF-8").data(text).build();
    }
}
