package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.Map;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Padded;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/**
 * One member's sheet on one candidate, complete (2020 p3, p12, p20). Until it is sealed the member may file it anew.
 *
 * @param member the member's number on the panel
 * @param comment the member's remark; may be empty
 */
public record ScoreSheet(
        SittingId sitting,
        PersonId author,
        int member,
        CandidateId candidate,
        Map<CriterionId, Points> points,
        String comment,
        Instant filedAt,
        long version) {
    public ScoreSheet {
        points = Map.copyOf(points);
    }

    /** What names the sheet within its sitting. */
    public String key() {
        return key(candidate, member);
    }

    static String key(CandidateId candidate, int member) {
        return candidate + "#" + Padded.of(member, 2);
    }

    /** What names the sheet among all: its sitting's id and its key. */
    public String id() {
        return sitting + "#" + key();
    }

    Change<ScoreSheet> filed() {
        return Change.of(this, version - 1, new JuryFact.SheetFiled(sitting, member, candidate, version));
    }
}
