package kz.uzdik.domain.poll;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;

/**
 * Who marks and counts at each station of a poll (step 9). One account may serve at several stations.
 *
 * @param byStation at least two different people each
 */
public record StationOfficers(Map<StationId, List<PersonId>> byStation) {
    /** At no station. */
    public static final StationOfficers NONE = new StationOfficers(Map.of());

    /** One enters the subtotals, another confirms them. */
    public static final int FEWEST = 2;

    /**
     * So many characters of ids at all stations together: some 1,600 places with ids of 36. A poll is one item, and what
     * its officers take must leave room for the largest plan and for what is decided later.
     */
    public static final int MOST = 60_000;

    public StationOfficers {
        Map<StationId, List<PersonId>> copy = new HashMap<>();
        byStation.forEach((station, people) -> copy.put(station, List.copyOf(people)));
        byStation = Map.copyOf(copy);
    }

    /** A station's officers; none where nobody was named. */
    public List<PersonId> of(StationId station) {
        return byStation.getOrDefault(station, List.of());
    }

    /** All stations with their officers, by the station's id. */
    public SortedMap<StationId, List<PersonId>> inOrder() {
        SortedMap<StationId, List<PersonId>> inOrder = new TreeMap<>(Comparator.comparing(StationId::value));
        inOrder.putAll(byStation);
        return inOrder;
    }

    /** The stations at which somebody serves. */
    Set<StationId> stationsOf(PersonId person) {
        return byStation.keySet().stream()
                .filter(station -> of(station).contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these people who serve at some station, each once, by id. */
    public List<PersonId> among(Collection<PersonId> people) {
        return people.stream()
                .filter(person -> !stationsOf(person).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many characters the ids at all stations come to. */
    int characters() {
        return byStation.entrySet().stream()
                .mapToInt(station -> station.getKey().value().length()
                        + station.getValue().stream()
                                .mapToInt(person -> person.value().length())
                                .sum())
                .sum();
    }

    /** The same with these at the station; with nobody, it has none any more. */
    StationOfficers with(StationId station, List<PersonId> people) {
        Map<StationId, List<PersonId>> all = new HashMap<>(byStation);
        if (people.isEmpty()) {
            all.remove(station);
        } else {
            all.put(station, people);
        }
        return new StationOfficers(all);
    }

    /** Those of them whose district is among these. */
    StationOfficers in(Collection<Kato> districts) {
        Map<StationId, List<PersonId>> left = new HashMap<>(byStation);
        left.keySet().removeIf(station -> !districts.contains(station.district()));
        return new StationOfficers(left);
    }
}
