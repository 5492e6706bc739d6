package kz.uzdik.domain.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a letter carries to the mail service and its events bring back: which delivery it is of, which round of it, and
 * where this very letter went. So an event finds its entry before the sending is noted there, one of an earlier round is
 * known as such, and what follows for an address follows for the one that was written to, whatever holds by then.
 *
 * @param round 1 for the first
 * @param address the address's keyed digest, 64 hexadecimal digits
 */
public record DeliveryMark(DeliveryId delivery, int round, String address) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})-([1-9][0-9]{0,5})-([0-9a-f]{64})");

    /** Reads what {@link #toString} wrote; empty when it is no mark. */
    public static Optional<DeliveryMark> parse(String text) {
        Matcher mark = FORM.matcher(text);
        return mark.matches()
                ? Optional.of(
                        new DeliveryMark(new DeliveryId(mark.group(1)), Integer.parseInt(mark.group(2)), mark.group(3)))
                : Optional.empty();
    }

    /** {@code <delivery>-<round>-<address>}: letters, digits and hyphens alone. */
    @Override
    public String toString() {
        return delivery + "-" + round + "-" + address;
    }
}
