package kz.uzdik.domain.work;

/** Who raised a question and how they are reached. Kept apart from the question, never exported, and erased alone. */
public record Asker(QuestionId question, String name, String contact) {
    /** The most characters of a name, and of a contact. */
    public static final int LONGEST = 200;

    @Override
    public String toString() {
        return "Asker[]";
    }
}
