package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.scoring.Points;

/**
 * A recorded contest, as people write it down from its papers: who was appointed, who handed in what and when, and what
 * happened at each sitting. Everybody goes by a short name. Nothing in it is worked out; what it does not say was not
 * done.
 *
 * @param announced when the edition was announced
 * @param calendar the days off it is counted by
 * @param polls what polls came to, by the name the definition asks for them by
 */
record Case(
        Instant announced,
        WorkingCalendar calendar,
        List<Amendment> amendments,
        List<Body> commissions,
        List<Candidate> candidates,
        Map<String, PollResults> polls,
        List<Session> sittings) {

    /** A recorded decision that moved a deadline. */
    record Amendment(String deadline, Instant last, String reason, Instant at) {}

    /**
     * A commission.
     *
     * @param appointed when its membership was entered
     */
    record Body(
            String name,
            CommissionId id,
            Instant appointed,
            List<String> members,
            Officer chair,
            Officer secretary,
            Optional<String> ethicsOfficer,
            Optional<Paper> approved,
            Optional<Paper> consented,
            List<Check> checks) {}

    /** Somebody with an office, and what they are elsewhere. */
    record Officer(String name, Optional<String> position) {}

    /** An order or a letter: whose it is, its number in words, its day. */
    record Paper(String by, String document, LocalDate on) {}

    /** What was looked up about candidates, and where. */
    record Check(String check, String source, Instant at, Set<String> met, Set<String> notMet) {}

    /** Somebody who takes part, who nominates them, what they handed in, and whether they withdrew. */
    record Candidate(
            String name,
            Applicant applicant,
            Optional<Nominated> nominated,
            List<HandIn> handedIn,
            Optional<Withdrawal> withdrew) {}

    /**
     * Somebody nominates the candidate and files for them.
     *
     * @param kind what the nominator is, by its name in the definition
     * @param consented when the candidate agreed to stand; empty where they did not
     */
    record Nominated(String kind, String by, Optional<Instant> consented) {}

    /** The candidate withdrew. */
    record Withdrawal(Instant at, String reason) {}

    /**
     * The documents of one intake.
     *
     * @param documents those handed in, with what was found when they were looked at
     */
    record HandIn(String intake, Instant at, Map<DocumentKind, Inspection> documents, Map<String, Points> facts) {}

    /** What happened at a commission's sitting on one step, in its order. */
    record Session(String commission, String step, List<Entry> course) {}

    /** One thing that happened at a sitting, and when. */
    record Entry(Instant at, Happening what) {}
}
