package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;

/** Stations' subtotals. */
public interface Stations {
    Optional<Station> find(PollId poll, StationId station);

    /** A poll's stations, by id. */
    List<Station> of(PollId poll);

    Change.Commit commit(Change<Station> change, Actor actor, Instant at);
}
