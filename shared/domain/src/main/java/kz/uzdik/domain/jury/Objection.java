package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A candidate's objection to a step's result, and what the commission answered. No paragraph speaks of it; it is the
 * operator's. It changes no signed protocol: an upheld one says what the commission will do.
 *
 * @param sitting whose signed result is objected to
 * @param by who wrote it
 * @param text in their own words; personal, and for the candidate and the commission's secretary alone
 * @param due the last instant at which an answer is in time; empty where the calendar of days off does not reach so far
 */
public record Objection(
        SittingId sitting,
        CandidateId candidate,
        PersonId by,
        String text,
        Instant at,
        Optional<Instant> due,
        Optional<Answer> answer,
        long version) {

    /** The most characters of an objection and of an answer's reasons. */
    public static final int LONGEST = 4_000;

    /**
     * What the commission answered.
     *
     * @param upheld whether it agrees
     * @param reasons why, and where it agrees what it will do
     * @param by the secretary who recorded it
     */
    public record Answer(boolean upheld, String reasons, PersonId by, Instant at) {
        @Override
        public String toString() {
            return "Answer[upheld=" + upheld + "]";
        }
    }

    static Change<Objection> filed(
            SittingId sitting, CandidateId candidate, PersonId by, String text, Instant at, Optional<Instant> due) {
        var filed = new Objection(sitting, candidate, by, text, at, due, Optional.empty(), 1);
        return Change.of(filed, 0, new JuryFact.ObjectionFiled(sitting, candidate, due));
    }

    Change<Objection> answered(Answer given) {
        var next = new Objection(sitting, candidate, by, text, at, due, Optional.of(given), version + 1);
        return Change.of(next, version, new JuryFact.ObjectionAnswered(sitting, candidate, given.upheld()));
    }

    /** {@code commission#step#candidate}: a candidate objects to a step once. */
    public String id() {
        return id(sitting, candidate);
    }

    /** The id of a candidate's objection to what a sitting decided. */
    public static String id(SittingId sitting, CandidateId candidate) {
        return sitting.commission() + "#" + sitting.step() + "#" + candidate;
    }

    /** Whether an answer was due before this instant and there is none. */
    public boolean isOverdue(Instant now) {
        return answer.isEmpty() && due.filter(now::isAfter).isPresent();
    }

    /** Whether the answer came after it was due. */
    public boolean isAnsweredLate() {
        return answer.filter(given -> due.filter(given.at()::isAfter).isPresent())
                .isPresent();
    }

    @Override
    public String toString() {
        return "Objection[" + id() + " v" + version + "]";
    }
}
