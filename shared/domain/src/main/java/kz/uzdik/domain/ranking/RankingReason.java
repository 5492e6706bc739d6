package kz.uzdik.domain.ranking;

import kz.uzdik.domain.act.Reason;

/** What keeps a ranking from being made, what one says of its figures, and what its verdicts rest on. */
public enum RankingReason implements Reason.Code {
    FIGURE_MISSING(Reason.Kind.STATE),
    FIGURE_OF_NOBODY(Reason.Kind.INVALID),
    UNEQUAL_NUMBERS_OF_SHEETS(Reason.Kind.STATE),
    POLL_WITHOUT_FIGURE(Reason.Kind.STATE),
    FACT_NOT_STATED(Reason.Kind.STATE),
    VOTES_VOID(Reason.Kind.STATE),

    WITHIN_QUOTA(Reason.Kind.STATE),
    QUOTA_FULL(Reason.Kind.STATE),
    EQUAL_ACROSS_QUOTA(Reason.Kind.STATE),
    MORE_THAN_CUT_OFF(Reason.Kind.STATE),
    NOT_MORE_THAN_CUT_OFF(Reason.Kind.STATE),
    AS_MANY_AS_CUT_OFF(Reason.Kind.STATE),
    FEWER_THAN_CUT_OFF(Reason.Kind.STATE);

    private final Reason.Kind kind;

    RankingReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
