package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.ReadingNextMove.Next;
import kz.uzdik.domain.jury.ReadingNextMove.NextMove;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.ranking.RankingRun;
import org.junit.jupiter.api.Test;

/** One answer lists all that blocks a sitting's next move. */
class ReadingNextMoveTest {
    private final AContest contest = AContest.announced();
    private final ASitting admission = contest.sitting("31", "admission");

    private void check(ASitting sitting, Next next, JuryReason... blocks) {
        NextMove found = done(contest.acts.nextMove.read(sitting.id(), sitting.secretary(), contest.now()));
        assertThat(found.next()).isEqualTo(next);
        assertThat(found.blocks()).extracting(Reason::code).containsExactlyInAnyOrder(blocks);
        assertThat(found.phase())
                .isEqualTo(contest.ports.sittings().find(sitting.id()).map(Sitting::phase));
    }

    @Test
    void a_contest_is_led_from_move_to_move_by_what_still_blocks_each() {
        contest.submitted("a", UNIT);
        check(admission, Next.CONVENE, JuryReason.INTAKE_STILL_OPEN);
        contest.moveTo("2020-06-16T09:00");
        check(admission, Next.CONVENE);

        admission.convened();
        check(
                admission,
                Next.OPEN,
                JuryReason.NO_QUORUM,
                JuryReason.NOBODY_CAN_DECIDE,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED,
                JuryReason.CONFLICTS_NOT_DECLARED);
        admission.declared();
        check(admission, Next.OPEN);

        admission.openedBy(1, 6);
        check(admission, Next.CLOSE, JuryReason.ADMISSION_UNDECIDED);
        admission.admitAll().left(6);
        check(admission, Next.CLOSE, JuryReason.NO_QUORUM);
        admission.cameBack(6).closed();
        check(admission, Next.SIGN, JuryReason.SIGNATURE_MISSING, JuryReason.SIGNATURE_MISSING);
        admission.signed();
        check(admission, Next.NOTHING);
    }

    @Test
    void a_selection_s_blocks_are_named_up_to_the_hand_over() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting interview = contest.sitting("31", "interview");
        check(interview, Next.CONVENE, JuryReason.EARLIER_STEP_NOT_FINAL, JuryReason.INTAKE_STILL_OPEN);
        contest.sitting("31", "selection").sealedWith(Map.of()).decided();
        interview.convened().declared().openedBy(1, 6).filed(Map.of());
        check(interview, Next.SEAL, JuryReason.ASSESSMENT_MISSING);
        interview.assessed().sealed();
        check(interview, Next.CLOSE, JuryReason.NO_RANKING);
        interview.decided();
        check(interview, Next.HAND_OVER);
        interview.handedOver();
        check(interview, Next.NOTHING);
    }

    @Test
    void a_run_without_a_ranking_is_named_with_what_it_met() {
        var candidate = contest.submitted("a", UNIT).candidate();
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting selection = contest.sitting("31", "selection").sealedWith(Map.of());
        var asked = RankingRun.request(selection.id().toString(), 1, 0, contest.now());
        var missing = Reason.of(
                RankingReason.FIGURE_MISSING,
                new Paragraph("p12"),
                "criterion",
                "poll",
                "candidate",
                candidate.value());
        contest.ports.rankings().commit(asked, AContest.AGENCY, contest.now());
        contest.ports.rankings().commit(asked.next().failed(List.of(missing, missing)), AContest.AGENCY, contest.now());

        NextMove found = done(contest.acts.nextMove.read(selection.id(), selection.secretary(), contest.now()));
        assertThat(found.next()).isEqualTo(Next.CLOSE);
        assertThat(found.blocks())
                .extracting(Reason::code)
                .containsExactly(JuryReason.RANKING_FAILED, RankingReason.FIGURE_MISSING);
        assertThat(found.blocks().getFirst().values()).containsEntry("run", "1");
    }

    @Test
    void a_hand_over_that_comes_too_late_is_blocked_by_the_commission_that_has_convened() {
        AContest two = ConveningSittingTest.twoRegions();
        two.sitting("31", "interview").handedOver();
        ASitting late = two.sitting("61", "interview");
        two.moveTo("2020-08-16T09:00");
        NextMove before = done(two.acts.nextMove.read(late.id(), late.secretary(), two.now()));
        assertThat(before.next()).isEqualTo(Next.HAND_OVER);
        assertThat(before.blocks()).isEmpty();

        two.sitting(AContest.REPUBLICAN, "final").convened();

        NextMove found = done(two.acts.nextMove.read(late.id(), late.secretary(), two.now()));
        assertThat(found.next()).isEqualTo(Next.HAND_OVER);
        assertThat(found.blocks()).extracting(Reason::code).containsExactly(JuryReason.NEXT_COMMISSION_CONVENED);
    }

    @Test
    void a_member_replaced_before_the_opening_is_named_where_the_quorum_waits_for_the_seat() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00");
        admission.convened();
        for (int number = 1; number <= 6; number++) {
            admission.recused(number);
        }
        check(admission, Next.OPEN);
        contest.replaced(regional("31"), 6, Actor.person("new"));
        NextMove found = done(contest.acts.nextMove.read(admission.id(), admission.secretary(), contest.now()));
        assertThat(found.blocks())
                .filteredOn(reason -> reason.code() == JuryReason.NO_LONGER_APPOINTED)
                .extracting(Reason::values)
                .containsExactly(Map.of("member", "6"));
    }

    @Test
    void a_secretary_who_must_take_over_first_is_told() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened().admitAll().closed();
        Actor successor = Actor.person("secretary-new");
        contest.newSecretary(regional("31"), successor);
        NextMove found = done(contest.acts.nextMove.read(admission.id(), successor, contest.now()));
        assertThat(found.blocks()).extracting(Reason::code).contains(JuryReason.PANEL_NOT_RENEWED);
    }

    @Test
    void the_commission_and_the_Agency_read_it_and_nobody_else() {
        done(contest.acts.nextMove.read(admission.id(), AContest.AGENCY, contest.now()));
        done(contest.acts.nextMove.read(admission.id(), admission.member(4), contest.now()));
        assertForbidden(contest.acts.nextMove.read(admission.id(), AContest.secretary(regional("61")), contest.now()));
        for (String step : List.of("final", "nothing")) {
            assertUnknown(contest.acts.nextMove.read(
                    new SittingId(regional("31"), step), admission.secretary(), contest.now()));
        }
    }
}
