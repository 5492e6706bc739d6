package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members, chairs and secretaries are replaced while a sitting runs, and it can be finished all the same. */
class RenewingPanelTest {
    private static final CommissionId ID = regional("31");
    private static final Actor NEW = Actor.person("new");
    private static final Actor OTHER = Actor.person("other");

    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");

    @BeforeEach
    void convene() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared();
    }

    private void declare(ASitting sitting, Actor member) {
        done(contest.acts.declare.declare(sitting.id(), List.of(), member, contest.now()));
    }

    private Set<PersonId> all(ASitting sitting) {
        return Set.copyOf(sitting.now().panel().seated());
    }

    @Test
    void before_the_opening_who_was_appointed_meanwhile_takes_the_seat_by_a_recorded_act() {
        contest.replaced(ID, 4, NEW);
        assertRefused(
                contest.acts.openSitting.open(
                        admission.id(), ASitting.members(ID, 1, 9), admission.secretary(), contest.now()),
                JuryReason.NO_LONGER_APPOINTED);
        assertForbidden(contest.acts.declare.declare(admission.id(), List.of(), NEW, contest.now()));
        admission.renewed();
        declare(admission, NEW);
        done(contest.acts.openSitting.open(admission.id(), all(admission), admission.secretary(), contest.now()));
        Panel panel = admission.now().panel();
        assertThat(panel.seated())
                .hasSize(9)
                .contains(NEW.id())
                .doesNotContain(AContest.member(ID, 4).id());
        assertThat(panel.number(NEW.id())).isEqualTo(10);
        assertThat(admission.now().substitutions())
                .singleElement()
                .isEqualTo(new Substitution(
                        Office.MEMBER,
                        AContest.member(ID, 4).id(),
                        NEW.id(),
                        "order 7",
                        Phase.CONVENED,
                        contest.now()));
    }

    @Test
    void a_replaced_chair_is_succeeded_before_the_opening() {
        contest.replaced(ID, 1, NEW);
        admission.renewed();
        declare(admission, NEW);
        done(contest.acts.openSitting.open(admission.id(), all(admission), admission.secretary(), contest.now()));
        assertForbidden(admission.admit(one));
        done(contest.acts.admit.decide(
                admission.id(), one, new DecidingAdmission.Decision(true, Set.of()), NEW, contest.now()));
    }

    @Test
    void during_a_sitting_the_one_who_was_replaced_is_noted_as_gone_and_the_new_one_waits() {
        admission.opened();
        contest.replaced(ID, 4, NEW);
        assertRefused(admission.admit(one), JuryReason.NO_LONGER_APPOINTED);
        assertRefused(admission.renew(), JuryReason.MEMBERS_STILL_PRESENT);
        assertRefused(
                contest.acts.come.come(admission.id(), Set.of(NEW.id()), admission.secretary(), contest.now()),
                JuryReason.NOT_A_MEMBER);
        admission.left(4).admitAll().closed().signed();
        assertThat(contest.sitting("31", "selection").convened().now().panel().seated())
                .contains(NEW.id());
    }

    @Test
    void a_replaced_chair_is_acted_for_to_the_end() {
        admission.opened();
        contest.replaced(ID, 1, NEW);
        admission.left(1);
        Actor acting = admission.member(2);
        done(contest.acts.admit.decide(
                admission.id(), one, new DecidingAdmission.Decision(true, Set.of()), acting, contest.now()));
        done(contest.acts.close.close(admission.id(), acting, contest.now()));
        String digest = admission.protocol().digest();
        assertForbidden(contest.acts.sign.sign(admission.id(), digest, NEW, contest.now()));
        assertForbidden(contest.acts.sign.sign(admission.id(), digest, admission.chair(), contest.now()));
        done(contest.acts.sign.sign(admission.id(), digest, acting, contest.now()));
        assertThat(done(contest.acts.sign.sign(admission.id(), digest, admission.secretary(), contest.now()))
                        .phase())
                .isEqualTo(Phase.SIGNED);
    }

    @Test
    void a_new_secretary_takes_the_sitting_over_by_a_recorded_act_and_signs() {
        admission.opened().admitAll().closed();
        String digest = admission.protocol().digest();
        contest.newSecretary(ID, NEW);
        assertForbidden(contest.acts.sign.sign(admission.id(), digest, admission.secretary(), contest.now()));
        assertRefused(contest.acts.sign.sign(admission.id(), digest, NEW, contest.now()), JuryReason.PANEL_NOT_RENEWED);
        admission.renewed();
        done(contest.acts.sign.sign(admission.id(), digest, NEW, contest.now()));
        done(contest.acts.sign.sign(admission.id(), digest, admission.chair(), contest.now()));
        var read = contest.acts.protocol.read(admission.id(), admission.chair(), contest.now());
        assertThat(done(read).digest()).isEqualTo(digest);
    }

    @Test
    void a_new_secretary_takes_over_while_members_are_present() {
        admission.opened();
        contest.newSecretary(ID, NEW);
        Sitting renewed = done(admission.renew());
        assertThat(renewed.panel().secretary()).isEqualTo(NEW.id());
        assertThat(renewed.present()).hasSize(9);
        assertThat(done(admission.renew())).isEqualTo(renewed);
    }

    @Test
    void a_sitting_that_lost_its_quorum_for_good_is_adjourned_and_goes_on_with_the_renewed_panel() {
        admission.openedBy(1, 6);
        contest.replaced(ID, 5, NEW).replaced(ID, 6, OTHER);
        admission.left(5, 6);
        assertRefused(admission.admit(one), JuryReason.NO_QUORUM);
        admission.left(1, 2, 3, 4).renewed();
        declare(admission, NEW);
        done(contest.acts.come.come(
                admission.id(),
                Set.of(
                        NEW.id(),
                        AContest.member(ID, 1).id(),
                        AContest.member(ID, 2).id()),
                admission.secretary(),
                contest.now()));
        assertRefused(admission.admit(one), JuryReason.NO_QUORUM);
        admission.cameBack(3, 4, 7);
        done(admission.admit(one));
        admission.closed().signed();
    }

    @Test
    void who_was_replaced_before_the_seal_has_no_voice_and_whoever_came_instead_has() {
        admission.opened().admitAll().closed().signed();
        ASitting selection = contest.sitting("31", "selection")
                .convened()
                .declared()
                .openedBy(1, 6)
                .assessed();
        for (int number = 1; number <= 6; number++) {
            done(selection.file(number, one.candidate(), number == 6 ? "9" : "4"));
        }
        contest.replaced(ID, 6, NEW);
        selection.left(1, 2, 3, 4, 5, 6).renewed();
        declare(selection, NEW);
        Set<PersonId> back = Set.copyOf(selection.now().panel().seated().stream()
                .filter(person ->
                        !Set.of(7, 8, 9).contains(selection.now().panel().number(person)))
                .toList());
        done(contest.acts.come.come(selection.id(), back, selection.secretary(), contest.now()));
        assertRefused(
                contest.acts.seal.seal(selection.id(), selection.secretary(), contest.now()), JuryReason.SHEET_MISSING);
        done(contest.acts.file.file(selection.id(), selection.scores(one.candidate(), "4"), NEW, contest.now()));
        selection.sealed();
        var tally = selection.ranking().placings().findFirst().orElseThrow().tally();
        assertThat(tally.shares().getFirst().combined()).isEqualTo(Points.of(4));
        assertThat(tally.shares().getFirst().figures()).isEqualTo(6);
    }

    @Test
    void who_is_replaced_after_the_seal_has_spoken() {
        admission.opened().admitAll().closed().signed();
        ASitting selection = contest.sitting("31", "selection").sealedWith(Map.of(one.candidate(), "9"));
        contest.replaced(ID, 6, NEW);
        selection.left(1, 2, 3, 4, 5, 6, 7, 8, 9).renewed();
        var tally = selection.ranking().placings().findFirst().orElseThrow().tally();
        assertThat(tally.shares().getFirst().figures()).isEqualTo(9);
    }

    @Test
    void only_the_secretary_renews_and_not_what_is_signed() {
        for (Actor other : List.of(admission.chair(), AContest.AGENCY, admission.ethicsOfficer())) {
            assertForbidden(contest.acts.renew.renew(admission.id(), "order 7", other, contest.now()));
        }
        admission.opened().admitAll().closed().signed();
        assertRefused(admission.renew(), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void who_was_replaced_and_is_appointed_again_has_the_old_number() {
        contest.replaced(ID, 4, NEW);
        admission.renewed();
        Commission now = contest.ports.commissions().find(ID).orElseThrow();
        contest.appointed(
                ID,
                new AppointingCommission.Membership(
                        AContest.membership(ID).members(),
                        AContest.member(ID, 1).id(),
                        now.secretary(),
                        now.ethicsOfficer(),
                        now.approval()));
        Panel panel = admission.renewed().now().panel();
        assertThat(panel.seated()).hasSize(9).doesNotContain(NEW.id());
        assertThat(panel.number(AContest.member(ID, 4).id())).isEqualTo(4);
    }
}
