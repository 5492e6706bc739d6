package kz.uzdik.domain.contest;

import kz.uzdik.domain.act.Reason;

/** What deserves a look in an edition's deadlines before it is announced. None of it forbids anything. */
public enum TimetableWarning implements Reason.Code {
    /** The announcement would come after the last day the rules name for it (2020 p9). */
    ANNOUNCEMENT_TOO_LATE,
    /** Two deadlines are on one day, so that nothing is left for the later of them (2020 p10 and p13, p14 and p16). */
    DEADLINES_SHARE_DAY,
    /** A deadline comes after that of something that follows upon it. */
    DEADLINE_AFTER_LATER_ONE,
    /** Nobody works on the day of a deadline. */
    DEADLINE_ON_DAY_OFF,
    /** A deadline is over before the announcement. */
    DEADLINE_ALREADY_PAST,
    /** A deadline rests on days off that may still be decided otherwise. */
    DEADLINE_RESTS_ON_PROJECTION,
    /** Working days cannot be counted: the calendar of days off does not cover them. */
    DEADLINE_NOT_COVERED;

    @Override
    public Reason.Kind kind() {
        return Reason.Kind.STATE;
    }
}
