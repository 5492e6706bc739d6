package kz.uzdik.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.domain.voting.Counts;
import kz.uzdik.domain.voting.LedgerDigest;
import kz.uzdik.domain.voting.Ledgers;
import kz.uzdik.domain.voting.StationCount;

/** One poll's public folder in memory, as the close and the count see it. */
public class InMemoryFolder implements Ledgers, Closings, Counts {
    /** What others have put there. */
    public final List<StationCount> stations = new ArrayList<>();

    public final Set<Kato> annulled = ConcurrentHashMap.newKeySet();
    public final Map<Kato, List<String>> ledgers = new ConcurrentHashMap<>();
    public final Map<Kato, Withheld> withheld = new ConcurrentHashMap<>();
    private final Map<Kato, ClosedDistrict> closed = new ConcurrentHashMap<>();
    private final Map<PollId, Closing> closings = new ConcurrentHashMap<>();
    private final Map<Set<String>, PollCount> counted = new ConcurrentHashMap<>();
    /** Whether the closing record is published as soon as it is drawn up. */
    public boolean publishes = true;

    /** A published ledger's lines. */
    public List<String> ledger(Kato district) {
        return Optional.ofNullable(ledgers.get(district)).orElseThrow();
    }

    /** A withheld district's receipts. */
    public List<Digest> receipts(Kato district) {
        return Optional.ofNullable(withheld.get(district)).orElseThrow().receipts();
    }

    @Override
    public boolean publish(PollId poll, Kato district, Digest digest, Stream<String> lines) {
        List<String> read = lines.toList();
        if (!digest(read).equals(digest)) {
            return false;
        }
        if (!digest(ledgers.computeIfAbsent(district, _ -> read)).equals(digest)) {
            throw new IllegalStateException("another ledger is published");
        }
        return true;
    }

    private static Digest digest(List<String> lines) {
        LedgerDigest digest = new LedgerDigest();
        lines.forEach(digest::add);
        return digest.end();
    }

    @Override
    public Stream<String> of(PollId poll, Kato district) {
        return Optional.ofNullable(ledgers.get(district))
                .orElseThrow(() -> new IllegalStateException("no ledger is published"))
                .stream();
    }

    @Override
    public List<Digest> withhold(PollId poll, Kato district, Withheld receipts) {
        return withheld.computeIfAbsent(district, _ -> receipts).receipts();
    }

    @Override
    public Optional<ClosedDistrict> find(PollId poll, Kato district) {
        return Optional.ofNullable(closed.get(district));
    }

    @Override
    public ClosedDistrict keep(PollId poll, Digest digest, Kato district, ClosedDistrict record) {
        return closed.computeIfAbsent(district, _ -> record);
    }

    @Override
    public Set<Kato> districts(PollId poll) {
        return closed.keySet().stream().collect(Collectors.toSet());
    }

    @Override
    public Optional<Closing> published(PollId poll) {
        return Optional.ofNullable(closings.get(poll)).filter(_ -> publishes);
    }

    @Override
    public void keep(PollId poll, Closing closing) {
        closings.putIfAbsent(poll, closing);
    }

    @Override
    public List<StationCount> stations(PollId poll) {
        return List.copyOf(stations);
    }

    @Override
    public Set<Kato> annulled(PollId poll) {
        return Set.copyOf(annulled);
    }

    @Override
    public Optional<PollCount> find(PublishedPoll poll, Set<Kato> without) {
        return Optional.ofNullable(counted.get(without.stream().map(Kato::code).collect(Collectors.toSet())));
    }

    @Override
    public PollCount keep(PollCount count) {
        return counted.computeIfAbsent(Set.copyOf(count.annulled()), _ -> count);
    }

    /** What was counted without the districts that are annulled now. */
    public PollCount count(PublishedPoll poll) {
        return find(poll, annulled).orElseThrow();
    }
}
