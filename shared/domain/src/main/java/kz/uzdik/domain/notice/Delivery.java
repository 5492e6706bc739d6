package kz.uzdik.domain.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Errand.Task;

/**
 * What became of an errand: of every letter to one person, and of any other errand that was given up. It names people by
 * ids and an address by its keyed digest alone.
 *
 * @param errand the errand's id
 * @param trouble what stood in the way last; none where nothing did
 * @param since since when it is in this state
 * @param version 0 when it is not stored yet
 */
public record Delivery(
        DeliveryId id,
        EditionId edition,
        String errand,
        Task task,
        Round round,
        State state,
        Optional<Trouble> trouble,
        Instant since,
        long version) {

    /** After so many returns of one letter it is tried no more. */
    public static final int MOST_RETURNS = 3;

    // Of one length, so that texts sort as instants do.
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Where a delivery stands; of what the mail service tells, the later one here outweighs the earlier. */
    public enum State {
        /** It is still to be done; with trouble, it was tried in vain. */
        WAITING,
        /** It was tried for too long. */
        GIVEN_UP,
        /** The mail service has it. */
        SENT,
        /** The addressee's server has it. */
        DELIVERED,
        /** It came back. */
        BOUNCED,
        /** It arrived, and somebody calls it unwanted. */
        COMPLAINED,
        /** It was not written to this address, which is suppressed. */
        SUPPRESSED,
        /** There was nothing to write any more; or what stood in the way of an errand that is no letter is overcome. */
        NEEDLESS
    }

    /** Under which ids it stands, where it does, that the address is not written to; none before the first try. */
    public List<String> silences() {
        return round.address().stream()
                .flatMap(address -> Silence.against(address, task).stream())
                .map(Silence::id)
                .toList();
    }

    /**
     * One round: what happens until a letter is out, comes back, or is sent anew.
     *
     * @param number 1 for the first
     * @param tries how often the mail service was asked
     * @param returns how often the letter came back for a while, in all rounds since somebody had it sent
     * @param address the keyed digest of the address that was written to last
     * @param message the mail service's id of the letter
     */
    public record Round(
            int number,
            int tries,
            int returns,
            Optional<Instant> lastTry,
            Optional<String> address,
            Optional<String> message) {
        static Round first() {
            return new Round(1, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private Round tried(String to, Instant at) {
            return new Round(number, tries + 1, returns, Optional.of(at), Optional.of(to), message);
        }

        private Round to(String to) {
            return new Round(number, tries, returns, lastTry, Optional.of(to), message);
        }

        private Round taken(String by) {
            return new Round(number, tries, returns, lastTry, address, message.or(() -> Optional.of(by)));
        }

        private Round next(int returned) {
            return new Round(number + 1, 0, returned, lastTry, address, Optional.empty());
        }
    }

    /** The entry of an errand of which nothing is stored yet. */
    public static Delivery of(Errand errand, Instant at) {
        return new Delivery(
                DeliveryId.of(errand.id()),
                EditionOf.task(errand.task()),
                errand.id(),
                errand.task(),
                Round.first(),
                State.WAITING,
                Optional.empty(),
                at,
                0);
    }

    /** What a letter to this address, named by its keyed digest, carries in this round. */
    public DeliveryMark mark(String address) {
        return new DeliveryMark(id, round.number(), address);
    }

    /** Whether a letter with this mark is the one that was tried last, or one like it that went to the same address. */
    boolean isOf(DeliveryMark mark) {
        return round.number() == mark.round()
                && round.address().filter(mark.address()::equals).isPresent();
    }

    /** Whether the last of its letters that left went to this address, in whichever round. */
    boolean went(String address) {
        return state != State.WAITING && round.address().filter(address::equals).isPresent();
    }

    /** Whether it waits because the letter with this mark, the one of the round before, came back for a while. */
    boolean cameBack(DeliveryMark mark) {
        return state == State.WAITING
                && trouble.equals(Optional.of(Trouble.RETURNED))
                && round.number() == mark.round() + 1
                && round.tries() == 0
                && round.address().filter(mark.address()::equals).isPresent();
    }

    /** Whether somebody has asked for it anew and nobody has begun: an errand of its own sees to that. */
    boolean isAskedFor() {
        return state == State.WAITING && trouble.isEmpty() && round.tries() == 0;
    }

    /** Whether somebody should look at it: it did not arrive, or was tried in vain so far. */
    public boolean needsALook() {
        return switch (state) {
            case WAITING -> trouble.isPresent();
            case BOUNCED, COMPLAINED, SUPPRESSED, GIVEN_UP -> true;
            case SENT, DELIVERED, NEEDLESS -> false;
        };
    }

    /** Its place in lists: by the time it came into its state. */
    public String position() {
        return MILLISECONDS.format(since) + "." + id;
    }

    /** The mail service is about to be asked; noted before it is, so that a death in between is counted. */
    Change<Delivery> tried(String address, Instant at) {
        return next(round.tried(address, at), state, trouble, since);
    }

    /** The mail service has it. What an event said before this was noted stays. */
    Change<Delivery> sent(String message, Instant at) {
        return state == State.WAITING
                ? next(round.taken(message), State.SENT, Optional.empty(), at)
                : next(round.taken(message), state, trouble, since);
    }

    /** It was tried in vain; it goes on waiting. */
    Change<Delivery> troubled(Trouble what, Instant at) {
        return next(round, state, Optional.of(what), trouble.isPresent() ? since : at);
    }

    Change<Delivery> suppressed(String address, Trouble why, Instant at) {
        return next(round.to(address), State.SUPPRESSED, Optional.of(why), at);
    }

    Change<Delivery> needless(Instant at) {
        return next(round, State.NEEDLESS, Optional.empty(), at);
    }

    Change<Delivery> givenUp(Instant at) {
        return next(round, State.GIVEN_UP, trouble, at);
    }

    /** It came back for a while, and is sent anew later. */
    Change<Delivery> returned(Instant at) {
        return next(round.next(round.returns() + 1), State.WAITING, Optional.of(Trouble.RETURNED), at);
    }

    /** The mail service told what became of it. Of what is told out of order the worse stays. */
    Change<Delivery> heard(State fate, Optional<Trouble> why, String message, Instant at) {
        return fate.compareTo(state) > 0
                ? next(round.taken(message), fate, why, at)
                : next(round.taken(message), state, trouble, since);
    }

    /** Somebody has it done again, for a reason. */
    Change<Delivery> again(String reason, Instant at) {
        DeliveryFact fact = new DeliveryFact.DeliveryResent(id, edition, errand, reason);
        return Change.of(step(round.next(0), State.WAITING, Optional.empty(), at), version, fact);
    }

    private Change<Delivery> next(Round next, State after, Optional<Trouble> what, Instant at) {
        return Change.of(step(next, after, what, at), version);
    }

    private Delivery step(Round next, State after, Optional<Trouble> what, Instant at) {
        return new Delivery(id, edition, errand, task, next, after, what, at, version + 1);
    }
}
