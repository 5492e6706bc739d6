package kz.uzdik.local.stack.leaks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found of the secrets in all traces. It tells kinds and places, never a secret. */
final class Search {
    private final Map<String, Set<Kind>> byPlace = new TreeMap<>();
    private final Map<Integer, Set<Kind>> byRecord = new HashMap<>();
    private final Map<Integer, String> places = new HashMap<>();

    Search(Needles needles, Collection<Trace> traces) {
        for (Trace trace : traces) {
            Set<Kind> found = EnumSet.noneOf(Kind.class);
            for (byte[] view : Views.of(trace.bytes())) found.addAll(needles.in(view));
            byPlace.computeIfAbsent(trace.place(), _ -> EnumSet.noneOf(Kind.class))
                    .addAll(found);
            byRecord.computeIfAbsent(trace.record(), _ -> EnumSet.noneOf(Kind.class))
                    .addAll(found);
            places.merge(trace.record(), trace.place(), (one, other) -> one.equals(other) ? one : one + ", " + other);
        }
    }

    /** Which kinds were seen where they may not be. */
    List<String> leaks() {
        return byPlace.entrySet().stream()
                .flatMap(place -> place.getValue().stream()
                        .filter(kind -> !Allowed.at(place.getKey(), kind))
                        .map(kind -> kind + " at " + place.getKey()))
                .toList();
    }

    /** Where something of a person and something of a ballot stand in one record. */
    Set<String> joins() {
        return byRecord.entrySet().stream()
                .filter(record -> Stream.of(Kind.Side.PERSON, Kind.Side.BALLOT)
                        .allMatch(side -> record.getValue().stream().anyMatch(kind -> kind.side() == side)))
                .map(record -> record.getValue() + " at " + places.get(record.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the protocol lets be seen and nobody has seen: there the search would be blind. */
    List<String> unseen() {
        return Allowed.rules().stream()
                .flatMap(rule -> rule.kinds().stream()
                        .filter(kind -> byPlace.entrySet().stream()
                                .noneMatch(
                                        place -> place.getValue().contains(kind) && rule.allows(kind, place.getKey())))
                        .map(kind -> kind + " by " + rule.step()))
                .toList();
    }

    /** Every place that was searched. */
    Set<String> places() {
        return byPlace.keySet();
    }
}
