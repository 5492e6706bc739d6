package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/**
 * Takes in what the mail service tells of letters. It may tell before the sending is noted, twice, out of order, of a
 * letter that has been sent anew since, or of one that nobody knows.
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
                .filter(entry -> entry.round().number() == event.mark().round())
                .map(entry -> hear(event, entry, now))
                .orElseGet(Outcome::unknown));
        if (heard instanceof Outcome.Conflict) {
            throw new IllegalStateException(
                    "others kept changing " + event.mark().delivery());
        }
    }

    private Outcome<Delivery> hear(LetterEvent event, Delivery entry, Instant now) {
        return switch (event.fate()) {
            case DELIVERED -> store(event, entry, Delivery.State.DELIVERED, Optional.empty());
            case REJECTED -> store(event, entry, Delivery.State.BOUNCED, Optional.of(Trouble.REJECTED));
            case BOUNCED -> suppressed(event, entry, Delivery.State.BOUNCED, Trouble.NO_MAILBOX);
            case COMPLAINED -> suppressed(event, entry, Delivery.State.COMPLAINED, Trouble.UNWANTED);
            case RETURNED -> returned(event, entry, now);
        };
    }

    // The address first: whoever dies in between is told again, and finds it done.
    private Outcome<Delivery> suppressed(LetterEvent event, Delivery entry, Delivery.State fate, Trouble why) {
        boolean done = entry.round()
                .address()
                .flatMap(address -> suppressions
                        .find(address)
                        .map(there -> there.again(why, entry.id(), event.at()))
                        .orElseGet(() -> Optional.of(Suppression.first(address, why, entry.id(), event.at()))))
                .map(change -> suppressions.commit(change, ACTOR, event.at()))
                .filter(Change.Commit.CONFLICT::equals)
                .isEmpty();
        return done ? store(event, entry, fate, Optional.of(why)) : new Outcome.Conflict<>();
    }

    // The errand first: it is due only later, and finds the entry waiting then.
    private Outcome<Delivery> returned(LetterEvent event, Delivery entry, Instant now) {
        if (entry.state().compareTo(Delivery.State.DELIVERED) > 0) {
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
