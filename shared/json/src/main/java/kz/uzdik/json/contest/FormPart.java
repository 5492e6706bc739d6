package kz.uzdik.json.contest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake.Fact;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads an intake's {@code forms}. */
final class FormPart {
    private static final int MOST_FORMS = 20;
    private static final int MOST_FIELDS = 50;

    // A form's texts are keyed by its name, so two intakes cannot ask for the same.
    private final Set<String> names = new HashSet<>();

    /** The forms beside these documents and figures of the same intake; none where the intake says nothing of forms. */
    List<FormPlan> read(Fields intake, List<Requirement> documents, List<Fact> facts) {
        Set<String> fed = new HashSet<>();
        return intake.optionalObjects("forms", 0, MOST_FORMS).stream()
                .map(at -> form(at, documents, new FieldPart(facts, fed)))
                .toList();
    }

    private FormPlan form(Fields at, List<Requirement> documents, FieldPart part) {
        String id = at.required("id", ContestTypes.ID);
        if (!names.add(id)) {
            at.problem("id", FieldProblem.DUPLICATE, "a name that no other form of any intake has");
        }
        boolean required = at.flag("required");
        Optional<DocumentKind> insteadOf =
                at.optional("insteadOf", ContestTypes.ID.as(DocumentKind::new, "a kind of document"));
        insteadOf.ifPresent(kind -> check(at, kind, required, documents));
        List<Item<FormField>> fields = at.objects("fields", 1, MOST_FIELDS).stream()
                .map(field -> new Item<>(field, part.field(field)))
                .toList();
        Item.refuseDuplicates(fields, "id", FormField::id);
        var from = Provenance.read(at);
        return new FormPlan(id, insteadOf, required, from.paragraph(), from.origin(), Item.values(fields));
    }

    private static void check(Fields at, DocumentKind kind, boolean required, List<Requirement> documents) {
        if (documents.stream().noneMatch(document -> document.kind().equals(kind))) {
            at.problem(
                    "insteadOf",
                    FieldProblem.UNKNOWN_REFERENCE,
                    "the kind of a document that the same intake asks for");
        } else if (required) {
            at.problem("insteadOf", FieldProblem.NOT_ALLOWED, "nothing where the form itself is required");
        }
    }
}
