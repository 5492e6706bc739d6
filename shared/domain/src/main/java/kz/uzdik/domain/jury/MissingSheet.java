package kz.uzdik.domain.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * A sheet that a member who is there still owes: about a candidate who takes part and whom they do not stand back from
 * (2020 p3, p12).
 *
 * @param number the member's on the panel
 */
public record MissingSheet(PersonId member, int number, CandidateId candidate) {

    /** What an open sitting lacks, by candidate, then by member. */
    public static List<MissingSheet> at(Sitting sitting, Dossiers dossiers, FiledSheets filed) {
        return sitting.phase() == Phase.OPEN
                ? among(Departures.of(dossiers, sitting).standingCandidates(sitting), sitting, filed.keys(sitting.id()))
                : List.of();
    }

    /**
     * What a sitting lacks.
     *
     * @param filed the keys of the sheets there are
     */
    static List<MissingSheet> among(List<CandidateId> standing, Sitting sitting, Set<String> filed) {
        List<MissingSheet> missing = new ArrayList<>();
        for (CandidateId candidate : standing) {
            for (PersonId member : sitting.scorersOf(candidate)) {
                int number = sitting.panel().number(member);
                if (!filed.contains(ScoreSheet.key(candidate, number))) {
                    missing.add(new MissingSheet(member, number, candidate));
                }
            }
        }
        return missing;
    }
}
