package kz.uzdik.domain.notice;

import java.util.Locale;

/** The notices there are; subject and text stand in {@code messages_{kk,ru,en}.properties}. */
public enum Template {
    /** The documents of an intake have been received (2020 p5.1). */
    RECEIVED,
    /** They have been received, after the deadline (2020 p11.2). */
    RECEIVED_LATE,
    /** They have been handed in with files on their way, which are awaited (2020 p5.1). */
    IN_FLIGHT,
    /** Such files did not arrive in time, so nothing was handed in. */
    LAPSED,
    /** Something is wrong with a document; it can be mended before the deadline. */
    FINDING,
    /** An akim has been nominated and is asked to consent (2020 p7). */
    NOMINATED,
    /** Another one nominates the same akim: it stays one candidacy (2020 p7). */
    NOMINATION_JOINED,
    /** The akim consents to stand (2020 p7). */
    CONSENTED,
    /** The akim declines the nomination (2020 p7). */
    DECLINED,
    /** A nominator took the nomination back before anything was handed in. */
    NOMINATION_TAKEN_BACK,
    /** The candidate withdrew. */
    WITHDRAWN,
    /** The commission excluded an admitted candidate, with its reason and paragraph. */
    EXCLUDED,
    /** The Agency struck a candidacy that was filed in the name of an akim who did not know. */
    STRUCK,
    /** Admitted to the contest (2020 p10). */
    ADMITTED,
    /** Not admitted, with every ground and its paragraph (2020 p11). */
    NOT_ADMITTED,
    /** Appointed to a commission (2020 p3, p4). */
    APPOINTED,
    /** A sitting has been convened (2020 p5.2). */
    SITTING_CONVENED,
    /** When and where a sitting is held was said, or said anew (2020 p5.2). */
    SITTING_PLANNED,
    /** A sitting that had been convened by mistake was cancelled, and why. */
    SITTING_CANCELLED,
    /** A candidate is invited to an interview (2020 p14, p19; 2022 p16). */
    INTERVIEW_SCHEDULED,
    /** A candidate's interview was moved, and why. */
    INTERVIEW_MOVED,
    /** A candidate's interview does not take place, because the sitting was cancelled. */
    INTERVIEW_CANCELLED,
    /** What a sitting decided: going on, or not (2020 p12, p16). */
    STEP_RESULT,
    /** A candidate objects to a step's result; by when an answer is due. */
    OBJECTION_FILED,
    /** What the commission answers to an objection, with its reasons. */
    OBJECTION_ANSWERED,
    /** A ranking run ended without a ranking, and what kept it from one. */
    RANKING_FAILED,
    /** Somebody asks that a published file be taken down, and somebody else of the Agency has to agree. */
    TAKEDOWN_ASKED,
    /** The time in which such a file has to be gone is near its end, and nobody has agreed. */
    TAKEDOWN_NEAR,
    /** Candidates were handed over to this commission (2020 p18). */
    HANDED_OVER,
    /** The commission's secretary asks something about a dossier; where to read and answer it. */
    QUESTION_ASKED,
    /** A question has been answered. */
    QUESTION_ANSWERED,
    /** An intake closes soon, and this dossier has not been handed in there. */
    DEADLINE_NEAR,
    /** A step is due soon, and this member still owes sheets (2020 p3, p12). */
    SHEETS_MISSING,
    /** A deadline was amended, and why. */
    DEADLINE_AMENDED,
    /** The contest's results are published (2020 p17, p21). */
    RESULTS_PUBLISHED,
    /** When and where the winners get their awards (2020 p23, 2022 p23). */
    AWARD_ANNOUNCED;

    /** The stable public form: {@code received-late}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
