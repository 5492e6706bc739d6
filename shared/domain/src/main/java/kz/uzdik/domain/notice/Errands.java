package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Errands that are stored and not yet done. Commits write them; whoever does them takes them from here. */
public interface Errands {
    /**
     * An errand that is not done.
     *
     * @param since since when, on the real clock
     * @param told how often it was told again
     */
    record Waiting(Errand errand, Instant since, int told) {}

    /**
     * That somebody has an errand for a while.
     *
     * @param number counts the claims of the errand, and each time it was reopened: whoever comes with a lower one has
     *     been overtaken
     */
    record Claim(String errand, long number) {}

    Optional<Errand> find(String id);

    /** Adds errands that are not there yet: the parts a notice to many is fanned out into. */
    void add(List<Errand> errands);

    /**
     * Takes an errand for so long, on the real clock; empty when it is done, or somebody else has it.
     *
     * @param now the real time
     */
    Optional<Claim> claim(String id, Instant now, Duration lease);

    /**
     * Marks an errand done by whoever claimed it; doing that twice does no harm. Nothing happens when somebody else has
     * claimed it since, or it was reopened: then it is theirs to be done.
     */
    void done(Claim claim);

    /** Marks an errand done that nobody claims, since doing it twice does no harm. */
    void done(String id);

    /**
     * Does an errand that nobody else is at and marks it done. Where the work throws, it stays pending, and whoever is
     * told of it when the lease is over does it again.
     *
     * @param now the real time
     * @param lease longer than the work takes
     */
    default void once(String id, Instant now, Duration lease, Runnable work) {
        claim(id, now, lease).ifPresent(claim -> {
            work.run();
            done(claim);
        });
    }

    /** The ids of errands not done that were due before this real instant; at most so many, the longest due first. */
    List<String> pending(Instant dueBefore, int most);

    /** How an errand waits; empty when it is done. */
    Optional<Waiting> waiting(String id);

    /**
     * Notes that it was told again, and when it is due next; nothing happens when it is done.
     *
     * @param next a real instant
     */
    void toldAgain(String id, Instant next);

    /**
     * Makes an errand one that is not done, as if it were new: nobody has it, and it has been told to nobody. Doing that
     * twice does no harm.
     *
     * @param now the real time
     * @param due when it is told of, a real instant
     */
    void reopen(String id, Instant now, Instant due);
}
