package kz.uzdik.domain.publication;

import kz.uzdik.domain.act.Reason;

/** Why results cannot be published. */
public enum PublicationReason implements Reason.Code {
    RESULTS_NOT_FINAL(Reason.Kind.STATE),
    /** What was only tried out is nobody's result. */
    PRACTICE_IS_NOT_PUBLISHED(Reason.Kind.STATE);

    private final Reason.Kind kind;

    PublicationReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
