package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.crypto.LengthPrefixed.lp;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import kz.uzdik.domain.crypto.Hmac;
import kz.uzdik.domain.people.Iin;

/**
 * How a poll's roll names people and contacts (step 1 of docs/voting.md): by keyed hashes under the poll's pepper, which
 * mean nothing once that is destroyed. Each hash is of a text behind its own label, so that a person's can never equal a
 * contact's.
 */
public final class RollHashes {
    private static final String PERSON = "uzdik-roll-person-v1";
    private static final String CONTACT = "uzdik-roll-contact-v1";

    private final byte[] pepper;

    /** @param pepper the poll's, 32 bytes */
    public RollHashes(byte[] pepper) {
        this.pepper = pepper.clone();
    }

    /** HMAC-SHA-256 of an identity number, in lower-case hex. */
    public String person(Iin iin) {
        return hash(PERSON, iin.digits());
    }

    /** HMAC-SHA-256 of a contact in its {@linkplain #normalised one form}, in lower-case hex. */
    public String contact(String typed) {
        return hash(CONTACT, normalised(typed));
    }

    /**
     * The one form of an address that is typed in many ways: without spaces around it, in lower case, and without the
     * part of the name from its first plus on, which reaches the same mailbox. The host stays as it was written.
     */
    static String normalised(String typed) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = plain.lastIndexOf('@');
        int plus = plain.indexOf('+');
        // A name that begins with a plus is nothing but that: cut, all such people would be one.
        return plus > 0 && plus < at ? plain.substring(0, plus) + plain.substring(at) : plain;
    }

    private String hash(String label, String text) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(lp(label));
        message.writeBytes(lp(text));
        return HexFormat.of().formatHex(Hmac.of(pepper, message.toByteArray()));
    }

    /** Says nothing of the pepper. */
    @Override
    public String toString() {
        return "RollHashes[hidden]";
    }
}
