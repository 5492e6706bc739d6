package kz.uzdik.domain.poll;

import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;

/** Why an act on a poll is refused. */
public enum PollReason implements Reason.Code {
    DISTRICT_UNKNOWN(Reason.Kind.INVALID),
    NOT_OPEN_YET(Reason.Kind.STATE),
    OVER(Reason.Kind.STATE),
    POLL_NOT_ASKED_FOR(Reason.Kind.INVALID),
    /** An edition held for practice has practice polls alone. */
    ONLY_PRACTICE_HERE(Reason.Kind.INVALID),
    GROUP_TOO_SMALL(Reason.Kind.INVALID),
    MINIMUM_BELOW_GROUP(Reason.Kind.INVALID),
    TIMES_DO_NOT_FOLLOW(Reason.Kind.INVALID),
    TIMES_IN_THE_PAST(Reason.Kind.STATE),
    DISTRICTS_OVERLAP(Reason.Kind.INVALID),
    RESIDENCE_WITHOUT_DISTRICT(Reason.Kind.INVALID),
    TOO_MUCH_RESIDENCE(Reason.Kind.INVALID),
    QUESTIONS_OUT_OF_BOUNDS(Reason.Kind.INVALID),
    QUESTION_TWICE(Reason.Kind.INVALID),
    QUESTION_WITHOUT_LANGUAGE(Reason.Kind.INVALID),
    OFFICERS_TOO_FEW(Reason.Kind.INVALID),
    STATION_OFFICERS_TOO_FEW(Reason.Kind.INVALID),
    TOO_MANY_STATION_OFFICERS(Reason.Kind.STATE),
    /** Who brings the roll does not hand out ballots by it. */
    OFFICER_IN_TWO_ROLES(Reason.Kind.STATE),
    /** Who judges candidates does not count what residents say of them. */
    OFFICER_ON_COMMISSION(Reason.Kind.STATE),
    /** What somebody builds on is not how the poll stands: it is read again and decided anew. */
    POLL_CHANGED(Reason.Kind.STATE),
    ALREADY_FROZEN(Reason.Kind.STATE),
    NOT_FROZEN(Reason.Kind.STATE),
    SECRETS_NOT_READY(Reason.Kind.STATE),
    ROLL_NOT_CONFIRMED(Reason.Kind.STATE),
    ROLL_OF_OTHER_DISTRICTS(Reason.Kind.STATE),
    ANOTHER_DIGEST(Reason.Kind.STATE),
    NOT_LATER(Reason.Kind.INVALID),
    TOO_MANY_EXTENSIONS(Reason.Kind.STATE),
    KEYS_NOT_PUBLISHED(Reason.Kind.STATE),
    STILL_VOTING(Reason.Kind.STATE),
    ALREADY_CLOSED(Reason.Kind.STATE),
    ALREADY_ANNULLED(Reason.Kind.STATE),
    STATION_NOT_CONFIRMED(Reason.Kind.STATE),
    STATION_ALREADY_CONFIRMED(Reason.Kind.STATE),
    STATION_NEEDS_ANOTHER_PERSON(Reason.Kind.STATE),
    COUNTS_DIFFER(Reason.Kind.STATE),
    COUNTS_DO_NOT_ADD_UP(Reason.Kind.INVALID),
    MORE_THAN_MARKS(Reason.Kind.STATE),
    MARKS_NOT_KNOWN(Reason.Kind.STATE),
    /** The calendar of days off does not cover the working days on which residents can complain. */
    COMPLAINT_DAYS_UNKNOWN(Reason.Kind.STATE),
    UNIT_OF_ANOTHER_DISTRICT(Reason.Kind.INVALID),
    UNIT_AT_ANOTHER_STATION(Reason.Kind.STATE),
    OPENING_TOO_SOON(Reason.Kind.STATE),
    TOO_MANY_OFFLINE_STATIONS(Reason.Kind.STATE);

    private final Reason.Kind kind;

    PollReason(Reason.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Reason.Kind kind() {
        return kind;
    }

    /** This reason, which no paragraph states: the protocol of the vote does. */
    Reason with(String... values) {
        return Reason.of(this, Paragraph.NONE, values);
    }
}
