package kz.uzdik.domain.jury;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.ESSAY;
import static kz.uzdik.domain.TestDefinition.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import org.junit.jupiter.api.Test;

/** Deadlines that are counted from the end of a step, as 2022 p16 and p19 count theirs. */
class StepEndsTest {
    private final AContest contest = AContest.announced(TestDefinition.replacing(
            counted("essay", "selection", 5, "p16"), counted("hand-over", "interview", 3, "p19")));
    private final DossierId here = contest.submitted("a", AContest.UNIT);
    private final DossierId there = contest.submitted("b", "614851000");

    @Test
    void an_intake_closes_so_many_working_days_after_its_own_commission_ended_the_step() {
        select("31", here, "2020-06-24T15:00");
        select("61", there, "2020-06-26T15:00");
        contest.moveTo("2020-07-01T23:59");
        contest.upload(here, ESSAY);
        contest.moveTo("2020-07-02T00:01");
        assertRefused(
                contest.acts.planUpload.plan(here, AContest.file(ESSAY), contest.ownerOf(here), contest.now()),
                DossierReason.INTAKE_CLOSED);
        // Region 61 ended two days later, and so does its window.
        contest.upload(there, ESSAY);
        contest.moveTo("2020-07-03T23:59");
        done(contest.acts.submit.submit(there, "essay", Map.of(), false, contest.ownerOf(there), contest.now()));
        contest.moveTo("2020-07-04T00:01");
        assertRefused(
                contest.acts.submit.submit(here, "essay", Map.of(), false, contest.ownerOf(here), contest.now()),
                DossierReason.INTAKE_CLOSED);
    }

    @Test
    void a_hand_over_is_late_by_the_end_of_the_commissions_own_step() {
        for (String region : new String[] {"31", "61"}) {
            select(region, region.equals("31") ? here : there, "2020-06-24T15:00");
        }
        interview("31", here, "2020-07-22T15:00");
        interview("61", there, "2020-07-23T15:00");
        // 25 and 26 July are a weekend: the third working days are 27 and 28 July.
        contest.moveTo("2020-07-28T12:00");
        assertThat(contest.sitting("31", "interview").handedOver().late()).isTrue();
        assertThat(contest.sitting("61", "interview").handedOver().late()).isFalse();
    }

    private void select(String region, DossierId winner, String when) {
        contest.moveTo(when);
        contest.admittedIn(region);
        contest.sitting(region, "selection")
                .sealedWith(Map.of(winner.candidate(), "9"))
                .decided();
    }

    private void interview(String region, DossierId winner, String when) {
        contest.moveTo(when);
        contest.sitting(region, "interview")
                .sealedWith(Map.of(winner.candidate(), "9"))
                .decided();
    }

    private static Deadline counted(String id, String step, int workingDays, String paragraph) {
        return deadline(id, new Deadline.Due.After(new Anchor.StepEnd(step), Term.workingDays(workingDays)), paragraph);
    }
}
