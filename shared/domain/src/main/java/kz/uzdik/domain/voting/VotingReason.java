package kz.uzdik.domain.voting;

import kz.uzdik.domain.act.Reason;

/** Why the ballot box refuses a ballot. */
public enum VotingReason implements Reason.Code {
    CREDENTIAL_WRONG(Reason.Kind.INVALID),
    SIGNATURE_WRONG(Reason.Kind.INVALID),
    ALREADY_VOTED(Reason.Kind.STATE);

    private final Reason.Kind kind;

    VotingReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
