package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.RecordingAssessment.Recorded;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingAssessmentTest {
    private final AContest contest = AContest.announced();
    private final CandidateId candidate = contest.submitted("a", UNIT).candidate();
    private final ASitting selection = contest.sitting("31", "selection");

    @BeforeEach
    void open() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.convened().declared().opened();
    }

    @Test
    void an_officer_s_figure_is_kept_with_what_it_rests_on() {
        Assessment assessment = done(record(selection, "complex", "3", selection.secretary()));
        assertThat(assessment.basis()).isEqualTo("a certificate");
        assertThat(assessment.by()).isEqualTo(selection.secretary().id());
        assertThat(contest.ports.assessments().of(selection.id())).containsExactly(assessment);
    }

    @Test
    void it_may_be_recorded_anew_before_the_seal_and_not_after() {
        done(record(selection, "complex", "3", selection.secretary()));
        assertThat(done(record(selection, "complex", "4", selection.secretary()))
                        .version())
                .isEqualTo(2);
        selection.filed(Map.of()).sealed();
        assertRefused(record(selection, "complex", "5", selection.secretary()), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void each_criterion_has_its_officer_and_nobody_else_records_it() {
        selection.filed(Map.of()).assessed().sealed().decided();
        ASitting interview =
                contest.sitting("31", "interview").convened().declared().opened();
        done(record(interview, "ethics", "3", interview.ethicsOfficer()));
        for (Actor other : List.of(interview.secretary(), interview.chair(), AContest.AGENCY)) {
            assertForbidden(record(interview, "ethics", "3", other));
        }
    }

    @Test
    void the_secretary_s_criterion_is_not_the_ethics_officer_s() {
        for (Actor other : List.of(selection.ethicsOfficer(), selection.chair(), AContest.AGENCY)) {
            assertForbidden(record(selection, "complex", "3", other));
        }
    }

    @Test
    void a_criterion_of_the_sheets_or_of_no_rule_is_not_assessed() {
        for (String criterion : List.of("plan", "residents", "nothing")) {
            assertRefused(record(selection, criterion, "3", selection.secretary()), JuryReason.CRITERION_UNKNOWN);
        }
    }

    @Test
    void points_out_of_bounds_and_strangers_to_the_agenda_are_refused() {
        assertRefused(record(selection, "complex", "11", selection.secretary()), JuryReason.POINTS_OUT_OF_BOUNDS);
        var stranger =
                new Recorded(new CandidateId("nobody"), new CriterionId("complex"), Points.of(1), "a certificate");
        assertRefused(
                contest.acts.assess.record(selection.id(), stranger, selection.secretary(), contest.now()),
                JuryReason.NOT_ON_THE_AGENDA);
    }

    private Outcome<Assessment> record(ASitting sitting, String criterion, String points, Actor actor) {
        var recorded = new Recorded(candidate, new CriterionId(criterion), Points.parse(points), "a certificate");
        return contest.acts.assess.record(sitting.id(), recorded, actor, contest.now());
    }
}
