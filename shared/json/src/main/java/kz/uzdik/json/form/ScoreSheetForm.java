package kz.uzdik.json.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A member's score sheet; points are texts. */
public final class ScoreSheetForm {
    public static final Form<ScoreSheet> FORM = new Form<>(ScoreSheetForm::write, ScoreSheetForm::read);

    private ScoreSheetForm() {}

    static Members write(ScoreSheet sheet) {
        Map<String, String> points = new TreeMap<>();
        sheet.points().forEach((criterion, given) -> points.put(criterion.value(), given.toString()));
        return Members.of("sitting", sheet.sitting().toString())
                .with("author", sheet.author().value())
                .with("member", sheet.member())
                .with("candidate", sheet.candidate().value())
                .with("points", points)
                .with("comment", sheet.comment())
                .with("filedAt", sheet.filedAt())
                .with("version", sheet.version());
    }

    static ScoreSheet read(Fields fields) {
        var sitting = fields.required("sitting", StoredTypes.SITTING);
        var author = fields.required("author", StoredTypes.PERSON);
        var member = fields.integer("member", 0, Integer.MAX_VALUE);
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        Map<CriterionId, Points> points = new LinkedHashMap<>();
        fields.valueMap("points", StoredTypes.POINTS)
                .forEach((criterion, given) -> points.put(new CriterionId(criterion), given));
        var comment = fields.required("comment", StoredTypes.TEXT);
        var filedAt = fields.instant("filedAt");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new ScoreSheet(sitting, author, member, candidate, points, comment, filedAt, version);
    }
}
