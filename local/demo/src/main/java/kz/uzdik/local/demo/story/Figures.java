package kz.uzdik.local.demo.story;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact figures as the story shows them. */
final class Figures {
    private Figures() {}

    /** A decimal as it stands; a fraction rounded to two decimals, and so marked. */
    static String shown(String exact) {
        int slash = exact.indexOf('/');
        if (slash < 0) {
            return exact;
        }
        BigDecimal over = new BigDecimal(exact.substring(0, slash));
        BigDecimal under = new BigDecimal(exact.substring(slash + 1));
        return "≈" + over.divide(under, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
