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
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.DyingProcess;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class ConveningSittingTest {
    private final AContest contest = AContest.announced();
    private final ASitting admission = contest.sitting("31", "admission");

    @Test
    void everybody_who_handed_in_here_stands_on_the_agenda_and_no_draft_does() {
        DossierId one = contest.submitted("a", UNIT);
        contest.filled("draft", UNIT);
        contest.submitted("elsewhere", "614851000");
        contest.moveTo("2020-06-16T00:00");
        assertThat(admission.convened().candidates()).containsExactly(one.candidate());
    }

    @Test
    void nobody_is_called_together_while_the_intake_is_open() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-15T23:59:59");
        assertRefused(convene(admission, admission.secretary()), JuryReason.INTAKE_STILL_OPEN);
    }

    @Test
    void a_selection_is_not_convened_while_what_it_judges_can_still_be_handed_in() {
        ASitting interview = beforeTheInterview();
        contest.moveTo("2020-07-15T23:59:59");
        Outcome<Sitting> outcome = convene(interview, interview.secretary());
        assertRefused(outcome, JuryReason.INTAKE_STILL_OPEN);
        assertThat(reasons(outcome).getFirst().values()).containsEntry("intake", "essay");
        contest.moveTo("2020-07-16T00:00");
        done(convene(interview, interview.secretary()));
    }

    @Test
    void a_deadline_moved_after_the_convening_keeps_the_sitting_from_opening_until_it_is_past() {
        ASitting interview = beforeTheInterview().convened().declared();
        done(contest.acts.amend.amend(
                AContest.EDITION, "essay", AContest.at("2020-07-20T18:00"), "a storm", AContest.AGENCY, contest.now()));
        var everybody = ASitting.members(AContest.regional("31"), 1, 9);
        assertRefused(
                contest.acts.openSitting.open(interview.id(), everybody, interview.secretary(), contest.now()),
                JuryReason.INTAKE_STILL_OPEN);
        contest.moveTo("2020-07-20T18:01");
        interview.opened();
    }

    private ASitting beforeTheInterview() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T00:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(Map.of()).decided();
        return contest.sitting("31", "interview");
    }

    @Test
    void nobody_is_called_together_before_the_membership_is_consented_to() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        CommissionId id = AContest.regional("31");
        Membership nine = AContest.membership(id);
        var other = new Membership(
                nine.members(), AContest.member(id, 2).id(), nine.secretary(), nine.ethicsOfficer(), nine.approval());
        long version = contest.ports.commissions().find(id).orElseThrow().version();
        long changed = done(contest.acts.appoint.appoint(id, other, version, AContest.AGENCY, contest.now()))
                .version();
        assertRefused(convene(admission, admission.secretary()), JuryReason.CONSENT_MISSING);
        done(contest.acts.consent.record(id, AContest.CONSENT, changed, AContest.AGENCY, contest.now()));
        admission.convened();
    }

    @Test
    void where_nobody_handed_in_there_is_nothing_to_convene_for() {
        contest.moveTo("2020-06-16T00:00");
        assertRefused(convene(admission, admission.secretary()), JuryReason.NOBODY_ON_THE_AGENDA);
    }

    @Test
    void convening_twice_finds_the_sitting_that_is_there() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        Sitting first = admission.convened().now();
        assertThat(done(convene(admission, admission.secretary()))).isEqualTo(first);
    }

    @Test
    void two_who_convene_at_once_convene_one_sitting_with_one_agenda() throws InterruptedException {
        for (int seed = 0; seed < 100; seed++) {
            AContest fresh = ready();
            ASitting sitting = fresh.sitting("31", "admission");
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Sitting>> outcomes = new ArrayList<>();
            Runnable convene = () -> outcomes.add(acts.convene.convene(sitting.id(), sitting.secretary(), fresh.now()));
            turns.run(convene, convene);
            assertThat(outcomes).anyMatch(Outcome.Done.class::isInstance);
            assertThat(outcomes).noneMatch(Outcome.Refused.class::isInstance);
            assertThat(sitting.now().version()).isEqualTo(2);
            assertThat(sitting.candidates()).hasSize(2);
        }
    }

    @Test
    void a_process_that_died_half_way_leaves_nobody_out() {
        DyingProcess.repeated(
                ConveningSittingTest::ready,
                (fresh, by) -> {
                    ASitting sitting = fresh.sitting("31", "admission");
                    done(by.convene.convene(sitting.id(), sitting.secretary(), fresh.now()));
                },
                fresh -> assertThat(fresh.sitting("31", "admission").candidates())
                        .hasSize(2));
    }

    @Test
    void the_next_step_is_convened_with_those_who_passed_once_the_protocol_is_signed() {
        DossierId one = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        admission.convened().declared().opened().admitAll().closed();
        ASitting selection = contest.sitting("31", "selection");
        assertRefused(convene(selection, selection.secretary()), JuryReason.EARLIER_STEP_NOT_FINAL);
        admission.signed();
        assertThat(selection.convened().candidates()).containsExactly(one.candidate());
    }

    @Test
    void a_step_of_another_commission_or_of_none_is_refused() {
        contest.moveTo("2020-06-16T00:00");
        for (String step : List.of("final", "nothing")) {
            ASitting sitting = contest.sitting("31", step);
            assertRefused(convene(sitting, sitting.secretary()), JuryReason.STEP_UNKNOWN);
        }
    }

    @Test
    void only_this_commission_s_secretary_convenes() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        for (Actor other : List.of(
                admission.chair(),
                admission.member(2),
                admission.ethicsOfficer(),
                AContest.AGENCY,
                AContest.secretary(AContest.regional("61")))) {
            assertForbidden(convene(admission, other));
        }
        ASitting nowhere = contest.sitting("27", "admission");
        assertUnknown(convene(nowhere, nowhere.secretary()));
    }

    @Test
    void the_panel_stays_as_it_was_when_the_sitting_was_convened() {
        contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        admission.convened();
        CommissionId id = AContest.regional("31");
        Membership other = AContest.membership(AContest.regional("27"));
        contest.appointed(id, other);
        assertThat(admission.now().panel().chair()).isEqualTo(AContest.chair(id).id());
        assertForbidden(contest.acts.declare.declare(
                admission.id(), List.of(), AContest.member(AContest.regional("27"), 3), contest.now()));
    }

    @Test
    void the_republican_commission_waits_for_every_region_that_has_time_left() {
        AContest two = twoRegions();
        ASitting last = two.sitting(AContest.REPUBLICAN, "final");
        assertRefused(convene(two, last), JuryReason.NOT_HANDED_OVER);
        two.sitting("31", "interview").handedOver();
        assertRefused(convene(two, last), JuryReason.HAND_OVER_STILL_OPEN);
        two.sitting("61", "interview").handedOver();
        assertThat(last.convened().candidates()).hasSize(2);
    }

    @Test
    void after_the_deadline_it_convenes_without_those_who_did_not_hand_over() {
        AContest two = twoRegions();
        two.sitting("31", "interview").handedOver();
        two.moveTo("2020-08-15T18:30:00.000000001");
        assertThat(two.sitting(AContest.REPUBLICAN, "final").convened().candidates())
                .hasSize(1);
    }

    @Test
    void the_id_of_a_sitting_is_read_back() {
        assertThat(SittingId.parse("best-2020.regional.31.admission")).hasValue(admission.id());
        assertThat(SittingId.parse("best-2020.regional.31")).isEqualTo(Optional.empty());
    }

    /** Two dossiers handed in and the intake over. */
    private static AContest ready() {
        AContest fresh = AContest.announced();
        fresh.submitted("a", UNIT);
        fresh.submitted("b", UNIT);
        return fresh.moveTo("2020-06-16T00:00");
    }

    /** Two regions whose interviews are signed and not handed over. */
    static AContest twoRegions() {
        AContest two = AContest.announced();
        DossierId one = two.submitted("a", UNIT);
        DossierId other = two.submitted("b", "614851000");
        two.moveTo("2020-06-16T00:00");
        Map<String, DossierId> winners = Map.of("31", one, "61", other);
        winners.forEach((region, winner) -> {
            two.admittedIn(region);
            two.sitting(region, "selection")
                    .sealedWith(Map.of(winner.candidate(), "9"))
                    .decided();
            two.sitting(region, "interview")
                    .sealedWith(Map.of(winner.candidate(), "9"))
                    .decided();
        });
        return two;
    }

    private static Outcome<Sitting> convene(AContest contest, ASitting sitting) {
        return contest.acts.convene.convene(sitting.id(), sitting.secretary(), contest.now());
    }

    private Outcome<Sitting> convene(ASitting sitting, Actor actor) {
        return contest.acts.convene.convene(sitting.id(), actor, contest.now());
    }
}
