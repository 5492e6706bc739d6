package kz.uzdik.domain.work;

/**
 * Names a question: {@code zhambyl-2019.rural-akim.316030000.1.2020#question-17}.
 *
 * @param office where it was raised, whoever owns it now
 * @param year in which it was raised
 */
public record QuestionId(OfficeId office, int year, String key) {
    public QuestionId {
        // Written as an entry's, so the same shape is asked.
        if (EntryId.parse(office + "." + year + "#" + key).isEmpty()) {
            throw new IllegalArgumentException("no question's id");
        }
    }

    @Override
    public String toString() {
        return office + "." + year + "#" + key;
    }
}
