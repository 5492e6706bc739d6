package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.FilingScoreSheet.Scores;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilingScoreSheetTest {
    private static final CriterionId PLAN = new CriterionId("plan");
    private static final CriterionId FORM = new CriterionId("form");

    private final AContest contest = AContest.announced();
    private final CandidateId candidate = contest.submitted("a", UNIT).candidate();
    private final ASitting sitting = contest.sitting("31", "selection");

    @BeforeEach
    void admit() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        sitting.convened();
    }

    @Test
    void a_complete_sheet_is_kept_under_the_member_s_number() {
        sitting.declared().opened();
        ScoreSheet sheet = done(sitting.file(4, candidate, "7.5"));
        assertThat(sheet.member()).isEqualTo(4);
        assertThat(sheet.points()).isEqualTo(Map.of(PLAN, Points.parse("7.5"), FORM, Points.parse("7.5")));
        assertThat(contest.ports.sheets().of(sitting.id())).containsExactly(sheet);
    }

    @Test
    void it_may_be_filed_anew_before_the_seal_and_the_last_one_counts() {
        sitting.declared().opened();
        sitting.file(4, candidate, "7");
        assertThat(done(sitting.file(4, candidate, "3")).version()).isEqualTo(2);
        assertThat(contest.ports.sheets().of(sitting.id()))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.points()).containsEntry(PLAN, Points.of(3)));
    }

    @Test
    void everything_wrong_with_a_sheet_is_told_at_once() {
        sitting.declared().opened();
        Outcome<ScoreSheet> outcome = file(Map.of(PLAN, Points.parse("10.5"), new CriterionId("beauty"), Points.of(1)));
        assertRefused(
                outcome,
                JuryReason.POINTS_OUT_OF_BOUNDS,
                JuryReason.CRITERION_NOT_SCORED,
                JuryReason.CRITERION_UNKNOWN);
        assertThat(reasons(outcome).getFirst().values())
                .isEqualTo(
                        Map.of("criterion", "plan", "points", "10.5", "minimum", "0", "maximum", "10", "step", "0.5"));
    }

    @Test
    void points_between_the_steps_are_refused() {
        sitting.declared().opened();
        assertRefused(file(Map.of(PLAN, Points.parse("0.25"), FORM, Points.of(1))), JuryReason.POINTS_OUT_OF_BOUNDS);
    }

    @Test
    void an_officer_s_criterion_has_no_place_on_a_member_s_sheet() {
        sitting.declared().opened();
        assertRefused(
                file(Map.of(PLAN, Points.of(1), FORM, Points.of(1), new CriterionId("complex"), Points.of(9))),
                JuryReason.CRITERION_UNKNOWN);
    }

    @Test
    void nobody_scores_before_the_sitting_is_open_or_whom_it_does_not_concern() {
        sitting.declared();
        assertRefused(sitting.file(4, candidate, "7"), JuryReason.NOT_IN_THIS_PHASE);
        sitting.opened();
        assertRefused(sitting.file(4, new CandidateId("nobody"), "7"), JuryReason.NOT_ON_THE_AGENDA);
    }

    @Test
    void an_absent_member_and_one_who_stands_back_do_not_score() {
        sitting.recused(2, candidate).declared().openedBy(1, 6);
        assertRefused(sitting.file(9, candidate, "7"), JuryReason.NOT_PRESENT);
        assertRefused(sitting.file(2, candidate, "7"), JuryReason.RECUSED);
    }

    @Test
    void there_are_no_sheets_at_an_admission() {
        assertRefused(
                contest.acts.file.file(
                        contest.sitting("31", "admission").id(),
                        new Scores(candidate, Map.of(), ""),
                        sitting.member(2),
                        contest.now()),
                JuryReason.NOT_A_STEP_FOR_THIS);
    }

    @Test
    void nobody_but_this_commission_s_members_scores() {
        sitting.declared().opened();
        for (Actor other : List.of(
                sitting.secretary(),
                sitting.ethicsOfficer(),
                AContest.AGENCY,
                AContest.owner("a"),
                AContest.member(AContest.regional("61"), 4))) {
            assertForbidden(contest.acts.file.file(sitting.id(), sitting.scores(candidate, "9"), other, contest.now()));
        }
        assertUnknown(contest.acts.file.file(
                contest.sitting("27", "selection").id(),
                sitting.scores(candidate, "9"),
                sitting.member(4),
                contest.now()));
    }

    @Test
    void one_member_filing_twice_at_once_loses_nothing() throws InterruptedException {
        sitting.declared().opened();
        for (int seed = 0; seed < 50; seed++) {
            Interleaving turns = new Interleaving(seed);
            Acts acts = contest.acts(turns.ports(contest.ports));
            List<Outcome<ScoreSheet>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(acts.file.file(
                            sitting.id(), sitting.scores(candidate, "1"), sitting.member(4), contest.now())),
                    () -> outcomes.add(acts.file.file(
                            sitting.id(), sitting.scores(candidate, "2"), sitting.member(4), contest.now())));
            assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
            assertThat(contest.ports.sheets().of(sitting.id()).getFirst().version())
                    .isEqualTo(2L * (seed + 1));
        }
    }

    @Test
    void a_reason_of_the_rules_names_their_paragraph() {
        sitting.declared().opened();
        assertThat(reasons(file(Map.of())))
                .extracting(Reason::paragraph)
                .allSatisfy(paragraph -> assertThat(paragraph).hasToString("p12"));
    }

    private Outcome<ScoreSheet> file(Map<CriterionId, Points> points) {
        return contest.acts.file.file(
                sitting.id(), new Scores(candidate, points, ""), sitting.member(4), contest.now());
    }
}
