package kz.uzdik.aws;

import java.util.Optional;
import kz.uzdik.domain.notice.CalendarFile;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Mail;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;
import software.amazon.awssdk.services.ses.model.MessageTag;

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
     * The way out for notices, which {@link SesNotices} tracks.
     *
     * @param sender an address that SES has verified
     */
    static SesMail forNotices(SesClient ses, String sender) {
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
        send(letter, Optional.empty());
    }

    /**
     * Sends a letter.
     *
     * @param tracking by what its fate is told; a code's letter has none
     * @return the id that SES gives it
     */
    String send(Letter letter, Optional<Tracking> tracking) {
        return letter.calendar()
                .map(calendar -> sendWith(calendar, letter, tracking))
                .orElseGet(() -> sendAlone(letter, tracking));
    }

    private String sendWith(CalendarFile calendar, Letter letter, Optional<Tracking> tracking) {
        var mime = CalendarMail.of(letter, calendar, sender, oneLine(letter.subject()));
        return ses.sendRawEmail(mail -> {
                    mail.source(sender).destinations(letter.to().email()).rawMessage(message -> message.data(mime));
                    tracking.ifPresent(by ->
                            mail.configurationSetName(by.configurationSet()).tags(by.tag()));
                })
                .messageId();
    }

    private String sendAlone(Letter letter, Optional<Tracking> tracking) {
        String subject = oneLine(letter.subject());
        return ses.sendEmail(mail -> {
                    mail.source(sender)
                            .destination(to -> to.toAddresses(letter.to().email()))
                            .message(message -> message.subject(utf8(subject)).body(body -> {
                                body.text(utf8(letter.text()));
                                if (html) {
                                    body.html(utf8(LetterPage.of(letter, subject)));
                                }
                            }));
                    tracking.ifPresent(by ->
                            mail.configurationSetName(by.configurationSet()).tags(by.tag()));
                })
                .messageId();
    }

    /**
     * By what a letter's fate is told.
     *
     * @param configurationSet the set whose events come back
     * @param mark what they bring back
     */
    record Tracking(String configurationSet, DeliveryMark mark) {
        /** The name of the tag that holds the mark. */
        static final String TAG = "delivery";

        private MessageTag tag() {
            return MessageTag.builder().name(TAG).value(mark.toString()).build();
        }
    }

    // A subject is a header: a value in it must not be able to begin another one.
    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Content utf8(String text) {
        return Content.builder().charset("UTF-8").data(text).build();
    }
}
