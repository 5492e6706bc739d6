package kz.uzdik.local.demo.resident;

import java.util.List;
import java.util.Optional;
import kz.uzdik.local.demo.http.Json;

/** The published ballots of a district, as a resident searches them for their own (step 7). */
public record Ledger(PollFolder folder) {

    /**
     * Where a ballot stands.
     *
     * @param number counted from one
     * @param of how many ballots, or withheld receipts, there are
     * @param withheld whether only receipts are published, fewer than K having voted
     */
    public record Found(int number, int of, boolean withheld) {}

    /** Finds a receipt; empty is evidence, together with its acknowledgement. */
    public Optional<Found> find(Receipt receipt) {
        var published = folder.find("ledgers/" + receipt.district() + ".jsonl");
        Ballots ballots = Ballots.of(folder.pollDigest(), receipt.district());
        List<String> receipts = published.isPresent()
                ? folder.ledger(receipt.district()).stream()
                        .map(line -> receipt(ballots, line))
                        .toList()
                : folder.file("withheld/" + receipt.district() + ".json").json().texts("receipts");
        int index = receipts.indexOf(receipt.receipt());
        return index < 0 ? Optional.empty() : Optional.of(new Found(index + 1, receipts.size(), published.isEmpty()));
    }

    private static String receipt(Ballots ballots, String line) {
        Json ballot = Json.read("a line of the ledger", line);
        List<Integer> answers = ballot.list("answers").stream()
                .map(answer -> Integer.valueOf(answer.text()))
                .toList();
        return Bytes.hex(ballots.receipt(ballots.ballot(Bytes.ofBase64(ballot.text("pk")), answers)));
    }
}
