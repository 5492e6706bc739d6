package kz.uzdik.domain.scoring;

import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;

/**
 * One thing that is scored: who gives its figure, within which bounds, and how figures of several people become one.
 *
 * @param source where its figures come from
 * @param bounds what a figure may be
 * @param combination how several figures of one candidate become one
 * @param weight by what the combined figure is multiplied in the total; zero when it serves ties only
 * @param paragraph the paragraph it comes from
 * @param origin whether the paragraph states it or it was filled in
 */
public record Criterion(
        CriterionId id,
        Source source,
        Bounds bounds,
        Combination combination,
        Points weight,
        Paragraph paragraph,
        Origin origin) {

    /** Where figures come from. */
    public sealed interface Source {
        /** Every member of the commission scores it on a sheet. */
        record Sheets() implements Source {}

        /**
         * One officer records it with its basis.
         *
         * @param poll the poll that the officer asks, where the rules name one: what it gives stands in place of what was
         *     recorded
         */
        record Assessment(Assessor by, Optional<String> poll) implements Source {
            /** An assessment behind which no poll stands. */
            public Assessment(Assessor by) {
                this(by, Optional.empty());
            }
        }

        /** The total of an earlier step, as that step's last ranking has it. */
        record EarlierStep(String step) implements Source {}

        /** A residents' or an invited poll. Without a published result it gives no figure, and the ranking says so. */
        record Poll(String poll) implements Source {}

        /** The poll that gives figures, alone or before what an officer records. */
        default Optional<String> asked() {
            return switch (this) {
                case Poll poll -> Optional.of(poll.poll());
                case Assessment assessment -> assessment.poll();
                case Sheets(), EarlierStep _ -> Optional.empty();
            };
        }
    }

    /** Officers who record assessments. */
    public enum Assessor {
        SECRETARY,
        ETHICS_OFFICER
    }

    /** How several figures become one. */
    public enum Combination {
        /** The exact mean of those who scored. */
        MEAN,
        /** The sum; refused when candidates were scored by different numbers of people. */
        SUM
    }

    /** Whether the rules state a thing themselves. */
    public enum Origin {
        /** The cited paragraph says so. */
        SOURCE,
        /** Not in the text; derived from the cited paragraph, replaceable. */
        RECONSTRUCTED,
        /** Not in the text; the operator's own choice. */
        OPERATOR
    }

    /** The least and most points, and the step between allowed values. */
    public record Bounds(Points minimum, Points maximum, Points step) {
        /** Whether a figure is within the bounds and on a step, counted from the minimum. */
        public boolean allow(Points points) {
            return points.compareTo(minimum) >= 0
                    && points.compareTo(maximum) <= 0
                    && points.minus(minimum).isMultipleOf(step);
        }
    }
}
