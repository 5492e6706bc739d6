package kz.uzdik.local.demo.cast;

import java.util.List;

/**
 * A resident on the poll's roll.
 *
 * @param akim whose district they live in, as the story's tables name that candidate
 * @param unit its KATO code
 * @param votes how they vote
 * @param answers what they answer
 */
public record Voter(
        String akim, String unit, String iin, String contact, String language, Votes votes, List<Integer> answers) {
    public Voter {
        answers = List.copyOf(answers);
    }

    /** How a resident votes. */
    public enum Votes {
        ONLINE,
        PAPER,
        NEVER
    }
}
