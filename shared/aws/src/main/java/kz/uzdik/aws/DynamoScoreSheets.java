package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.json.form.ScoreSheetForm;

/** Score sheets in the table. */
public final class DynamoScoreSheets implements ScoreSheets {
    private static final Kind<ScoreSheet> KIND =
            Kind.of(Subject.SHEET, ScoreSheetForm.FORM, ScoreSheet::id, ScoreSheet::version);

    private final DynamoCollection<ScoreSheet> sheets;

    public DynamoScoreSheets(ContestTable table) {
        sheets = new DynamoCollection<>(table, KIND);
    }

    @Override
    public List<ScoreSheet> of(SittingId sitting) {
        return sheets.in(Key.sheets(sitting));
    }

    @Override
    public Change.Commit commit(Change<ScoreSheet> change, Actor actor, Instant at) {
        return sheets.commit(change, actor, at);
    }
}
