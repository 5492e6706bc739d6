package kz.uzdik.domain.jury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/**
 * A figure that one officer records, with what it rests on: the ethics survey (2020 p14.1), the work with the people
 * (p14.2), what p12 asks about between equals.
 *
 * @param points as the officer gave them, or as they are counted from the items
 * @param basis what it rests on, in words: a certificate, a survey's record; empty where items show it
 * @param items what shows it, where the points are counted; empty otherwise
 */
public record Assessment(
        SittingId sitting,
        CandidateId candidate,
        CriterionId criterion,
        Points points,
        String basis,
        List<Item> items,
        PersonId by,
        Instant at,
        long version) {
    public Assessment {
        items = List.copyOf(items);
    }

    /**
     * One thing that shows it: a reception held, an article, an award (2020 p14.2, p15).
     *
     * @param where a place, a paper, an address
     */
    public record Item(String what, String where, LocalDate on) {}

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
