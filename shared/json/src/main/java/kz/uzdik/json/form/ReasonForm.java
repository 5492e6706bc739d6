package kz.uzdik.json.form;

import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A reason: {@code {"context": "dossier", "code": "video-too-long", "paragraph": "p9.6", "values": {…}}}. */
public final class ReasonForm {
    public static final Form<Reason> FORM = new Form<>(ReasonForm::write, ReasonForm::read);

    private ReasonForm() {}

    static Members write(Reason reason) {
        return Members.of("context", ReasonCodes.contextOf(reason.code()))
                .with("code", reason.code().key())
                .with("paragraph", reason.paragraph().cited())
                .with("values", new TreeMap<>(reason.values()));
    }

    static Reason read(Fields fields) {
        String context = fields.required("context", StoredTypes.TEXT);
        Optional<Reason.Code> code = ReasonCodes.find(context, fields.required("code", StoredTypes.TEXT));
        var paragraph = fields.required("paragraph", StoredTypes.PARAGRAPH);
        var values = fields.valueMap("values", StoredTypes.TEXT);
        if (code.isEmpty()) {
            fields.problem("code", FieldProblem.NOT_ALLOWED, "a code of the context");
        }
        fields.done();
        return new Reason(code.orElse(DossierReason.FILE_EMPTY), paragraph, values);
    }
}
