package kz.uzdik.domain.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.BallotBox;

/** A ballot box in memory. */
public final class InMemoryBallotBox implements BallotBox {
    private final Map<String, ConcurrentSkipListMap<String, Ballot>> districts = new ConcurrentHashMap<>();

    @Override
    public Put put(PollId poll, Kato district, Digest id, Ballot ballot) {
        return Optional.ofNullable(in(poll, district).putIfAbsent(id.hex(), ballot))
                .map(there -> there.saysTheSameAs(ballot) ? Put.SAME : Put.OTHER)
                .orElse(Put.STORED);
    }

    @Override
    public Stream<Cast> of(PollId poll, Kato district) {
        return List.copyOf(in(poll, district).entrySet()).stream()
                .map(entry -> new Cast(new Digest(entry.getKey()), entry.getValue()));
    }

    private ConcurrentSkipListMap<String, Ballot> in(PollId poll, Kato district) {
        return districts.computeIfAbsent(poll + "#" + district, _ -> new ConcurrentSkipListMap<>());
    }
}
