package kz.uzdik.domain.people;

/**
 * A business identification number (БСН), which an organisation has: twelve digits, the last a check digit, reckoned as
 * that of an {@link Iin}. No personal data: it stands in public registers.
 */
public record Bin(String digits) {
    public Bin {
        if (!isBin(digits)) {
            throw new IllegalArgumentException("not a BIN");
        }
    }

    /** Whether it has twelve digits and the right check digit. */
    public static boolean isBin(String text) {
        return CheckDigit.isRightIn(text);
    }

    @Override
    public String toString() {
        return digits;
    }
}
