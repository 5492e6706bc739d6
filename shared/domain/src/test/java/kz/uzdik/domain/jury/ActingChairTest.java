package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.api.Test;

/** Where the chair stands back or is absent the first member present who does not stand back acts: the operator's rule. */
class ActingChairTest {
    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final DossierId two = contest.submitted("b", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");

    @Test
    void the_first_member_without_a_conflict_decides_where_the_chair_stands_back() {
        contest.moveTo("2020-06-16T09:00");
        admission
                .convened()
                .recused(1, one.candidate())
                .recused(2, one.candidate())
                .declared()
                .opened();
        assertForbidden(admit(one, admission.chair()));
        assertForbidden(admit(one, admission.member(2)));
        assertForbidden(admit(one, admission.member(4)));
        done(admit(one, admission.member(3)));
    }

    @Test
    void the_chair_keeps_deciding_on_the_others() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().recused(1, one.candidate()).declared().opened();
        assertForbidden(admit(two, admission.member(2)));
        done(admit(two, admission.chair()));
    }

    @Test
    void an_absent_chair_decides_nothing_there() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().openedBy(2, 9);
        assertForbidden(admit(one, admission.chair()));
        done(admit(one, admission.member(2)));
    }

    @Test
    void a_tie_is_decided_by_somebody_who_stands_back_from_none_of_the_tied() {
        CandidateId third = contest.submitted("c", UNIT).candidate();
        CandidateId fourth = contest.submitted("d", UNIT).candidate();
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting selection = contest.sitting("31", "selection");
        selection
                .convened()
                .recused(1, fourth)
                .declared()
                .opened()
                .filed(Map.of())
                .assessed()
                .sealed();
        selection.ranked();
        List<CandidateId> order = List.of(one.candidate(), two.candidate(), third, fourth);
        assertForbidden(contest.acts.decideTie.decide(selection.id(), order, "why", selection.chair(), contest.now()));
        assertThat(done(contest.acts.decideTie.decide(selection.id(), order, "why", selection.member(2), contest.now()))
                        .ties())
                .hasSize(1);
    }

    @Test
    void who_was_taken_off_the_commission_decides_nothing_even_as_an_officer_of_the_Agency() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened();
        CommissionId id = AContest.regional("31");
        List<Appointee> members = new ArrayList<>(AContest.membership(id).members());
        members.set(0, AContest.appointee(Actor.person("new")));
        Membership without = new Membership(
                members,
                Actor.person("new").id(),
                AContest.membership(id).secretary(),
                AContest.membership(id).ethicsOfficer(),
                AContest.membership(id).approval());
        contest.appointed(id, without);
        assertForbidden(admit(one, admission.chair()));
        assertForbidden(admit(one, new Actor(admission.chair().id(), true)));
    }

    private Outcome<Dossier> admit(DossierId dossier, Actor actor) {
        return contest.acts.admit.decide(admission.id(), dossier, new Decision(true, Set.of()), actor, contest.now());
    }
}
