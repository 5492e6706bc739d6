package kz.uzdik.domain.contest;

/** What a document is, as a definition names it: {@code identity-card}, {@code video}. */
public record DocumentKind(String value) implements Comparable<DocumentKind> {
    @Override
    public int compareTo(DocumentKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
