package kz.uzdik.domain.contest;

import kz.uzdik.domain.act.Reason;

/** Why the contest's administration says no. */
public enum ContestReason implements Reason.Code {
    DEFINITION_UNKNOWN(Reason.Kind.INVALID),
    DEADLINE_UNKNOWN(Reason.Kind.INVALID),
    DEADLINE_IN_THE_PAST(Reason.Kind.INVALID),
    EDITION_EXISTS(Reason.Kind.STATE),
    ALREADY_ANNOUNCED(Reason.Kind.STATE),
    NOT_ANNOUNCED(Reason.Kind.STATE);

    private final Reason.Kind kind;

    ContestReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
