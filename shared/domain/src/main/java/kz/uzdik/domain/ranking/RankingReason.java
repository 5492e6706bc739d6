package kz.uzdik.domain.ranking;

import kz.uzdik.domain.act.Reason;

/** What keeps a ranking from being made, and what one says of its figures. */
public enum RankingReason implements Reason.Code {
    FIGURE_MISSING(Reason.Kind.STATE),
    FIGURE_OF_NOBODY(Reason.Kind.INVALID),
    UNEQUAL_NUMBERS_OF_SHEETS(Reason.Kind.STATE),
    POLL_WITHOUT_FIGURE(Reason.Kind.STATE);

    private final Reason.Kind kind;

    RankingReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
