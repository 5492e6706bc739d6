package kz.uzdik.domain.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;

/**
 * What one reading of a district's box came to.
 *
 * @param receipts of the first K ballots at most; all of them when there are fewer
 */
record BoxReading(long ballots, Digest ledger, List<Digest> receipts) {

    /** How boxes are read: every ballot must stand under its own credential-id, in its order, and verify. */
    record Rules(PublishedKeys keys, Counts counts) {
        /**
         * Reads ballots to the end, holding none of them.
         *
         * @throws IllegalStateException when one does not stand in its place, or does not verify
         */
        BoxReading read(Stream<BallotBox.Cast> ballots, PublishedPoll poll, Kato district) {
            Reader reader =
                    new Reader(poll, new VoteContext(poll.digest().bytes(), district.code()), rule(poll, district));
            ballots.forEachOrdered(reader::take);
            return new BoxReading(reader.digest.ballots(), reader.digest.end(), reader.receipts);
        }

        // What lies in an annulled district's box is published as it is: that may be why it was annulled.
        private Optional<BallotRule> rule(PublishedPoll poll, Kato district) {
            if (counts.annulled(poll.id()).contains(district)) {
                return Optional.empty();
            }
            var key = keys.district(poll.id(), district)
                    .orElseThrow(() -> new IllegalStateException("a closed district's key is not published"));
            VoteContext context = new VoteContext(poll.digest().bytes(), district.code());
            return Optional.of(
                    new BallotRule(context, key, poll.plan().questions().size()));
        }
    }

    private static final class Reader {
        private final VoteContext context;
        private final Optional<BallotRule> rule;
        private final int most;
        private final LedgerDigest digest = new LedgerDigest();
        private final List<Digest> receipts = new ArrayList<>();
        private String last = "";

        Reader(PublishedPoll poll, VoteContext context, Optional<BallotRule> rule) {
            this.context = context;
            this.rule = rule;
            most = poll.plan().k();
        }

        void take(BallotBox.Cast cast) {
            Ballot ballot = cast.ballot();
            if (cast.id().hex().compareTo(last) <= 0 || !cast.id().equals(ballot.id(context))) {
                throw new IllegalStateException("a ballot does not stand under its own credential-id, in order");
            }
            rule.flatMap(each -> each.wrong(ballot)).ifPresent(wrong -> {
                throw new IllegalStateException("a ballot in the box does not verify: " + wrong);
            });
            last = cast.id().hex();
            digest.add(LedgerLine.of(ballot));
            if (receipts.size() < most) {
                receipts.add(ballot.receipt(context));
            }
        }
    }
}
