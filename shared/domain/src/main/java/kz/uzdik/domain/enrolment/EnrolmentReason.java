package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.act.Reason;

/** Why enrolment refuses something. */
public enum EnrolmentReason implements Reason.Code {
    CODE_WRONG(Reason.Kind.INVALID),
    ALREADY_ISSUED(Reason.Kind.STATE),
    BEING_CHECKED(Reason.Kind.STATE),
    ISSUANCE_REFUSED(Reason.Kind.STATE),
    VOTES_AT_STATION(Reason.Kind.STATE),
    BLINDED_MESSAGE_WRONG(Reason.Kind.INVALID);

    private final Reason.Kind kind;

    EnrolmentReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }
}
