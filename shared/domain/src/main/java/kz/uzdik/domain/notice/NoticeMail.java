package kz.uzdik.domain.notice;

/** The way out for notices, of which the mail service tells afterwards what became of them. */
@FunctionalInterface
public interface NoticeMail {
    /** Hands a letter over; {@code mark} comes back with what is told of it. */
    Handing send(Letter letter, DeliveryMark mark);

    /** How handing a letter over ended. */
    sealed interface Handing {
        /** The mail service has it, and calls it so. */
        record Taken(String message) implements Handing {}

        /** The mail service does not have it. */
        record NotTaken(Trouble why) implements Handing {}
    }
}
