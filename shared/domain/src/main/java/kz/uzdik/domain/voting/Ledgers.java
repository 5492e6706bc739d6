package kz.uzdik.domain.voting;

import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** The districts' ballots in the polls' public folders. Each file is written once and never held whole. */
public interface Ledgers {
    /**
     * Publishes a ledger, provided that its lines come to this digest.
     *
     * @param lines each without its line feed; read once, to the end
     * @return whether they did; if not, nothing is published
     * @throws IllegalStateException when a ledger of another digest is published already
     */
    boolean publish(PollId poll, Kato district, Digest digest, Stream<String> lines);

    /**
     * The lines of a published ledger, each without its line feed.
     *
     * @throws IllegalStateException when there is none, or where its last line is not ended
     */
    Stream<String> of(PollId poll, Kato district);

    /**
     * Publishes receipts in place of a ledger, unless some are published: what they were filled up with must not
     * change, or comparing two versions would show which receipts are real.
     *
     * @return the ones that are published
     */
    List<Digest> withhold(PollId poll, Kato district, Withheld withheld);

    /**
     * Receipts of fewer than K ballots, filled up to K with random ones.
     *
     * @param poll the frozen poll's digest
     * @param receipts sorted
     */
    record Withheld(Digest poll, List<Digest> receipts) {
        public Withheld {
            receipts = List.copyOf(receipts);
        }
    }
}
