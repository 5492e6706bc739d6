package kz.uzdik.json.contest;

import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.Definition.ObjectionRule;
import kz.uzdik.json.Fields;

/** Reads {@code objections}: how long somebody may object to a signed result, and by when an answer is due. */
final class ObjectionPart {
    private static final int MOST_DAYS = 366;

    private ObjectionPart() {}

    static Optional<ObjectionRule> read(Fields definition) {
        return definition.optionalObject("objections").map(ObjectionPart::rule);
    }

    private static ObjectionRule rule(Fields at) {
        Term within = term(at.object("within"));
        Term answer = term(at.object("answer"));
        return new ObjectionRule(within, answer, Provenance.read(at).paragraph());
    }

    private static Term term(Fields at) {
        return at.has("workingDays")
                ? Term.workingDays(at.integer("workingDays", 1, MOST_DAYS))
                : Term.days(at.integer("days", 1, MOST_DAYS));
    }
}
