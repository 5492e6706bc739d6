package kz.uzdik.domain.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * A form to fill in at an intake (2020 p9.1, p9.4, p9.5, p19; 2022 annex 1).
 *
 * @param insteadOf the kind of document that need not be handed in as a file once the form is complete: a signed scan or
 *     the form, whichever its owner prefers
 * @param required whether the intake is incomplete without it, whatever files there are
 */
public record FormPlan(
        String id,
        Optional<DocumentKind> insteadOf,
        boolean required,
        Paragraph paragraph,
        Origin origin,
        List<FormField> fields) {
    public FormPlan {
        fields = List.copyOf(fields);
    }

    /** The same where it may be filled in again and need not be. */
    public FormPlan asCorrection() {
        return new FormPlan(id, insteadOf, false, paragraph, origin, fields);
    }

    public Optional<FormField> field(String field) {
        return fields.stream().filter(asked -> asked.id().equals(field)).findFirst();
    }
}
