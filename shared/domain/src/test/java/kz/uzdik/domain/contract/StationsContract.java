package kz.uzdik.domain.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Station;

/** What a store of stations keeps. */
public abstract class StationsContract extends AuditedContract<Station> {
    @Override
    Subject<Station> subject() {
        return new Subject<>(Fact.Subject.STATION, Station::id);
    }

    @Override
    Station sample(int number, long version) {
        return PollSamples.station(number, version);
    }

    @Override
    Station elsewhere() {
        return PollSamples.station(new PollId(Samples.EDITION, "residents-2"), 1, 1);
    }

    @Override
    Optional<Station> find(Station like) {
        return ports.stations().find(like.poll(), like.station());
    }

    @Override
    List<Station> list() {
        return ports.stations().of(PollSamples.ID);
    }

    @Override
    List<Station> inOrder(List<Station> samples) {
        return samples.stream()
                .sorted(Comparator.comparing(station -> station.station().value()))
                .toList();
    }

    @Override
    Commit commit(Change<Station> change) {
        return ports.stations().commit(change, Samples.ACTOR, Samples.AT);
    }

    @Override
    long versionOf(Station state) {
        return state.version();
    }
}
