package kz.uzdik.functions.documentvalidation.inspection;

import java.time.Duration;

/**
 * What reading one file may cost before it counts as too complex.
 *
 * @param bytes fetched from the store, read-ahead included
 * @param requests made to the store
 * @param time passed since the inspection began, but for waiting for the store
 */
public record ReadingBudget(long bytes, int requests, Duration time) {

    private static final long MIB = 1 << 20;

    /** For texts, presentations and pictures: most are read wholly. */
    public static final ReadingBudget DOCUMENT = new ReadingBudget(64 * MIB, 1000, Duration.ofSeconds(20));

    /** For films: only the index of a film is read, however long it is. */
    public static final ReadingBudget FILM = new ReadingBudget(4 * MIB, 200, Duration.ofSeconds(20));
}
