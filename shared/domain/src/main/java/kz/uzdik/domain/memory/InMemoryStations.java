package kz.uzdik.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.Stations;

/** Stations' subtotals in memory. */
public record InMemoryStations(InMemoryStore store) implements Stations {
    @Override
    public Optional<Station> find(PollId poll, StationId station) {
        return store.stations.find(Station.id(poll, station));
    }

    @Override
    public List<Station> of(PollId poll) {
        return store.stations.all(station -> station.poll().equals(poll));
    }

    @Override
    public Change.Commit commit(Change<Station> change, Actor actor, Instant at) {
        return store.stations.commit(change, actor, at);
    }
}
