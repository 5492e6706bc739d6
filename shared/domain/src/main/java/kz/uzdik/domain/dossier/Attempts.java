package kz.uzdik.domain.dossier;

import java.time.Duration;

/**
 * Which files somebody has begun to look at. It is written before a file is opened and beside the dossiers, so that a
 * file that ends the process is known by what it left behind, and its candidate's own writes are not disturbed.
 */
public interface Attempts {

    /** No attempt lives longer: what was begun before and has not ended was ended by the file. */
    Duration LONGEST = Duration.ofSeconds(90);

    /**
     * One attempt that has begun.
     *
     * @param mark its own, by which it is ended
     * @param lost how many earlier ones at the same file never ended
     */
    record Attempt(String mark, int lost) {}

    /** Notes that an attempt begins. */
    Attempt begin(ObjectKey key);

    /** This attempt ended without a verdict, and not by the file's doing. */
    void end(ObjectKey key, Attempt attempt);

    /** There is a verdict: nothing more need be known. */
    void forget(ObjectKey key);
}
