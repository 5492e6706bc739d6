package kz.uzdik.domain.keeping;

import kz.uzdik.domain.act.Reason;

/** Why personal data is not erased, or the periods cannot be stated so. */
public enum KeepingReason implements Reason.Code {
    /** Nobody has stated periods. */
    RETENTION_NOT_STATED(Reason.Kind.STATE),
    /** Only one account has; a second has to agree. */
    RETENTION_NOT_CONFIRMED(Reason.Kind.STATE),
    /** Somebody holds it up. */
    ERASING_HELD(Reason.Kind.STATE),
    /** No results are published, and nobody has said that the edition ended. */
    EDITION_NOT_ENDED(Reason.Kind.STATE),
    /** A publication that was asked for is not written. */
    PUBLICATION_NOT_WRITTEN(Reason.Kind.STATE),
    /** A sitting's protocol is not signed. */
    SITTING_NOT_SIGNED(Reason.Kind.STATE),
    /** An objection has no answer. */
    OBJECTION_NOT_ANSWERED(Reason.Kind.STATE),
    /** A poll is not closed. */
    POLL_NOT_CLOSED(Reason.Kind.STATE),
    /** Somebody else has stated or held meanwhile. */
    RETENTION_CHANGED(Reason.Kind.STATE),
    /** Whoever stated the periods does not confirm them. */
    SAME_ACCOUNT(Reason.Kind.STATE);

    private final Reason.Kind kind;

    KeepingReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
