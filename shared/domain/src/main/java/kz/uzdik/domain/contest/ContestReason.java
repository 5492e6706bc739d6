package kz.uzdik.domain.contest;

import kz.uzdik.domain.act.Reason;

/** Why the contest's administration says no. */
public enum ContestReason implements Reason.Code {
    DEFINITION_UNKNOWN(Reason.Kind.INVALID),
    DEADLINE_UNKNOWN(Reason.Kind.INVALID),
    DEADLINE_IN_THE_PAST(Reason.Kind.INVALID),
    EDITION_UNKNOWN(Reason.Kind.INVALID),
    EDITION_EXISTS(Reason.Kind.STATE),
    ALREADY_ANNOUNCED(Reason.Kind.STATE),
    NOT_ANNOUNCED(Reason.Kind.STATE),
    /** The rules name a last day for announcing, and it is over (2020 p9). */
    ANNOUNCED_TOO_LATE(Reason.Kind.STATE),
    /** Working days would have to be counted in a year that the calendar of days off knows nothing of. */
    CALENDAR_NOT_COVERING(Reason.Kind.STATE),
    /** The system keeps no calendar of days off of this name. */
    CALENDAR_UNKNOWN(Reason.Kind.INVALID),
    /** Somebody else has put another calendar of days off meanwhile. */
    CALENDAR_CHANGED(Reason.Kind.STATE);

    private final Reason.Kind kind;

    ContestReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
