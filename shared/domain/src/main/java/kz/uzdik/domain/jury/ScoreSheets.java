package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** All score sheets. */
public interface ScoreSheets extends FiledSheets {
    /** A sitting's sheets, ordered by candidate and member's number. */
    List<ScoreSheet> of(SittingId sitting);

    @Override
    default Set<String> keys(SittingId sitting) {
        return of(sitting).stream().map(ScoreSheet::key).collect(Collectors.toSet());
    }

    Change.Commit commit(Change<ScoreSheet> change, Actor actor, Instant at);
}
