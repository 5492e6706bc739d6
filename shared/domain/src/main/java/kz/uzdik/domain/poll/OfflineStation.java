package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.territory.Kato;

/**
 * A station without internet: from its opening nobody of its units gets a credential online (step 9), so that whoever
 * hands out paper there need not ask anybody.
 *
 * @param number from 1 within the poll
 * @param units the codes of residence whose people vote there; of the station's district
 * @param from its opening
 */
public record OfflineStation(int number, StationId station, Set<Kato> units, Instant from, Instant at) {
    public OfflineStation {
        units = Set.copyOf(units);
    }

    /** Its units' codes in their order. */
    public Set<String> unitsInOrder() {
        Set<String> codes = new TreeSet<>();
        units.forEach(unit -> codes.add(unit.code()));
        return codes;
    }
}
