package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;

/**
 * When steps ended for those before a commission: with the second signature under its protocol. Some deadlines are
 * counted from there (2022 p16, p19), for each commission from its own.
 */
public final class StepEnds {
    private StepEnds() {}

    /** The contest with the deadlines that are counted from the ends of these sittings' steps. */
    public static Running counted(Running contest, Stream<Sitting> sittings) {
        Map<String, Instant> ended = new HashMap<>();
        sittings.forEach(sitting ->
                sitting.endedAt().ifPresent(at -> ended.put(sitting.id().step(), at)));
        return contest.ended(ended);
    }
}
