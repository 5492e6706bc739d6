package kz.uzdik.functions.notificationdelivery;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.domain.notice.LetterEvent;
import kz.uzdik.domain.notice.LetterEvent.Fate;
import kz.uzdik.json.Fields;

/**
 * An event as SES publishes it. Of all that stands in it only the letter's mark, its id, what became of it and when are
 * read: the addresses in it are needed for nothing.
 */
final class SesEvent {

    private static final String MARK = "delivery";
    private static final int LONGEST = 200;

    /** A hard bounce; the mailbox is known not to exist; it has bounced for somebody of late. */
    private static final Set<String> NO_MAILBOX = Set.of("General", "NoEmail", "Suppressed");

    private SesEvent() {}

    /**
     * What it tells; empty when it is of no letter with a mark, or of something that no letter's fate depends on.
     *
     * @throws kz.uzdik.json.InvalidFields if it is no event of SES
     */
    static Optional<LetterEvent> read(Fields event) {
        String type = event.text("eventType", 1, LONGEST);
        Fields mail = event.object("mail");
        String message = mail.text("messageId", 1, LONGEST);
        Instant sent = mail.instant("timestamp");
        Optional<DeliveryMark> mark = mail.optionalObject("tags").flatMap(SesEvent::mark);
        mail.doneIgnoringOthers();
        Optional<Told> told = told(type, event, sent);
        event.doneIgnoringOthers();
        return mark.flatMap(of -> told.map(what -> new LetterEvent(of, message, what.fate(), what.at())));
    }

    private record Told(Fate fate, Instant at) {}

    private static Optional<Told> told(String type, Fields event, Instant sent) {
        return switch (type) {
            case "Delivery" -> told(Fate.DELIVERED, event.object("delivery"));
            case "Bounce" -> {
                Fields bounce = event.object("bounce");
                yield told(bounced(bounce), bounce);
            }
            case "Complaint" -> complaint(event.object("complaint"));
            case "Reject" -> Optional.of(new Told(Fate.REJECTED, sent));
            default -> Optional.empty();
        };
    }

    // What SES cannot tell is tried again, as what it knows to be passing. Of what is for good only some says that
    // there
    // is no such mailbox; a list of SES's own, or an addressee who signed off there, says nothing of it.
    private static Fate bounced(Fields bounce) {
        boolean forGood = "Permanent".equals(bounce.text("bounceType", 1, LONGEST));
        boolean noMailbox = bounce.optionalText("bounceSubType", 0, LONGEST)
                .filter(NO_MAILBOX::contains)
                .isPresent();
        if (!forGood) {
            return Fate.RETURNED;
        }
        return noMailbox ? Fate.BOUNCED : Fate.TURNED_AWAY;
    }

    // An addressee's server also tells when somebody takes a letter out of the unwanted ones.
    private static Optional<Told> complaint(Fields complaint) {
        boolean wanted = complaint
                .optionalText("complaintFeedbackType", 0, LONGEST)
                .filter("not-spam"::equals)
                .isPresent();
        Optional<Told> told = told(Fate.COMPLAINED, complaint);
        return wanted ? Optional.empty() : told;
    }

    private static Optional<Told> told(Fate fate, Fields about) {
        Instant at = about.instant("timestamp");
        about.doneIgnoringOthers();
        return Optional.of(new Told(fate, at));
    }

    private static Optional<DeliveryMark> mark(Fields tags) {
        Optional<DeliveryMark> mark = tags.has(MARK)
                ? tags.texts(MARK, 0, 10).stream().findFirst().flatMap(DeliveryMark::parse)
                : Optional.empty();
        tags.doneIgnoringOthers();
        return mark;
    }
}
