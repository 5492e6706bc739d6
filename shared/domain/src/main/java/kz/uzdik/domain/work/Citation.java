package kz.uzdik.domain.work;

/**
 * A place in an order on work algorithms: {@code O5.2} is point 5, item 2 of the order itself, {@code A1.1.4} point 1, item
 * 4 of its annex 1. {@link #NONE} marks what stands nowhere and is the operator's own.
 */
public record Citation(String cited) {
    /** Stands nowhere in the order. */
    public static final Citation NONE = new Citation("-");

    public Citation {
        if (!cited.matches("-|(O|A\\d{1,2}\\.)\\d{1,3}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("no place in an order: " + cited);
        }
    }

    @Override
    public String toString() {
        return cited;
    }
}
