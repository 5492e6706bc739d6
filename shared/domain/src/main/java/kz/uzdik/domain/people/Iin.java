package kz.uzdik.domain.people;

/**
 * An individual identification number (ЖСН): twelve digits, the last a check digit. That its first digits disagree with
 * a birth date is no error by law, so nothing else is checked. Personal data.
 */
public record Iin(String digits) {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    public Iin {
        if (!isIin(digits)) {
            throw new IllegalArgumentException("not an IIN");
        }
    }

    /** Whether it has twelve digits and the right check digit. */
    public static boolean isIin(String text) {
        if (!text.matches("\\d{12}")) {
            return false;
        }
        int check = weigh(text, FIRST);
        if (check == 10) {
            check = weigh(text, SECOND);
        }
        // Ten twice: such a number is never issued, and no last digit equals it.
        return check == text.charAt(11) - '0';
    }

    private static int weigh(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }

    /** Shows nothing of the number. */
    @Override
    public String toString() {
        return "Iin[hidden]";
    }
}
