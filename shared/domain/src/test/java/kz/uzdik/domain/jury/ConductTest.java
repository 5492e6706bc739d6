package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Conduct.Counted;
import kz.uzdik.domain.contest.Conduct.Sheets;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

/** What absence and recusal do is in the definition, and another definition does otherwise. */
class ConductTest {

    @Test
    void where_filed_sheets_count_the_mean_is_over_those_there_are() {
        Tally.Share share = afterLeaving(Sheets.FILED);
        assertThat(share.figures()).isEqualTo(7);
        assertThat(share.combined()).isEqualTo(Points.parse("4"));
    }

    @Test
    void where_none_of_the_absent_count_the_mean_is_over_those_present_at_the_seal() {
        Tally.Share share = afterLeaving(Sheets.NONE);
        assertThat(share.figures()).isEqualTo(6);
        assertThat(share.combined()).isEqualTo(Points.parse("3"));
    }

    // Six give three points each, a seventh ten and leaves; who leaves after the seal is no absence.
    private static Tally.Share afterLeaving(Sheets ofTheAbsent) {
        AContest contest = AContest.announced(TestDefinition.conducted(ofTheAbsent, Counted.PRESENT));
        DossierId one = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting sitting = contest.sitting("31", "selection")
                .convened()
                .declared()
                .openedBy(1, 7)
                .assessed();
        for (int number = 1; number <= 7; number++) {
            done(sitting.file(number, one.candidate(), number == 7 ? "10" : "3"));
        }
        sitting.left(7).sealed().left(1);
        return sitting.ranking()
                .placings()
                .findFirst()
                .orElseThrow()
                .tally()
                .shares()
                .getFirst();
    }

    @Test
    void where_recused_members_are_present_they_make_the_quorum() {
        ASitting sitting = oneStandsBack(TestDefinition.conducted(Sheets.FILED, Counted.PRESENT));
        done(sitting.open(1, 6));
    }

    @Test
    void where_recused_members_are_absent_for_the_candidate_another_has_to_come() {
        ASitting sitting = oneStandsBack(TestDefinition.conducted(Sheets.FILED, Counted.ABSENT));
        assertRefused(sitting.open(1, 6), JuryReason.NO_QUORUM);
        done(sitting.open(1, 7));
        sitting.admitAll().closed();
    }

    private static ASitting oneStandsBack(Definition definition) {
        AContest contest = AContest.announced(definition);
        DossierId one = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00");
        return contest.sitting("31", "admission")
                .convened()
                .recused(3, one.candidate())
                .declared();
    }

    @Test
    void what_a_definition_does_not_say_is_the_operator_s() {
        assertThat(Conduct.UNSTATED.absence().origin()).isEqualTo(Origin.OPERATOR);
        assertThat(Conduct.UNSTATED.recusals().origin()).isEqualTo(Origin.OPERATOR);
    }
}
