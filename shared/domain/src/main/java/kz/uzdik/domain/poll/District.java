package kz.uzdik.domain.poll;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.territory.Kato;

/**
 * A unit of residence: its residents answer about its one akim (2020 p14.3 says "settlement", which may be a rural
 * district, a village or a town).
 *
 * @param code names it, and is the unit of the akim it is asked about
 * @param residence the codes a resident of it may be registered under; its own among them
 * @param adults its adult population, published beside the roll's size where it is known
 */
public record District(Kato code, Set<Kato> residence, Optional<Integer> adults) {
    public District {
        residence = Set.copyOf(residence);
    }

    /** Its codes of residence in their order. */
    public Set<String> residenceInOrder() {
        Set<String> codes = new TreeSet<>();
        residence.forEach(kato -> codes.add(kato.code()));
        return codes;
    }
}
