package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.act.Reason;

/** Why the roll's office refuses something, or why a roll's file could not be imported. */
public enum RollReason implements Reason.Code {
    /** The file holds nothing, or no row that is right. */
    ROLL_EMPTY(Reason.Kind.INVALID),
    ENCODING_UNKNOWN(Reason.Kind.INVALID),
    COLUMNS_UNKNOWN(Reason.Kind.INVALID),
    LINE_TOO_LONG(Reason.Kind.INVALID),
    FILE_NOT_AS_DECLARED(Reason.Kind.INVALID),
    TOO_MANY_ROLLS(Reason.Kind.STATE),
    ROLL_NOT_REPORTED(Reason.Kind.STATE),
    ROLL_COUNTS_DIFFER(Reason.Kind.INVALID),
    ROLL_OUTDATED(Reason.Kind.STATE),
    NOT_ON_ROLL(Reason.Kind.INVALID),
    NOT_HELD(Reason.Kind.STATE);

    private final Reason.Kind kind;

    RollReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
