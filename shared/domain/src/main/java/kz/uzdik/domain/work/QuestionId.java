package kz.uzdik.domain.work;

import java.util.Optional;

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

    /** The id that is written so; empty if none is. */
    public static Optional<QuestionId> parse(String text) {
        return EntryId.parse(text).map(like -> new QuestionId(like.office(), like.year(), like.key()));
    }

    @Override
    public String toString() {
        return office + "." + year + "#" + key;
    }
}
