package kz.uzdik.domain.people;

/**
 * An individual identification number (ЖСН): twelve digits, the last a check digit. That its first digits disagree with
 * a birth date is no error by law, so nothing else is checked. Personal data.
 */
public record Iin(String digits) {
    /** Stands where a number was erased; it is nobody's. */
    public static final Iin ERASED = new Iin("000000000000");

    public Iin {
        if (!isIin(digits)) {
            throw new IllegalArgumentException("not an IIN");
        }
    }

    /** Whether it has twelve digits and the right check digit. */
    public static boolean isIin(String text) {
        return CheckDigit.isRightIn(text);
    }

    /** Shows nothing of the number. */
    @Override
    public String toString() {
        return "Iin[hidden]";
    }
}
