package kz.uzdik.json.form;

import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** An officer's assessment. */
public final class AssessmentForm {
    public static final Form<Assessment> FORM = new Form<>(AssessmentForm::write, AssessmentForm::read);

    private AssessmentForm() {}

    static Members write(Assessment assessment) {
        return Members.of("sitting", assessment.sitting().toString())
                .with("candidate", assessment.candidate().value())
                .with("criterion", assessment.criterion().value())
                .with("points", assessment.points().toString())
                .with("basis", assessment.basis())
                .withEach("items", assessment.items(), AssessmentForm::item)
                .with("by", assessment.by().value())
                .with("at", assessment.at())
                .with("version", assessment.version());
    }

    private static Members item(Assessment.Item item) {
        return Members.of("what", item.what()).with("where", item.where()).with("date", item.on());
    }

    private static Assessment.Item item(Fields fields) {
        var what = fields.required("what", StoredTypes.TEXT);
        var where = fields.required("where", StoredTypes.TEXT);
        var on = fields.date("date");
        fields.done();
        return new Assessment.Item(what, where, on);
    }

    static Assessment read(Fields fields) {
        var sitting = fields.required("sitting", StoredTypes.SITTING);
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        var criterion = fields.required("criterion", StoredTypes.CRITERION);
        var points = fields.required("points", StoredTypes.POINTS);
        var basis = fields.required("basis", StoredTypes.TEXT);
        var items = fields.each("items", AssessmentForm::item);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Assessment(sitting, candidate, criterion, points, basis, items, by, at, version);
    }
}
