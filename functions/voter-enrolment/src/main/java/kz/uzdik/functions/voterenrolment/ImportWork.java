package kz.uzdik.functions.voterenrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import kz.uzdik.aws.S3RollFiles.Sent;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.enrolment.ImportingRoll;
import kz.uzdik.domain.enrolment.RollImport;

/** Imports a roll as far as one run's time goes, and has the rest done by the next. */
final class ImportWork {

    private final ImportingRoll importing;
    private final Consumer<Sent> later;
    private final Clock clock;
    private final Duration most;

    /**
     * @param later has an import gone on with
     * @param clock the real time, which a run has so much of
     */
    ImportWork(ImportingRoll importing, Consumer<Sent> later, Clock clock, Duration most) {
        this.importing = importing;
        this.later = later;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Goes on with an import.
     *
     * @throws IllegalStateException when another run has done the same step: this message comes again later, and finds
     *     the import done or its runs dead
     */
    void run(Sent roll, Instant at) {
        Instant end = clock.instant().plus(most);
        while (isToGoOn(importing.step(roll.poll(), roll.number(), at))) {
            if (!clock.instant().isBefore(end)) {
                // Only when it is sent does this message count as done: dying between the two has the work done twice.
                later.accept(roll);
                return;
            }
        }
    }

    private static boolean isToGoOn(Outcome<RollImport> outcome) {
        return switch (outcome) {
            case Outcome.Done<RollImport>(var roll) -> !roll.isRead();
            case Outcome.Unknown<?> _ -> false; // never planned, or its file was removed
            case Outcome.Conflict<?> _, Outcome.Refused<?> _, Outcome.Forbidden<?> _ ->
                throw new IllegalStateException("a step of an import was not stored");
        };
    }
}
