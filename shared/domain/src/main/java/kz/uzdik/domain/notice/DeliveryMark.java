package kz.uzdik.domain.notice;

import java.util.Optional;

/**
 * What a letter carries to the mail service and its events bring back: which delivery it is of, and which round of it. So
 * an event finds its entry before the sending is noted there, and one of an earlier round is known as such.
 *
 * @param round 1 for the first
 */
public record DeliveryMark(DeliveryId delivery, int round) {
    private static final int LONGEST_ROUND = 6;

    /** Reads what {@link #toString} wrote; empty when it is no mark. */
    public static Optional<DeliveryMark> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0 || !text.substring(dash + 1).matches("[1-9][0-9]{0," + (LONGEST_ROUND - 1) + "}")) {
            return Optional.empty();
        }
        return DeliveryId.parse(text.substring(0, dash))
                .map(id -> new DeliveryMark(id, Integer.parseInt(text.substring(dash + 1))));
    }

    /** {@code <delivery>-<round>}: letters, digits and a hyphen alone. */
    @Override
    public String toString() {
        return delivery + "-" + round;
    }
}
