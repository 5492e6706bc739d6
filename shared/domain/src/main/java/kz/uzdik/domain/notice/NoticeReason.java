package kz.uzdik.domain.notice;

import kz.uzdik.domain.act.Reason;

/** Why nothing is sent again, or no suppression lifted. */
public enum NoticeReason implements Reason.Code {
    /** It is still to be done and will be. */
    STILL_WAITING(Reason.Kind.STATE),
    /** Its address is not suppressed. */
    NOT_SUPPRESSED(Reason.Kind.STATE);

    private final Reason.Kind kind;

    NoticeReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
