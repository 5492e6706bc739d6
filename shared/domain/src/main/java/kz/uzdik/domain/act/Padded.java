package kz.uzdik.domain.act;

/**
 * Numbers as texts of one length, so that texts sort as the numbers do. Their digits are the same in every language, and
 * no formatter is loaded for them, which takes long where a function starts.
 */
public final class Padded {
    private Padded() {}

    /**
     * The digits, with zeros before them up to this length; a longer number is not cut.
     *
     * @throws IllegalArgumentException for a number below zero, which would not sort
     */
    public static String of(long number, int length) {
        if (number < 0) {
            throw new IllegalArgumentException("only numbers from zero on are padded");
        }
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
