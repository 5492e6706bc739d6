package kz.uzdik.local.stack.leaks;

import java.util.List;
import java.util.Set;

/**
 * What the search for leaks came to; all of it is empty where all is well. It names kinds and places, never a secret.
 *
 * @param leaks kinds that were seen where the protocol does not let them be seen
 * @param joins records that tell of a person and of a ballot
 * @param unseen what the protocol lets be seen and was not
 * @param unsought kinds of which no secret was known
 * @param blindSpots places that ought to have been searched and were not
 * @param remains what ought to be gone at the end and is not
 * @param oddBallots what is wrong with items of the ballot box
 * @param markedEntries what is wrong with entries that something was issued on
 */
public record Findings(
        List<String> leaks,
        Set<String> joins,
        List<String> unseen,
        List<String> unsought,
        List<String> blindSpots,
        List<String> remains,
        List<String> oddBallots,
        List<String> markedEntries) {}
