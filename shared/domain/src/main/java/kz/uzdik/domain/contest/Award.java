package kz.uzdik.domain.contest;

import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.CriterionId;

/**
 * What somebody gets for what they came to in a step (2020 p21, p22; 2022 p21, p22).
 *
 * @param step the selection it is for
 */
public record Award(String id, String step, To to, Paragraph paragraph) {

    /** Whose it is. */
    public sealed interface To {
        /** Everybody's who passed. */
        record Passed() implements To {}

        /** Theirs who passed at this place, from 1; equals have the same. Places are practice, not the rules' own. */
        record Place(int number) implements To {}

        /** Theirs who have the most by this criterion, whether they passed or not: a nomination. Equals share it. */
        record Most(CriterionId criterion) implements To {}
    }
}
