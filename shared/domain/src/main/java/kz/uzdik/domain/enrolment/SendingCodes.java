package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.CodeMail.Purpose;
import kz.uzdik.domain.enrolment.CodeMail.Sending;
import kz.uzdik.domain.enrolment.PollSecrets.Secrets;
import kz.uzdik.domain.enrolment.RollEntry.CodeRequest;
import kz.uzdik.domain.enrolment.RollEntry.Hold;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/**
 * The worker decides who gets the code they asked for, and sends it (step 3 of docs/voting.md). Nobody is answered: a
 * request of somebody who is not on the roll ends here in silence. The request is stored before the code is sent, by one
 * conditional write; a message that comes twice finds it there and sends the same code.
 */
public final class SendingCodes {
    private static final int MOST_TRIES = 20;

    private final PublishedPolls polls;
    private final RollEntries entries;
    private final PollSecrets secrets;
    private final Bursts bursts;
    private final CodeMail mail;

    public SendingCodes(PublishedPolls polls, RollEntries entries, PollSecrets secrets, Bursts bursts, CodeMail mail) {
        this.polls = polls;
        this.entries = entries;
        this.secrets = secrets;
        this.bursts = bursts;
        this.mail = mail;
    }

    /**
     * A code asked for, as it came from the queue.
     *
     * @param at when it was first received: what it asks for is judged by that instant, however often it comes again
     */
    public record Received(WantedCode wanted, Instant at) {}

    /** Somebody on the roll who is sent a code. */
    record Addressee(Received received, PublishedPoll poll, RollEntry entry, Secrets keys) {
        boolean isNew() {
            return entry.request(received.wanted().request().text()).isEmpty();
        }
    }

    /**
     * Sends a batch's codes.
     *
     * @param failed is told of each one that must come again, and why
     */
    public void send(List<Received> batch, BiConsumer<Received, RuntimeException> failed) {
        List<Addressee> addressees = new ArrayList<>();
        batch.forEach(
                received -> attempt(received, failed, () -> addressee(received).ifPresent(addressees::add)));
        try {
            bursts.count(addressees.stream().filter(Addressee::isNew).toList());
        } catch (RuntimeException fault) {
            addressees.forEach(addressee -> failed.accept(addressee.received(), fault));
            return;
        }
        addressees.forEach(addressee -> attempt(addressee.received(), failed, () -> send(addressee)));
    }

    private static void attempt(Received received, BiConsumer<Received, RuntimeException> failed, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            failed.accept(received, fault);
        }
    }

    private Optional<Addressee> addressee(Received received) {
        WantedCode wanted = received.wanted();
        return polls.find(wanted.poll())
                .filter(poll -> poll.complaintsShutAt(received.at()).isEmpty())
                .flatMap(poll -> {
                    Secrets keys = secrets.of(poll.id());
                    return ClaimedEntry.of(poll, wanted.claim(), keys.pepper())
                            .in(entries)
                            .map(entry -> new Addressee(received, poll, entry, keys));
                });
    }

    private void send(Addressee to) {
        stored(to).ifPresent(request -> mail.send(letter(to, request)));
    }

    /** The request as it stands on the entry; empty when there is no room for it. */
    private Optional<CodeRequest> stored(Addressee to) {
        RollEntry entry = to.entry();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<CodeRequest> there =
                    entry.request(to.received().wanted().request().text());
            List<CodeRequest> live = entry.liveAt(to.received().at());
            if (there.isPresent() || live.size() >= RollEntry.MOST_REQUESTS) {
                return there;
            }
            CodeRequest wanted = request(to.received());
            if (entries.replaceRequests(
                    entry, Stream.concat(live.stream(), Stream.of(wanted)).toList(), hold(to, entry))) {
                return Optional.of(wanted);
            }
            entry = entries.find(entry.key())
                    .orElseThrow(() -> new IllegalStateException("an entry of a frozen roll is gone"));
        }
        throw new IllegalStateException("others were quicker again and again");
    }

    private static CodeRequest request(Received received) {
        return new CodeRequest(
                received.wanted().request().text(), 0, received.at().plus(RollEntry.CODE_LIFE));
    }

    // What was issued or decided is not called in question again (step 10).
    private Hold hold(Addressee to, RollEntry entry) {
        boolean strange = entry.contactAtCap() || bursts.isIn(to.received());
        return strange && entry.mark().isEmpty() && entry.hold() == Hold.NONE ? Hold.HELD : entry.hold();
    }

    private static Sending letter(Addressee to, CodeRequest request) {
        WantedCode wanted = to.received().wanted();
        boolean issuing = to.poll().issuanceShutAt(to.received().at()).isEmpty();
        return new Sending(
                to.poll().plan(),
                to.entry().key().district(),
                RollHashes.normalised(wanted.claim().contact()),
                wanted.language(),
                Code.of(to.poll(), to.entry().key(), wanted.request(), to.keys().codeKey()),
                issuing ? Purpose.VOTE : Purpose.OWN_ENTRY,
                request.until());
    }
}
