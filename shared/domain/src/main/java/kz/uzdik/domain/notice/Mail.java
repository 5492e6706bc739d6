package kz.uzdik.domain.notice;

/** The way out for letters. */
@FunctionalInterface
public interface Mail {
    /** Hands a letter to the mail service; throws when the service does not take it. */
    void send(Letter letter);
}
