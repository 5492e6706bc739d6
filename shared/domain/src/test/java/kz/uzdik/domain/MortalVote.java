package kz.uzdik.domain;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.enrolment.Bursts;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.CodeMail;
import kz.uzdik.domain.enrolment.CodeQueue;
import kz.uzdik.domain.enrolment.DistrictBudget;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.IssuingCredential;
import kz.uzdik.domain.enrolment.PollSecrets;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.enrolment.RegistrarKeys;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.domain.enrolment.RequestingCode;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.RollHashes;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.enrolment.SendingCodes;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.memory.InMemoryDistrictBudget;
import kz.uzdik.domain.memory.InMemoryFolder;
import kz.uzdik.domain.memory.InMemoryRollEntries;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PublishedKeys;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Acknowledgement;
import kz.uzdik.domain.voting.AcknowledgementKeys;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.BallotBox;
import kz.uzdik.domain.voting.CastingBallot;
import kz.uzdik.domain.voting.ClosedPolls;
import kz.uzdik.domain.voting.ClosingBoxes;
import kz.uzdik.domain.voting.ClosingDistrict;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.domain.voting.CountingBallots;
import kz.uzdik.domain.voting.Counts;
import kz.uzdik.domain.voting.LedgerLine;
import kz.uzdik.domain.voting.Ledgers;

/**
 * The acts of a whole vote over stores in memory, each run by a process that may die before and after any call of a port.
 * What is asked for gives nothing when its process has died; the queue gives its messages again, and sometimes twice.
 */
final class MortalVote {
    private static final int DIES_ONCE_IN = 25;
    private static final int COMES_TWICE_ONCE_IN = 4;
    private static final int BATCH = 5;
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final byte[] PEPPER = new byte[32];
    private static final byte[] CODE_KEY = new byte[32];

    /** An error and no exception: nothing in the process may catch it. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Random random;
    private final AVote vote = new AVote();
    private final InMemoryRollEntries entries = new InMemoryRollEntries();
    private final InMemoryBallotBox box = new InMemoryBallotBox();
    private final InMemoryFolder folder = new InMemoryFolder();
    private final DistrictBudget budget = new InMemoryDistrictBudget();
    private final List<Received> queue = new ArrayList<>();
    private final List<CodeMail.Sending> mails = new ArrayList<>();
    private Instant now = AVote.TIMES.issueFrom();
    private int deaths;

    MortalVote(Random random) {
        this.random = random;
    }

    AVote vote() {
        return vote;
    }

    int deaths() {
        return deaths;
    }

    Instant now() {
        return now;
    }

    void timePasses() {
        now = now.plus(STEP);
    }

    void onTheRoll(Claim claim) {
        var hashes = new RollHashes(PEPPER);
        var key = new EntryKey(vote.id(), 1, claim.district(), hashes.person(claim.iin()));
        entries.add(new Rolls.NewEntry(key, hashes.contact(claim.contact()), false));
    }

    /** Step 3. */
    Optional<Outcome<RequestId>> asks(Claim claim) {
        CodeQueue queued = wanted -> queue.add(new Received(wanted, now));
        return unlessItDies(() -> new RequestingCode(polls(), mortal(queued, CodeQueue.class), this::drawn)
                .request(vote.id(), claim, Language.KK, now));
    }

    private RequestId drawn() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return RequestId.of(id);
    }

    /** A batch of the queue, in any order; what its process did not finish comes again, and so does some of the rest. */
    void worksOffQueue() {
        List<Received> batch = new ArrayList<>();
        while (batch.size() < BATCH && !queue.isEmpty()) {
            batch.add(queue.remove(random.nextInt(queue.size())));
        }
        List<Received> again = new ArrayList<>();
        boolean lived = unlessItDies(() -> {
                    new SendingCodes(
                                    polls(),
                                    mortal(entries, RollEntries.class),
                                    secrets(),
                                    new Bursts(
                                            mortal(budget, DistrictBudget.class),
                                            new Bursts.Allowance(100, Integer.MAX_VALUE)),
                                    mortal(mails::add, CodeMail.class))
                            .send(batch, (received, _) -> again.add(received));
                    return true;
                })
                .isPresent();
        if (lived) {
            batch.removeIf(_ -> random.nextInt(COMES_TWICE_ONCE_IN) != 0);
        }
        queue.addAll(batch);
        queue.addAll(again);
    }

    /** How many letters were sent so far. */
    int letters() {
        return mails.size();
    }

    /** The codes in a resident's letters after the first so many of all, the newest first. */
    List<String> codes(Claim claim, int after) {
        return mails.stream()
                .skip(after)
                .filter(mail -> mail.to().equals(claim.contact()))
                .map(CodeMail.Sending::code)
                .distinct()
                .toList()
                .reversed();
    }

    /** Step 5. */
    Optional<Outcome<byte[]>> issues(Proof proof, byte[] blinded) {
        RegistrarKeys keys = (_, district) -> AVote.issuing(district);
        return unlessItDies(() -> new IssuingCredential(
                        polls(), mortal(entries, RollEntries.class), secrets(), mortal(keys, RegistrarKeys.class))
                .issue(vote.id(), proof, blinded, now));
    }

    /** Step 6. */
    Optional<Outcome<Acknowledgement>> casts(Kato district, Ballot ballot) {
        return unlessItDies(() -> new CastingBallot(
                        polls(),
                        mortal(vote.keys(), PublishedKeys.class),
                        mortal(box, BallotBox.class),
                        mortal(vote.acknowledgementKeys(), AcknowledgementKeys.class))
                .cast(vote.id(), district, ballot, now));
    }

    /** Steps 7 to 9: closed and counted, by as many processes as it takes. */
    PollCount counted() {
        while (true) {
            Optional<Optional<PollCount>> count = unlessItDies(this::closedAndCounted);
            if (count.isPresent() && count.get().isPresent()) {
                return count.get().get();
            }
        }
    }

    private Optional<PollCount> closedAndCounted() {
        var closed = new ClosedPolls(polls());
        Ledgers ledgers = mortal(folder, Ledgers.class);
        Closings closings = mortal(folder, Closings.class);
        Counts counts = mortal(folder, Counts.class);
        var boxes = new ClosingBoxes(closed, closings);
        var district = new ClosingDistrict(
                closed, vote.keys(), mortal(box, BallotBox.class), ledgers, closings, counts, SecureRandom::new);
        boxes.open(vote.id(), AVote.OVER).forEach(open -> district.close(vote.id(), open, AVote.OVER));
        boxes.drawUp(vote.id(), AVote.OVER);
        return closings.published(vote.id())
                .map(record -> new CountingBallots(polls(), ledgers, counts).count(vote.id(), record));
    }

    /** How many ballots lie in each district's box, where there are any. */
    Map<Kato, Long> ballots() {
        Map<Kato, Long> ballots = new TreeMap<>(Comparator.comparing(Kato::code));
        for (Kato district : AVote.DISTRICTS) {
            long there = box.of(vote.id(), district).count();
            if (there > 0) {
                ballots.put(district, there);
            }
        }
        return ballots;
    }

    /** The receipts of a published ledger, or those published in its place. */
    List<Digest> receipts(Kato district) {
        return folder.ledgers.containsKey(district)
                ? folder.ledger(district).stream()
                        .map(line -> LedgerLine.parse(line).orElseThrow().receipt(vote.context(district)))
                        .toList()
                : folder.receipts(district);
    }

    private PublishedPolls polls() {
        return mortal(vote.polls(), PublishedPolls.class);
    }

    private PollSecrets secrets() {
        return mortal(_ -> new PollSecrets.Secrets(PEPPER, CODE_KEY), PollSecrets.class);
    }

    private <T> T mortal(T real, Class<T> type) {
        return ProxiedPorts.around(real, type, this::perhapsDie);
    }

    private void perhapsDie() {
        if (random.nextInt(DIES_ONCE_IN) == 0) {
            deaths++;
            throw new Died();
        }
    }

    private static <T> Optional<T> unlessItDies(Supplier<T> process) {
        try {
            return Optional.of(process.get());
        } catch (Died _) {
            return Optional.empty();
        }
    }
}
