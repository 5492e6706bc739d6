package kz.uzdik.domain.notice;

import java.util.Optional;
import kz.uzdik.domain.act.Transcript;

/**
 * Names what became of an errand: the first 32 hexadecimal digits of the SHA-256 of the errand's id, so that it can stand
 * in an address and be handed to the mail service without saying whom it is about.
 */
public record DeliveryId(String value) {
    private static final int DIGITS = 32;

    public DeliveryId {
        if (!value.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("not a delivery's id");
        }
    }

    /** The one of this errand. */
    public static DeliveryId of(String errand) {
        return new DeliveryId(Transcript.sha256Hex(errand).substring(0, DIGITS));
    }

    /** Reads one; empty when it is none. */
    public static Optional<DeliveryId> parse(String text) {
        return text.matches("[0-9a-f]{" + DIGITS + "}") ? Optional.of(new DeliveryId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
