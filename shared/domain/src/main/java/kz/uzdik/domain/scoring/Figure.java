package kz.uzdik.domain.scoring;

/**
 * One figure of one candidate: the idea that joins score sheets, officers' assessments, polls and earlier stages, since
 * ranking reads nothing else.
 *
 * @param from who or what gave it: a member's number on the commission, an officer, an earlier step. No name
 */
public record Figure(CandidateId candidate, CriterionId criterion, Points points, String from) {

    /** Whether another says the same candidate's points in the same criterion. */
    public boolean isOfTheSame(Figure other) {
        return candidate.equals(other.candidate) && criterion.equals(other.criterion);
    }
}
