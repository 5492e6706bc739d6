package kz.uzdik.json.work;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Citation;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;

/** How the small values of a work algorithm are written. */
final class WorkTypes {
    private static final int MOST_DAYS = 366;

    /** A name of a duty, role, part or record; it becomes part of ids, so it holds no dot and no capital. */
    static final FieldType<String> ID = FieldTypes.pattern(
            Pattern.compile("(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*"),
            "at most 60 lower-case letters, digits and hyphens, a letter first");

    static final FieldType<Citation> CITATION = FieldTypes.text(1, 12)
            .standingIn("-")
            .as(Citation::new, "a place in the order such as A3.23 or O5.2, or - where nothing speaks of it");

    static final FieldType<DutyId> DUTY = ID.as(DutyId::new, "a duty");

    static final FieldType<Kato> UNIT =
            FieldTypes.text(1, 20).standingIn("100000000").as(Kato::new, "a KATO code of nine digits");

    /** A person as the token's subject names them. */
    static final FieldType<PersonId> PERSON =
            FieldTypes.text(1, 128).as(PersonId::new, "a person's id, as their token has it");

    static final FieldType<OfficeId> OFFICE = FieldTypes.text(1, 160)
            .standingIn("order.role.100000000.1")
            .as(text -> OfficeId.parse(text).orElseThrow(IllegalArgumentException::new), "an office's id");

    static final FieldType<EntryId> ENTRY = FieldTypes.text(1, 240)
            .standingIn("order.role.100000000.1.2020#entry")
            .as(text -> EntryId.parse(text).orElseThrow(IllegalArgumentException::new), "an entry's id");

    static final FieldType<QuestionId> QUESTION = FieldTypes.text(1, 240)
            .standingIn("order.role.100000000.1.2020#question")
            .as(text -> QuestionId.parse(text).orElseThrow(IllegalArgumentException::new), "a question's id");

    private WorkTypes() {}

    /** Where something stands, and whether it stands there or was filled in. */
    record Source(Citation cited, Origin origin) {
        static Source read(Fields at) {
            var read = new Source(at.required("cited", CITATION), at.choice("origin", Origin.class));
            if (read.cited().equals(Citation.NONE) && read.origin() == Origin.SOURCE) {
                at.problem("origin", FieldProblem.NOT_ALLOWED, "reconstructed or operator where no place is cited");
            }
            return read;
        }
    }

    /** A number of {@code days} or {@code workingDays}, whichever stands there. */
    static Term term(Fields at) {
        return at.has("workingDays")
                ? Term.workingDays(at.integer("workingDays", 1, MOST_DAYS))
                : Term.days(at.integer("days", 0, MOST_DAYS));
    }

    /** The same where one of the two stands there. */
    static Optional<Term> optionalTerm(Fields at) {
        return at.has("days") || at.has("workingDays") ? Optional.of(term(at)) : Optional.empty();
    }
}
