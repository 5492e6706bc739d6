package kz.uzdik.domain.ranking;

import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** What puts one candidate ahead of the next. */
public sealed interface Decider {
    /** More points in all. */
    record ByPoints(Points difference) implements Decider {}

    /** Equal totals; this link of the chain decides (2020 p12). */
    record ByCriterion(CriterionId criterion, Points own, Points others) implements Decider {}

    /** Equal by the whole chain; the chair decided, with this reason (2020 p3, p4). */
    record ByChair(String reason) implements Decider {}

    /** Nothing decides: they share a place. */
    record Nothing() implements Decider {}
}
