package kz.uzdik.domain.voting;

import java.util.Optional;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;

/**
 * What makes a ballot count in a district: an answer to each question, a credential of the district's key, the
 * credential's own signature. The box asks before it takes a ballot, and the close again of what lies in the box.
 *
 * @param questions how many the poll has
 */
record BallotRule(VoteContext context, RsaPublic key, int questions) {
    /** The first thing wrong with a ballot, the cheaper check first; empty when it counts. */
    Optional<VotingReason> wrong(Ballot ballot) {
        if (!ballot.hasCredentialOf(key, context)) {
            return Optional.of(VotingReason.CREDENTIAL_WRONG);
        }
        // With more or fewer answers it is not this poll's ballot that was signed.
        boolean signed = ballot.answers().length == questions && ballot.isSignedIn(context);
        return signed ? Optional.empty() : Optional.of(VotingReason.SIGNATURE_WRONG);
    }
}
