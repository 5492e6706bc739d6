package kz.uzdik.domain.publication;

import kz.uzdik.domain.act.Reason;

/** Why results cannot be published. */
public enum PublicationReason implements Reason.Code {
    RESULTS_NOT_FINAL(Reason.Kind.STATE);

    private final Reason.Kind kind;

    PublicationReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
