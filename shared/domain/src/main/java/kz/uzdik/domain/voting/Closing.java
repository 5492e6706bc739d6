package kz.uzdik.domain.voting;

import java.time.Instant;
import java.util.Map;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.territory.Kato;

/**
 * A poll's closing record: the digests of all its ledgers, published and signed before anything is counted (step 7 of
 * the resident's steps finds the ballot in one of them).
 *
 * @param poll the frozen poll's digest
 */
public record Closing(Digest poll, Instant closedAt, Map<Kato, ClosedDistrict> districts) {
    public Closing {
        districts = Map.copyOf(districts);
    }
}
