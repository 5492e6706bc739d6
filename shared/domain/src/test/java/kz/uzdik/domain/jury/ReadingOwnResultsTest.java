package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.FilingScoreSheet.Scores;
import kz.uzdik.domain.jury.ReadingOwnResults.OwnResult;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.Placing.Verdict;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import org.junit.jupiter.api.Test;

class ReadingOwnResultsTest {
    private AContest contest = AContest.announced();

    private List<OwnResult> results(DossierId id, String owner) {
        return done(contest.acts.ownResults.read(id, AContest.owner(owner)));
    }

    @Test
    void a_stage_s_steps_are_told_once_the_stage_is_over_and_not_before() {
        DossierId one = contest.submitted("a", UNIT);
        DossierId two = contest.submitted("b", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection")
                .sealedWith(ASitting.points(one, "9", two, "2"))
                .decided();
        assertThat(results(one, "a")).isEmpty();
        ASitting interview = contest.sitting("31", "interview").sealedWith(ASitting.points(one, "8", two, "9"));
        interview.ranked();
        interview.closed();
        assertThat(results(one, "a")).isEmpty();
        interview.signed();

        assertThat(results(two, "b"))
                .extracting(result -> result.step() + " " + result.area() + " "
                        + result.placing().place() + "/"
                        + result.ranked() + " " + result.placing().tally().total() + " "
                        + result.placing().verdict())
                .containsExactly("selection 3148 2/2 4 PASSED", "interview 31 2/2 12 NOT_PASSED");
        OwnResult last = results(two, "b").getLast();
        assertThat(last.placing().behind().orElseThrow().by()).isEqualTo(new Decider.ByPoints(Points.of(6)));
        assertThat(last.placing().because())
                .extracting(reason -> reason.code().key())
                .containsExactly("quota-full");
    }

    @Test
    void somebody_else_s_results_are_unknown_to_everybody() {
        DossierId one = contest.submitted("a", UNIT);
        for (Actor other : List.of(
                AContest.owner("b"),
                AContest.AGENCY,
                AContest.chair(AContest.regional("31")),
                AContest.secretary(AContest.regional("31")))) {
            assertUnknown(contest.acts.ownResults.read(one, other));
        }
        Outcome<List<OwnResult>> nowhere = contest.acts.ownResults.read(
                new DossierId(AContest.EDITION, one.area(), "f".repeat(32)), AContest.owner("a"));
        assertUnknown(nowhere);
    }

    @Test
    void no_member_s_vote_is_told() {
        contest =
                AContest.announced(TestDefinition.selecting(TestDefinition.criterion("vote", new Source.Votes(2), 1)));
        DossierId one = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting sitting =
                contest.sitting("31", "selection").convened().declared().opened();
        for (int member = 1; member <= 9; member++) {
            CandidateId candidate = one.candidate();
            var scores = new Scores(candidate, Map.of(new CriterionId("vote"), Points.of(1)), "");
            done(contest.acts.file.file(sitting.id(), scores, sitting.member(member), contest.now()));
        }
        sitting.sealed().decided();
        contest.sitting("31", "interview").sealedWith(Map.of()).decided();

        var placing = results(one, "a").getFirst().placing();
        assertThat(placing.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(placing.tally().total()).isEqualTo(Points.of(9));
        assertThat(placing.tally().shares().getFirst().votes()).isEmpty();
    }

    @Test
    void a_stage_is_over_with_the_step_that_nobody_passed() {
        var cutOff = new Passing.CutOff(Points.of(5), true, new Paragraph("p15"));
        contest = AContest.announced(TestDefinition.selecting(
                new Passing(Level.REGION, Optional.empty(), Optional.of(cutOff)),
                TestDefinition.criterion("plan", new Source.Sheets(), 10)));
        DossierId one = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(ASitting.points(one, "5")).decided();

        assertThat(results(one, "a")).singleElement().satisfies(result -> {
            assertThat(result.placing().verdict()).isEqualTo(Verdict.NOT_PASSED);
            assertThat(result.placing().because().getFirst().code()).isEqualTo(RankingReason.NOT_MORE_THAN_CUT_OFF);
        });
    }
}
