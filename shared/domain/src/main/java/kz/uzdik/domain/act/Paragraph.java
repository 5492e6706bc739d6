package kz.uzdik.domain.act;

/**
 * A paragraph of the contest's rules, as the rules are cited: {@code p9.6} is paragraph 9, item 6. {@link #NONE} marks
 * what stands in no paragraph and is the operator's or the system's own.
 */
public record Paragraph(String cited) {
    /** Stands in no paragraph. */
    public static final Paragraph NONE = new Paragraph("-");

    public Paragraph {
        if (!cited.matches("-|p\\d{1,3}(\\.\\d{1,2}){0,2}")) {
            throw new IllegalArgumentException("not a paragraph: " + cited);
        }
    }

    @Override
    public String toString() {
        return cited;
    }
}
