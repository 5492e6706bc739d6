package kz.uzdik.domain.voting;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;

/**
 * A district's box is closed (steps 7 and 8 of the protocol): its ballots are read twice and must be the same both
 * times; with K or more its ledger is published, with fewer only receipts. It can die anywhere and be done again.
 */
public final class ClosingDistrict {
    private final ClosedPolls polls;
    private final BoxReading.Rules rules;
    private final BallotBox box;
    private final Ledgers ledgers;
    private final Closings closings;
    private final Supplier<SecureRandom> random;

    /** @param random made when it is needed: no random source may lie in a snapshot */
    public ClosingDistrict(
            ClosedPolls polls,
            PublishedKeys keys,
            BallotBox box,
            Ledgers ledgers,
            Closings closings,
            Counts counts,
            Supplier<SecureRandom> random) {
        this.polls = polls;
        this.rules = new BoxReading.Rules(keys, counts);
        this.box = box;
        this.ledgers = ledgers;
        this.closings = closings;
        this.random = random;
    }

    /**
     * Closes a district's box, or finds it closed.
     *
     * @throws IllegalStateException when it is too early, when two readings differ, or when a ballot lies there that
     *     does not verify and the district's poll is not annulled
     */
    public ClosedDistrict close(PollId id, Kato district, Instant at) {
        PublishedPoll poll = polls.find(id, at);
        if (poll.plan().district(district).isEmpty()) {
            throw new IllegalStateException("the poll has no such district");
        }
        return closings.find(id, district)
                .orElseGet(() -> closings.keep(id, poll.digest(), district, published(poll, district)));
    }

    private ClosedDistrict published(PublishedPoll poll, Kato district) {
        BoxReading first = rules.read(box.of(poll.id(), district), poll, district);
        boolean published = first.ballots() >= poll.plan().k();
        boolean same = published
                ? ledgers.publish(poll.id(), district, first.ledger(), lines(poll, district))
                : first.ledger().equals(digest(lines(poll, district)));
        if (!same) {
            throw new IllegalStateException("a district's ballots were read twice and differed");
        }
        if (!published) {
            withhold(poll, district, first.receipts());
        }
        return new ClosedDistrict(published ? Optional.of(first.ballots()) : Optional.empty(), first.ledger());
    }

    private Stream<String> lines(PublishedPoll poll, Kato district) {
        return box.of(poll.id(), district).map(cast -> LedgerLine.of(cast.ballot()));
    }

    private static Digest digest(Stream<String> lines) {
        LedgerDigest digest = new LedgerDigest();
        lines.forEachOrdered(digest::add);
        return digest.end();
    }

    private void withhold(PublishedPoll poll, Kato district, List<Digest> receipts) {
        TreeSet<String> filled = new TreeSet<>();
        receipts.forEach(receipt -> filled.add(receipt.hex()));
        SecureRandom source = random.get();
        while (filled.size() < poll.plan().k()) {
            byte[] nobodys = new byte[Sha256.LENGTH];
            source.nextBytes(nobodys);
            filled.add(Digest.of(nobodys).hex());
        }
        var kept = ledgers.withhold(
                poll.id(),
                district,
                new Ledgers.Withheld(
                        poll.digest(), filled.stream().map(Digest::new).toList()));
        if (!kept.containsAll(receipts)) {
            throw new IllegalStateException("receipts were published before, and not of these ballots");
        }
    }
}
