package kz.uzdik.aws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.Stations;
import kz.uzdik.json.poll.StationForm;

/** Stations' subtotals in the table. */
public final class DynamoStations implements Stations {
    private static final Kind<Station> KIND = Kind.of(Subject.STATION, StationForm.FORM, Station::id, Station::version);

    private final DynamoCollection<Station> stations;

    public DynamoStations(ContestTable table) {
        stations = new DynamoCollection<>(table, KIND);
    }

    @Override
    public Optional<Station> find(PollId poll, StationId station) {
        return stations.find(Station.id(poll, station));
    }

    @Override
    public List<Station> of(PollId poll) {
        return stations.in(Key.stations(poll));
    }

    @Override
    public Change.Commit commit(Change<Station> change, Actor actor, Instant at) {
        return stations.commit(change, actor, at);
    }
}
