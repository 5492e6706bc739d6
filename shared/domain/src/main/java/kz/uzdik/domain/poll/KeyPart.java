package kz.uzdik.domain.poll;

import java.util.Locale;

/** What a poll's keys in the key service are for; each can be used by its own parts of the system only (step 2). */
public enum KeyPart {
    /** Wraps the pepper and the code key. */
    SECRETS,
    /** Wraps the data key that wraps the districts' signing keys. */
    ISSUING,
    /** Wraps the key that ballots are acknowledged with. */
    ACKNOWLEDGEMENT;

    /** How the key's tag and its encryption context name it: {@code issuing}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
