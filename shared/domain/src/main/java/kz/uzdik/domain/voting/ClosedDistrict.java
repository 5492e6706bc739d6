package kz.uzdik.domain.voting;

import java.util.Optional;
import kz.uzdik.domain.poll.Digest;

/**
 * What a district's ballots came to when its box was closed.
 *
 * @param ballots how many; empty for fewer than K, whose ledger is not published
 * @param ledger SHA-256 of the ledger as it is, or would be, published
 */
public record ClosedDistrict(Optional<Long> ballots, Digest ledger) {}
