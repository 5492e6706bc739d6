package kz.uzdik.local.demo.cast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Identification numbers (ЖСН) that pass for real ones and are nobody's: the check digit is right, but the seventh digit
 * says born in the nineteenth century.
 */
final class MadeUpIin {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int MAN_BORN_IN_THE_1800S = 1;

    private MadeUpIin() {}

    /** The number of somebody born on this day, the first that exists from this serial number (0 to 9999) on. */
    static String of(LocalDate born, int serial) {
        String day = born.format(DateTimeFormatter.ofPattern("yyMMdd")) + MAN_BORN_IN_THE_1800S;
        for (int next = serial; ; next++) {
            String digits = day + "%04d".formatted(next % 10_000);
            int check = check(digits);
            // Ten twice: no such number is ever issued.
            if (check < 10) {
                return digits + check;
            }
        }
    }

    private static int check(String digits) {
        int check = weigh(digits, FIRST);
        return check < 10 ? check : weigh(digits, SECOND);
    }

    private static int weigh(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
