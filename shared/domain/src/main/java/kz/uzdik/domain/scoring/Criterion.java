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
        /** What members put on their sheets. */
        sealed interface OnSheets extends Source {}

        /** What one officer records. */
        sealed interface ByOfficer extends Source {
            Assessor by();
        }

        /** Every member of the commission scores it on a sheet. */
        record Sheets() implements OnSheets {}

        /**
         * Every member names some candidates: one on the sheet of a named one, nothing on any other's (2022 p20, whose
         * way of voting is reconstructed). A member who stands back from a candidate has no vote for them, so here, and
         * here only, unequal numbers of figures are summed.
         *
         * @param each how many candidates a member may name
         */
        record Votes(int each) implements OnSheets {}

        /**
         * One officer records it with its basis.
         *
         * @param poll the poll that the officer asks, where the rules name one: what it gives stands in place of what was
         *     recorded
         */
        record Assessment(Assessor by, Optional<String> poll) implements ByOfficer {
            /** An assessment behind which no poll stands. */
            public Assessment(Assessor by) {
                this(by, Optional.empty());
            }
        }

        /**
         * One officer lists what shows it, item by item (2020 p14.2, p15). The points are counted, not given: so many
         * for each item, and never more than the bounds allow.
         */
        record Evidence(Assessor by, Points each) implements ByOfficer {}

        /**
         * A number that was stated when documents were handed in. Where none was stated there is no figure, and the
         * ranking says so.
         */
        record Fact(String intake, String fact) implements Source {}

        /** The total of an earlier step, as that step's last ranking has it. */
        record EarlierStep(String step) implements Source {}

        /** A residents' or an invited poll. Without a published result it gives no figure, and the ranking says so. */
        record Poll(String poll) implements Source {}

        /** The poll that gives figures, alone or before what an officer records. */
        default Optional<String> asked() {
            return switch (this) {
                case Poll poll -> Optional.of(poll.poll());
                case Assessment assessment -> assessment.poll();
                case OnSheets _, Evidence _, Fact _, EarlierStep _ -> Optional.empty();
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
        /** The sum; of sheets it is refused when candidates were scored by different numbers of people. */
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

        /** The points, or the most there can be where they are more. */
        public Points cap(Points points) {
            return points.compareTo(maximum) > 0 ? maximum : points;
        }
    }
}
