package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/**
 * Takes in what the mail service tells of letters. It may tell before the sending is noted, twice, out of order, of a
 * letter that has been sent anew since, to the same address or to one that was mended, or of one that nobody knows. What
 * follows for an address follows for the one that the letter went to; of the letter's own fate only what was sent last says
 * something.
 */
public final class HearingOfLetters {
    /** How long a letter that came back for a while is left alone. */
    static final Duration REST = Duration.ofHours(6);

    private static final Actor ACTOR = Actor.system("letter-events");

    private final Deliveries deliveries;
    private final Suppressions suppressions;
    private final Errands errands;

    public HearingOfLetters(Deliveries deliveries, Suppressions suppressions, Errands errands) {
        this.deliveries = deliveries;
        this.suppressions = suppressions;
        this.errands = errands;
    }

    /**
     * Takes one event in.
     *
     * @param now the real time, by which a letter that came back is sent again
     * @throws IllegalStateException if others kept it from being stored; the event must come again
     */
    public void hear(LetterEvent event, Instant now) {
        Outcome<Delivery> heard = Change.decideAgain(() -> deliveries
                .find(event.mark().delivery())
                .map(entry -> hear(event, entry, now))
                .orElseGet(Outcome::unknown));
        if (heard instanceof Outcome.Conflict) {
            throw new IllegalStateException(
                    "others kept changing " + event.mark().delivery());
        }
    }

    // The address first: whoever dies in between is told again, and finds it done.
    private Outcome<Delivery> hear(LetterEvent event, Delivery entry, Instant now) {
        Optional<Trouble> why = why(event.fate());
        Optional<Silence> silence = why.map(reason -> silence(event, entry, reason));
        if (silence.isPresent() && suppress(silence.get(), event, why.get()) == Change.Commit.CONFLICT) {
            return new Outcome.Conflict<>();
        }
        boolean concerned = entry.isOf(event.mark())
                || silence.map(about -> entry.went(event.mark().address()) && holds(about))
                        .orElseGet(() -> settles(event, entry));
        return concerned ? fate(event, entry, now) : Outcome.done(entry);
    }

    private static Optional<Trouble> why(LetterEvent.Fate fate) {
        return switch (fate) {
            case BOUNCED -> Optional.of(Trouble.NO_MAILBOX);
            case COMPLAINED -> Optional.of(Trouble.UNWANTED);
            case DELIVERED, REJECTED, RETURNED, TURNED_AWAY -> Optional.empty();
        };
    }

    // Whoever was named in bad faith complains of that, and is still to hear of what concerns them otherwise.
    private static Silence silence(LetterEvent event, Delivery entry, Trouble why) {
        String address = event.mark().address();
        return why == Trouble.UNWANTED ? Silence.of(address, entry.task()) : Silence.whole(address);
    }

    private Change.Commit suppress(Silence silence, LetterEvent event, Trouble why) {
        DeliveryId by = event.mark().delivery();
        Optional<Change<Suppression>> change = suppressions
                .find(silence)
                .map(there -> there.again(why, by, event.at()))
                .orElseGet(() -> Optional.of(Suppression.first(silence, why, by, event.at())));
        return change.map(next -> suppressions.commit(next, ACTOR, event.at())).orElse(Change.Commit.STORED);
    }

    // What is told again of an earlier round, when somebody has lifted what followed from it, is old news.
    private boolean holds(Silence silence) {
        return suppressions.find(silence).filter(Suppression::holds).isPresent();
    }

    // An answering machine's word came before the word that the letter is there.
    private static boolean settles(LetterEvent event, Delivery entry) {
        return event.fate() == LetterEvent.Fate.DELIVERED && entry.cameBack(event.mark());
    }

    private Outcome<Delivery> fate(LetterEvent event, Delivery entry, Instant now) {
        return switch (event.fate()) {
            case DELIVERED -> store(event, entry, Delivery.State.DELIVERED, Optional.empty());
            case REJECTED -> store(event, entry, Delivery.State.BOUNCED, Optional.of(Trouble.REJECTED));
            case BOUNCED -> store(event, entry, Delivery.State.BOUNCED, why(event.fate()));
            case COMPLAINED -> store(event, entry, Delivery.State.COMPLAINED, why(event.fate()));
            case TURNED_AWAY -> store(event, entry, Delivery.State.BOUNCED, Optional.of(Trouble.TURNED_AWAY));
            case RETURNED -> returned(event, entry, now);
        };
    }

    // The errand first: it is due only later, and finds the entry waiting then.
    private Outcome<Delivery> returned(LetterEvent event, Delivery entry, Instant now) {
        if (entry.state().compareTo(Delivery.State.DELIVERED) >= 0) {
            return Outcome.done(entry);
        }
        if (entry.round().returns() + 1 >= Delivery.MOST_RETURNS) {
            return store(event, entry, Delivery.State.BOUNCED, Optional.of(Trouble.RETURNED));
        }
        errands.reopen(entry.errand(), now, now.plus(REST));
        return commit(entry.returned(event.at()), event);
    }

    private Outcome<Delivery> store(LetterEvent event, Delivery entry, Delivery.State fate, Optional<Trouble> why) {
        return commit(entry.heard(fate, why, event.message(), event.at()), event);
    }

    private Outcome<Delivery> commit(Change<Delivery> change, LetterEvent event) {
        return Change.outcome(deliveries.commit(change, ACTOR, event.at()), change.next());
    }
}
