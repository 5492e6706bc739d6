package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.ScoreSheets;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;

/** Score sheets in memory. */
public record InMemoryScoreSheets(InMemoryStore store) implements ScoreSheets {
    @Override
    public List<ScoreSheet> of(SittingId sitting) {
        return store.sheets.all(sheet -> sheet.sitting().equals(sitting));
    }

    @Override
    public Change.Commit commit(Change<ScoreSheet> change, Actor actor, Instant at) {
        return store.sheets.commit(change, actor, at);
    }
}
