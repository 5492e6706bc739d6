package kz.uzdik.json.form;

import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A hand-over. */
public final class HandOverForm {
    public static final Form<HandOver> FORM = new Form<>(HandOverForm::write, HandOverForm::read);

    private HandOverForm() {}

    static Members write(HandOver handOver) {
        return Members.of("sitting", handOver.sitting().toString())
                .with("to", handOver.to())
                .withEach("candidates", handOver.candidates(), EntrantForm::write)
                .with("at", handOver.at())
                .with("late", handOver.late())
                .with("receipt", handOver.receipt())
                .with("version", handOver.version());
    }

    static HandOver read(Fields fields) {
        var sitting = fields.required("sitting", StoredTypes.SITTING);
        var to = fields.required("to", StoredTypes.TEXT);
        var candidates = fields.each("candidates", 0, StoredTypes.MANY, EntrantForm::read);
        var at = fields.instant("at");
        var late = fields.flag("late");
        var receipt = fields.required("receipt", StoredTypes.TEXT);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new HandOver(sitting, to, candidates, at, late, receipt, version);
    }
}
