package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;

/** Score sheets in the table. */
public final class DynamoScoreSheets implements ScoreSheets {
    private final DynamoCollection<ScoreSheet> sheets;

    public DynamoScoreSheets(ContestTable table) {
        sheets = new DynamoCollection<>(table, Kind.SHEET);
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
