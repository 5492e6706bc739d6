package kz.uzdik.domain.people;

/** The check digit that ends an identification number of a person or of an organisation: twelve digits, weighed twice. */
final class CheckDigit {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private CheckDigit() {}

    /** Whether it has twelve digits and the right last one. */
    static boolean isRightIn(String text) {
        if (!text.matches("[0-9]{12}")) {
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
}
