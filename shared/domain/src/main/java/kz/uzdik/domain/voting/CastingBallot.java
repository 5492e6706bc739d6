package kz.uzdik.domain.voting;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/**
 * Somebody casts a ballot; who they are nobody asks (step 6 of docs/voting.md). What costs little is checked first, and
 * nothing is read but what everybody may read.
 */
public final class CastingBallot {
    private final PublishedPolls polls;
    private final PublishedKeys districtKeys;
    private final BallotBox box;
    private final AcknowledgementKeys acknowledgementKeys;

    public CastingBallot(
            PublishedPolls polls, PublishedKeys districtKeys, BallotBox box, AcknowledgementKeys acknowledgementKeys) {
        this.polls = polls;
        this.districtKeys = districtKeys;
        this.box = box;
        this.acknowledgementKeys = acknowledgementKeys;
    }

    /** Puts the ballot in the box. The same ballot again gets an acknowledgement again: the first may have been lost. */
    public Outcome<Acknowledgement> cast(PollId id, Kato district, Ballot ballot, Instant at) {
        Optional<PublishedPoll> found = polls.find(id);
        if (found.isEmpty()) {
            return Outcome.unknown();
        }
        PublishedPoll poll = found.get();
        VoteContext context = new VoteContext(poll.digest().bytes(), district.code());
        Optional<Reason> reason = poll.boxShutAt(district, at).or(() -> wrong(poll, district, ballot, context));
        return reason.isPresent() ? Outcome.refused(reason.get()) : put(id, district, ballot, context);
    }

    private Optional<Reason> wrong(PublishedPoll poll, Kato district, Ballot ballot, VoteContext context) {
        RsaPublic key = districtKeys
                .district(poll.id(), district)
                .orElseThrow(() -> new IllegalStateException("a poll is open and a district's key is not published"));
        return new BallotRule(context, key, poll.plan().questions().size())
                .wrong(ballot)
                .map(CastingBallot::because);
    }

    private Outcome<Acknowledgement> put(PollId poll, Kato district, Ballot ballot, VoteContext context) {
        // Without the key the ballot would lie in the box and its resident would have nothing in their hand.
        var key = acknowledgementKeys.of(poll);
        if (box.put(poll, district, ballot.id(context), ballot) == BallotBox.Put.OTHER) {
            return Outcome.refused(because(VotingReason.ALREADY_VOTED));
        }
        Digest receipt = ballot.receipt(context);
        return Outcome.done(new Acknowledgement(P256.sign(key, context.acknowledgementMessage(receipt.bytes()))));
    }

    private static Reason because(VotingReason reason) {
        return Reason.of(reason, Paragraph.NONE);
    }
}
