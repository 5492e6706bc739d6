package kz.uzdik.domain.work;

/** Who raised a question and how they are reached. Kept apart from the question, never exported, and erased alone. */
public record Asker(QuestionId question, String name, String contact) {
    @Override
    public String toString() {
        return "Asker[]";
    }
}
