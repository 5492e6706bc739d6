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

    Optional<Errand> find(String id);

    /** Adds errands that are not there yet: the parts a notice to many is fanned out into. */
    void add(List<Errand> errands);

    /**
     * Takes an errand for so long, on the real clock; false when it is done, or somebody else has it.
     *
     * @param now the real time
     */
    boolean claim(String id, Instant now, Duration lease);

    /** Marks it done; doing that twice does no harm. */
    void done(String id);

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
