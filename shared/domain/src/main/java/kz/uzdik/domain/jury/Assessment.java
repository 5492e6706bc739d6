package kz.uzdik.domain.jury;

import java.time.Instant;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/**
 * A figure that one officer records, with what it rests on: the ethics survey (2020 p14.1), the work with the people
 * (p14.2), what p12 asks about between equals.
 *
 * @param basis what it rests on, in words: a certificate, a survey's record
 */
public record Assessment(
        SittingId sitting,
        CandidateId candidate,
        CriterionId criterion,
        Points points,
        String basis,
        PersonId by,
        Instant at,
        long version) {

    /** What names it within its sitting. */
    public String key() {
        return candidate + "#" + criterion;
    }

    /** What names the assessment among all: its sitting's id and its key. */
    public String id() {
        return sitting + "#" + key();
    }

    Change<Assessment> recorded() {
        return Change.of(this, version - 1, new JuryFact.AssessmentRecorded(sitting, candidate, criterion, version));
    }
}
