package kz.uzdik.json.form;

import kz.uzdik.domain.jury.Objection;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** An objection to a result, with its answer. */
public final class ObjectionForm {
    public static final Form<Objection> FORM = new Form<>(ObjectionForm::write, ObjectionForm::read);

    private ObjectionForm() {}

    static Members write(Objection objection) {
        return Members.of("sitting", objection.sitting().toString())
                .with("candidate", objection.candidate().value())
                .with("by", objection.by().value())
                .with("text", objection.text())
                .with("at", objection.at())
                .withOptional("due", objection.due())
                .withOptional("answer", objection.answer().map(ObjectionForm::answer))
                .with("version", objection.version());
    }

    private static Members answer(Objection.Answer answer) {
        return Members.of("upheld", answer.upheld())
                .with("reasons", answer.reasons())
                .with("by", answer.by().value())
                .with("at", answer.at());
    }

    static Objection read(Fields fields) {
        var sitting = fields.required("sitting", StoredTypes.SITTING);
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        var by = fields.required("by", StoredTypes.PERSON);
        var text = fields.required("text", StoredTypes.TEXT);
        var at = fields.instant("at");
        var due = fields.optionalInstant("due");
        var answer = fields.optionalPart("answer", ObjectionForm::readAnswer);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Objection(sitting, candidate, by, text, at, due, answer, version);
    }

    private static Objection.Answer readAnswer(Fields fields) {
        var upheld = fields.flag("upheld");
        var reasons = fields.required("reasons", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Objection.Answer(upheld, reasons, by, at);
    }
}
