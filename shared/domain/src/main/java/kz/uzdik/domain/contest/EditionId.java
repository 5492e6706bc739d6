package kz.uzdik.domain.contest;

/** One holding of a contest, named by the Agency: lower-case letters, digits and hyphens, at most 60 of them. */
public record EditionId(String value) {
    public EditionId {
        if (!isEditionId(value)) {
            throw new IllegalArgumentException("not an edition's id");
        }
    }

    public static boolean isEditionId(String text) {
        return text.length() <= 60 && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @Override
    public String toString() {
        return value;
    }
}
