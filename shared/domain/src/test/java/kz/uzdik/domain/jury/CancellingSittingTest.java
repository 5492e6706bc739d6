package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.InterviewRule;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.SchedulingInterview.Wanted;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** A sitting that was convened by mistake is taken back while nothing has come of it. */
class CancellingSittingTest {
    private final AContest contest = AContest.announced(TestDefinition.interviewing(
            new InterviewRule("selection", Optional.of(5), Optional.empty(), new Paragraph("p14"))));
    private final DossierId one = contest.submitted("one", UNIT);

    private ASitting admission() {
        contest.moveTo("2020-06-16T09:00");
        return contest.sitting("31", "admission").convened();
    }

    private ASitting selection() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        return contest.sitting("31", "selection").convened();
    }

    private Outcome<Sitting> cancel(ASitting sitting, Actor actor) {
        return cancel(sitting, 1, actor);
    }

    private Outcome<Sitting> cancel(ASitting sitting, int convening, Actor actor) {
        return contest.acts.cancelSitting.cancel(sitting.id(), convening, "the wrong step", actor, contest.now());
    }

    @Test
    void a_late_request_takes_back_no_other_convening() {
        ASitting sitting = admission();
        done(cancel(sitting, sitting.secretary()));
        Sitting anew = sitting.convened().now();
        assertThat(done(cancel(sitting, sitting.chair())))
                .as("the first is cancelled already, the second stands")
                .isEqualTo(anew);
        assertRefused(cancel(sitting, 3, sitting.chair()), JuryReason.ANOTHER_CONVENING);
        assertThat(done(cancel(sitting, 2, sitting.chair())).cancellations()).hasSize(2);
    }

    @Test
    void a_conflict_that_was_found_is_not_lost_with_the_sitting() {
        ASitting sitting = selection().declared().opened();
        sitting.conflictFound(2, one.candidate());
        sitting.left(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertRefused(cancel(sitting, sitting.secretary()), JuryReason.CONFLICT_WAS_FOUND);
    }

    @Test
    void secretary_or_chair_cancel_what_is_convened_and_the_step_is_convened_anew() {
        ASitting sitting = admission();
        sitting.declared();
        assertForbidden(cancel(sitting, sitting.member(2)));
        assertForbidden(cancel(sitting, AContest.AGENCY));
        Sitting cancelled = done(cancel(sitting, sitting.secretary()));
        assertThat(cancelled.phase()).isEqualTo(Phase.CANCELLED);
        assertThat(done(cancel(sitting, sitting.chair()))).as("sent again").isEqualTo(cancelled);
        assertForbidden(cancel(sitting, sitting.member(2)));
        assertThat(done(contest.acts.readSittings.sitting(sitting.id(), sitting.member(2))))
                .isEqualTo(cancelled);
        assertUnknown(sitting.open(1, 9));

        Sitting anew = sitting.convened().now();
        assertThat(anew.convening()).isEqualTo(2);
        assertThat(anew.declarations()).isEmpty();
        assertThat(anew.cancellations()).containsExactly(new Cancellation(1, "the wrong step", contest.now()));
        sitting.declared().opened().admitAll().closed().signed();
        assertThat(contest.ports.audit().of(Fact.Subject.SITTING, sitting.id().toString()))
                .filteredOn(entry -> entry.fact().equals("sitting-cancelled"))
                .extracting(entry -> entry.values())
                .containsExactly(
                        Map.of("sitting", sitting.id().toString(), "convening", "1", "reason", "the wrong step"));
    }

    @Test
    void an_open_one_is_cancelled_once_all_have_left() {
        ASitting sitting = selection().declared().opened();
        assertRefused(cancel(sitting, sitting.secretary()), JuryReason.MEMBERS_STILL_THERE);
        sitting.left(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(done(cancel(sitting, sitting.secretary())).phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void nothing_that_was_filed_or_decided_is_taken_back() {
        ASitting filed = selection().declared().opened();
        done(filed.file(2, one.candidate(), "3"));
        filed.left(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertRefused(cancel(filed, filed.secretary()), JuryReason.SOMETHING_FILED);
        filed.cameBack(1, 2, 3, 4, 5, 6, 7, 8, 9);
        filed.filed(Map.of()).assessed().sealed();
        assertRefused(cancel(filed, filed.secretary()), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void an_assessment_alone_keeps_it_too() {
        ASitting assessed = selection().declared().opened().assessed();
        assessed.left(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertRefused(cancel(assessed, assessed.secretary()), JuryReason.SOMETHING_FILED);
    }

    @Test
    void an_admission_that_was_decided_keeps_it() {
        ASitting decided = admission().declared().opened();
        done(decided.admit(one));
        decided.left(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertRefused(cancel(decided, decided.secretary()), JuryReason.SOMETHING_DECIDED);
    }

    @Test
    void times_of_a_cancelled_sitting_are_none_and_everybody_is_told() {
        ASitting sitting = selection();
        done(schedule(sitting, "2020-06-22T10:00"));
        done(cancel(sitting, sitting.secretary()));
        assertThat(letters(Template.SITTING_CANCELLED))
                .hasSize(11)
                .allMatch(letter -> letter.text().contains("the wrong step"));
        assertThat(letters(Template.INTERVIEW_CANCELLED))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.calendar().orElseThrow().cancelled()).isTrue());
        assertThat(letters(Template.INTERVIEW_SCHEDULED))
                .as("whose letter had not been written yet")
                .isEmpty();
        assertThat(done(contest.acts.ownInterviews.read(one, contest.ownerOf(one))))
                .isEmpty();

        sitting.convened();
        assertThat(done(contest.acts.interviews.read(sitting.id(), sitting.secretary(), contest.now()))
                        .slots())
                .isEmpty();
        InterviewPlan.Slot slot = done(schedule(sitting, "2020-06-23T10:00"))
                .of(one.candidate(), sitting.now())
                .orElseThrow();
        assertThat(slot.postponements()).as("a first time").isZero();
        assertThat(letters(Template.SITTING_CONVENED))
                .as("of the admission, and of the convening that stands")
                .hasSize(22);
    }

    private Outcome<InterviewPlan> schedule(ASitting sitting, String at) {
        var wanted =
                new Wanted(one.candidate(), AContest.at(at), Optional.of("hall 1"), Optional.empty(), Optional.empty());
        return contest.acts.scheduleInterview.schedule(sitting.id(), wanted, sitting.secretary(), contest.now());
    }

    private List<Letter> letters(Template template) {
        return new WrittenLetters(contest).of(template);
    }

    @Test
    void whoever_is_late_hands_in_after_a_cancellation_and_stands_on_the_next_agenda() {
        ASitting sitting = admission();
        done(cancel(sitting, sitting.secretary()));
        DossierId two = contest.submitted("two", UNIT);
        assertThat(sitting.convened().candidates()).contains(one.candidate(), two.candidate());
    }
}
