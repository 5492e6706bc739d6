package kz.uzdik.json.contest;

import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/** The paragraph an item comes from, and whether that paragraph says it or it was filled in. */
record Provenance(Paragraph paragraph, Origin origin) {
    static Provenance read(Fields at) {
        var read = new Provenance(at.required("paragraph", ContestTypes.PARAGRAPH), at.choice("origin", Origin.class));
        if (read.paragraph().equals(Paragraph.NONE) && read.origin() == Origin.SOURCE) {
            at.problem("origin", FieldProblem.NOT_ALLOWED, "reconstructed or operator where no paragraph is cited");
        }
        return read;
    }
}
