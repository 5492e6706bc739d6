package kz.uzdik.domain.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.territory.Kato;

/**
 * What a poll is to be, until it is frozen.
 *
 * @param about whom it is about: {@code akim} for the residents' poll (p14.3), {@code ethics} for the ethics officer's
 *     anonymous one (p14.1); texts are chosen by it
 * @param practice whether it is a rehearsal, whose results are never taken as real
 * @param k the smallest group of whose answers anything is published
 * @param minimum the fewest ballots that give a figure; at least K
 */
public record PollPlan(
        PollId id,
        String about,
        boolean practice,
        List<Question> questions,
        List<District> districts,
        PollTimes times,
        int k,
        int minimum,
        BelowMinimum belowMinimum) {
    public static final int USUAL_K = 20;
    public static final int SMALLEST_K = 10;
    public static final int MOST_QUESTIONS = 20;

    public PollPlan {
        questions = List.copyOf(questions);
        districts = List.copyOf(districts);
    }

    /** The same with the end of the complaints counted. */
    PollPlan complaintsUntil(Instant until) {
        return at(times.complaintsUntil(until));
    }

    /** The same at other times. */
    PollPlan at(PollTimes others) {
        return new PollPlan(id, about, practice, questions, districts, others, k, minimum, belowMinimum);
    }

    /** How long nothing is done after an end, so that what was under way has arrived. */
    public Duration quiet() {
        return practice ? Poll.PRACTICE_QUIET : Poll.QUIET;
    }

    /** The district of this code. */
    public Optional<District> district(Kato code) {
        return districts.stream()
                .filter(district -> district.code().equals(code))
                .findFirst();
    }

    /** Whether no code of residence stands in two districts, so that everybody has one akim to answer about. */
    public boolean districtsAreApart() {
        Set<Kato> seen = new HashSet<>();
        return districts.stream()
                .flatMap(district -> Stream.concat(Stream.of(district.code()), district.residence().stream())
                        .distinct())
                .allMatch(seen::add);
    }
}
