package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.notice.NoticeMail.Handing;
import kz.uzdik.domain.people.Actor;

/**
 * Sends one person's letter and notes what came of it. A try is noted before the mail service is asked, the sending after:
 * whoever dies in between has it sent twice, never not at all. What is noted as sent is not sent again.
 */
public final class SendingLetter {
    private static final Actor ACTOR = Actor.system("notices");
    private static final int MOST_TRIES = 20;

    private final Deliveries deliveries;
    private final Suppressions suppressions;
    private final AddressDigests addresses;
    private final WritingLetters writing;
    private final NoticeMail mail;

    public SendingLetter(
            Deliveries deliveries,
            Suppressions suppressions,
            AddressDigests addresses,
            WritingLetters writing,
            NoticeMail mail) {
        this.deliveries = deliveries;
        this.suppressions = suppressions;
        this.addresses = addresses;
        this.writing = writing;
        this.mail = mail;
    }

    /**
     * Sends it, unless it is sent already or there is nothing to send.
     *
     * @return what stood in the way, so that it has to be tried again later; empty when there is nothing left to do
     */
    public Optional<Trouble> send(Errand errand, Instant at) {
        if (entry(errand, at).state() != Delivery.State.WAITING) {
            return Optional.empty();
        }
        try {
            Optional<Letter> letter = writing.write(errand);
            if (letter.isEmpty()) {
                note(errand, at, entry -> there(entry).map(waiting -> waiting.needless(at)));
                return Optional.empty();
            }
            return send(letter.get(), errand, at);
        } catch (RuntimeException e) {
            note(errand, at, entry -> waiting(entry).map(waiting -> waiting.troubled(Trouble.FAULT, at)));
            throw e;
        }
    }

    private Optional<Trouble> send(Letter letter, Errand errand, Instant at) {
        String address = addresses.of(letter.to());
        Optional<Suppression> suppressed = Silence.against(address, errand.task()).stream()
                .flatMap(silence -> suppressions.find(silence).stream())
                .filter(Suppression::holds)
                .findFirst();
        if (suppressed.isPresent()) {
            note(
                    errand,
                    at,
                    entry -> waiting(entry)
                            .map(waiting ->
                                    waiting.suppressed(address, suppressed.get().why(), at)));
            return Optional.empty();
        }
        Delivery tried = note(errand, at, entry -> waiting(entry).map(waiting -> waiting.tried(address, at)));
        if (tried.state() != Delivery.State.WAITING) {
            return Optional.empty(); // an event, or another who is at it, was quicker
        }
        return switch (mail.send(letter, tried.mark(address))) {
            case Handing.Taken(var message) -> {
                Delivery noted = note(errand, at, entry -> ofRound(entry, tried).map(sent -> sent.sent(message, at)));
                // It came back before that was noted and waits anew: then it is not done.
                yield noted.state() == Delivery.State.WAITING ? Optional.of(Trouble.RETURNED) : Optional.empty();
            }
            case Handing.NotTaken(var why) -> {
                note(errand, at, entry -> waiting(entry).map(waiting -> waiting.troubled(why, at)));
                yield Optional.of(why);
            }
        };
    }

    private static Optional<Delivery> waiting(Delivery entry) {
        return Optional.of(entry).filter(there -> there.state() == Delivery.State.WAITING);
    }

    // Of what was never tried nothing needs to be kept when there is nothing to write.
    private static Optional<Delivery> there(Delivery entry) {
        return waiting(entry).filter(there -> there.version() > 0);
    }

    private static Optional<Delivery> ofRound(Delivery entry, Delivery tried) {
        return Optional.of(entry)
                .filter(there -> there.round().number() == tried.round().number());
    }

    private Delivery entry(Errand errand, Instant at) {
        return deliveries.find(DeliveryId.of(errand.id())).orElseGet(() -> Delivery.of(errand, at));
    }

    // Events and whoever else is at it may change the entry meanwhile: then it is decided anew.
    private Delivery note(Errand errand, Instant at, Function<Delivery, Optional<Change<Delivery>>> decision) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Delivery entry = entry(errand, at);
            Optional<Change<Delivery>> change = decision.apply(entry);
            if (change.isEmpty()) {
                return entry;
            }
            if (deliveries.commit(change.get(), ACTOR, at) == Change.Commit.STORED) {
                return change.get().next();
            }
        }
        throw new IllegalStateException("others kept changing delivery " + DeliveryId.of(errand.id()));
    }
}
