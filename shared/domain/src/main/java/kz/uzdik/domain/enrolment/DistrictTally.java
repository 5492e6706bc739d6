package kz.uzdik.domain.enrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;

/**
 * What stands on a district's entries, counted.
 *
 * @param issued the digests of the blinded messages that were signed, sorted
 * @param stations how many were handed a ballot, or helped, at each station
 * @param holds how many issuances are held, were released, were refused
 */
public record DistrictTally(
        List<Digest> issued, Map<String, Map<Mark.Channel, Long>> stations, Map<RollEntry.Hold, Long> holds) {
    public DistrictTally {
        issued = List.copyOf(issued);
        stations = Collections.unmodifiableMap(new TreeMap<>(stations));
        holds = Map.copyOf(holds);
    }

    /** How many entries are marked in this way at stations. */
    public long at(Mark.Channel channel) {
        return stations.values().stream()
                .mapToLong(counts -> counts.getOrDefault(channel, 0L))
                .sum();
    }

    /** How many marks of both kinds were made at each station; one that made none is left out. */
    public Map<String, Long> atStations() {
        Map<String, Long> all = new TreeMap<>();
        stations.forEach((station, counts) -> all.put(
                station, counts.values().stream().mapToLong(Long::longValue).sum()));
        return all;
    }

    public long holds(RollEntry.Hold hold) {
        return holds.getOrDefault(hold, 0L);
    }

    /** Counts a district's entries on the poll's roll and its supplements. */
    public static DistrictTally of(PublishedPoll poll, Kato district, Rolls rolls) {
        var counting = new Counting();
        for (int roll : poll.rolls()) {
            try (Stream<RollEntry> entries = rolls.in(poll.id(), roll, district)) {
                entries.forEach(counting::add);
            }
        }
        return counting.done();
    }

    private static final class Counting {
        private final List<String> issued = new ArrayList<>();
        private final Map<String, Map<Mark.Channel, Long>> stations = new HashMap<>();
        private final Map<RollEntry.Hold, Long> holds = new EnumMap<>(RollEntry.Hold.class);

        void add(RollEntry entry) {
            entry.mark().ifPresent(mark -> {
                mark.blinded().ifPresent(blinded -> issued.add(blinded.hex()));
                mark.station()
                        .ifPresent(station -> stations.computeIfAbsent(station, _ -> new HashMap<>())
                                .merge(mark.channel(), 1L, Long::sum));
            });
            if (entry.hold() != RollEntry.Hold.NONE) {
                holds.merge(entry.hold(), 1L, Long::sum);
            }
        }

        DistrictTally done() {
            return new DistrictTally(issued.stream().sorted().map(Digest::new).toList(), stations, holds);
        }
    }
}
