package kz.uzdik.domain.poll;

/** What a district's poll is worth with fewer ballots than the poll's minimum, or than K. */
public enum BelowMinimum {
    /** It gives no figure; the ranking says that it is missing. */
    NO_FIGURE,
    /** It gives the least points of its criterion. */
    LEAST_POINTS
}
