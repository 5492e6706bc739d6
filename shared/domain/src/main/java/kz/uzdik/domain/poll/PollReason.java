package kz.uzdik.domain.poll;

import kz.uzdik.domain.act.Reason;

/** Why an act on a poll is refused. */
public enum PollReason implements Reason.Code {
    DISTRICT_UNKNOWN(Reason.Kind.INVALID),
    NOT_OPEN_YET(Reason.Kind.STATE),
    OVER(Reason.Kind.STATE);

    private final Reason.Kind kind;

    PollReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
