package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conflict that comes to light after the opening: the operator's rule. */
class RecordingConflictTest {
    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final DossierId two = contest.submitted("b", UNIT);
    private ASitting selection = contest.sitting("31", "selection");

    @BeforeEach
    void open() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.convened().declared().opened();
    }

    private Tally.Share plan(DossierId dossier) {
        return selection
                .ranking()
                .placings()
                .filter(placing -> placing.candidate().equals(dossier.candidate()))
                .findFirst()
                .orElseThrow()
                .tally()
                .shares()
                .getFirst();
    }

    private void everybodyFiles() {
        for (int number = 1; number <= 9; number++) {
            done(selection.file(number, one.candidate(), number == 5 ? "10" : "2"));
            done(selection.file(number, two.candidate(), "3"));
        }
        selection.assessed();
    }

    @Test
    void the_sheet_filed_before_does_not_count_and_the_mean_is_over_the_others() {
        everybodyFiles();
        selection.conflictFound(5, one.candidate()).sealed();
        assertThat(plan(one).combined()).isEqualTo(Points.of(2));
        assertThat(plan(one).figures()).isEqualTo(8);
        assertThat(plan(two).figures()).isEqualTo(9);
    }

    @Test
    void no_more_sheets_on_that_candidate_are_taken_or_waited_for_and_the_dossier_closes() {
        selection.conflictFound(5, one.candidate());
        assertRefused(selection.file(5, one.candidate(), "4"), JuryReason.RECUSED);
        assertUnknown(contest.acts.readCandidates.read(regional("31"), one, selection.member(5)));
        done(contest.acts.readCandidates.read(regional("31"), two, selection.member(5)));
        for (int number = 1; number <= 9; number++) {
            if (number != 5) {
                done(selection.file(number, one.candidate(), "2"));
            }
            done(selection.file(number, two.candidate(), "3"));
        }
        selection.assessed().sealed();
    }

    @Test
    void found_after_the_seal_it_strikes_too_and_the_ranking_is_made_again() {
        everybodyFiles();
        selection.sealed();
        assertThat(plan(one).figures()).isEqualTo(9);
        contest.later();
        selection.conflictFound(5, one.candidate());
        assertRefused(
                contest.acts.close.close(selection.id(), selection.chair(), contest.now()),
                JuryReason.RANKING_UNDER_WAY);
        contest.later();
        assertThat(plan(one).figures()).isEqualTo(8);
        selection.closed().signed();
    }

    @Test
    void a_struck_sheet_is_shown_as_struck_and_not_to_its_author() {
        everybodyFiles();
        selection.conflictFound(5, one.candidate()).sealed();
        var seen = done(contest.acts.readSittings.sheets(selection.id(), selection.chair(), contest.now()));
        assertThat(seen.sheets()).hasSize(18);
        assertThat(seen.struck()).isEqualTo(Map.of(one.candidate() + "#05", SheetRule.Struck.CONFLICT));
        var own = done(contest.acts.readSittings.sheets(selection.id(), selection.member(5), contest.now()));
        assertThat(own.sheets()).hasSize(9).allMatch(sheet -> sheet.candidate().equals(two.candidate()));
    }

    @Test
    void the_last_sheet_on_a_candidate_is_not_struck_once_nothing_can_be_added() {
        AContest fresh = AContest.announced();
        DossierId dossier = fresh.submitted("a", UNIT);
        fresh.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting sitting = fresh.sitting("31", "selection").convened();
        for (int number = 2; number <= 9; number++) {
            sitting.recused(number, dossier.candidate());
        }
        sitting.declared().opened().filed(Map.of()).assessed().sealed();
        assertRefused(
                sitting.findConflict(1, dossier.candidate(), sitting.secretary()), JuryReason.CANDIDATE_WITHOUT_SHEET);
    }

    @Test
    void where_everybody_stands_back_the_seal_waits_for_somebody_else() {
        AContest fresh = AContest.announced();
        DossierId dossier = fresh.submitted("a", UNIT);
        fresh.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting sitting = fresh.sitting("31", "selection")
                .convened()
                .declared()
                .openedBy(1, 6)
                .filed(Map.of())
                .assessed();
        for (int number = 1; number <= 6; number++) {
            sitting.conflictFound(number, dossier.candidate());
        }
        assertRefused(
                fresh.acts.seal.seal(sitting.id(), sitting.secretary(), fresh.now()),
                JuryReason.CANDIDATE_WITHOUT_SHEET);
        sitting.cameBack(9);
        done(sitting.file(9, dossier.candidate(), "7"));
        sitting.sealed();
    }

    @Test
    void told_twice_it_is_recorded_once() {
        Sitting once = selection.conflictFound(5, one.candidate()).now();
        assertThat(done(selection.findConflict(5, one.candidate(), selection.secretary())))
                .isEqualTo(once);
        assertThat(once.declarations().get(selection.member(5).id()))
                .singleElement()
                .matches(recusal -> recusal.found().isPresent());
    }

    @Test
    void a_member_speaks_for_themselves_and_secretary_and_chair_for_anybody() {
        done(selection.findConflict(5, one.candidate(), selection.member(5)));
        done(selection.findConflict(6, one.candidate(), selection.chair()));
        for (Actor other : List.of(selection.member(4), selection.ethicsOfficer(), AContest.AGENCY)) {
            assertForbidden(selection.findConflict(7, one.candidate(), other));
        }
    }

    @Test
    void it_is_with_somebody_on_the_agenda_and_not_before_the_opening_nor_after_the_close() {
        DossierId stranger = contest.open("x", UNIT);
        assertRefused(
                selection.findConflict(5, stranger.candidate(), selection.secretary()), JuryReason.NOT_ON_THE_AGENDA);
        everybodyFiles();
        selection.sealed();
        selection.ranked();
        selection.closed();
        assertRefused(selection.findConflict(5, one.candidate(), selection.secretary()), JuryReason.NOT_IN_THIS_PHASE);
    }
}
