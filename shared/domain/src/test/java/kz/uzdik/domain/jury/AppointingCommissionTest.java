package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.appointee;
import static kz.uzdik.domain.AContest.membership;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;

class AppointingCommissionTest {
    private static final CommissionId ID = regional("27");
    private static final Membership NINE = membership(ID);

    private final AContest contest = AContest.planned();

    @Test
    void nine_members_and_a_secretary_are_appointed_even_before_the_announcement() {
        Commission commission = done(appoint(ID, NINE));
        assertThat(commission.members()).hasSize(9);
        assertThat(contest.ports.commissions().find(ID)).hasValue(commission);
    }

    @Test
    void everybody_has_the_roles_they_were_appointed_to_here_and_none_elsewhere() {
        Commission commission = done(appoint(ID, NINE));
        assertThat(commission.rolesOf(AContest.chair(ID).id())).containsExactlyInAnyOrder(Role.MEMBER, Role.CHAIR);
        assertThat(commission.rolesOf(AContest.member(ID, 9).id())).containsExactly(Role.MEMBER);
        assertThat(commission.rolesOf(AContest.secretary(ID).id())).containsExactly(Role.SECRETARY);
        assertThat(commission.rolesOf(AContest.ethicsOfficer(ID).id())).containsExactly(Role.ETHICS_OFFICER);
        assertThat(commission.rolesOf(AContest.secretary(regional("31")).id())).isEmpty();
    }

    @Test
    void eight_or_ten_members_are_refused() {
        List<Appointee> eight = NINE.members().subList(0, 8);
        List<Appointee> ten = new ArrayList<>(NINE.members());
        ten.add(appointee(Actor.person("tenth")));
        for (List<Appointee> members : List.of(eight, ten)) {
            assertRefused(
                    appoint(ID, new Membership(members, NINE.chair(), NINE.secretary(), NINE.ethicsOfficer())),
                    JuryReason.WRONG_NUMBER_OF_MEMBERS);
        }
    }

    @Test
    void a_chair_who_is_no_member_and_a_secretary_who_is_one_are_told_together() {
        Appointee ninth = NINE.members().getLast();
        assertRefused(
                appoint(ID, new Membership(NINE.members(), Actor.person("x").id(), ninth, NINE.ethicsOfficer())),
                JuryReason.APPOINTED_TWICE,
                JuryReason.CHAIR_IS_NO_MEMBER);
    }

    @Test
    void a_member_twice_is_refused() {
        List<Appointee> twice = new ArrayList<>(NINE.members());
        twice.set(8, twice.get(7));
        assertRefused(
                appoint(ID, new Membership(twice, NINE.chair(), NINE.secretary(), NINE.ethicsOfficer())),
                JuryReason.APPOINTED_TWICE);
    }

    @Test
    void a_commission_whose_steps_ask_for_an_ethics_officer_is_refused_without_one() {
        assertRefused(
                appoint(ID, new Membership(NINE.members(), NINE.chair(), NINE.secretary(), Optional.empty())),
                JuryReason.ETHICS_OFFICER_MISSING);
    }

    @Test
    void a_later_appointment_takes_the_earlier_one_s_place() {
        done(appoint(ID, NINE));
        Membership other =
                new Membership(NINE.members(), AContest.member(ID, 2).id(), NINE.secretary(), NINE.ethicsOfficer());
        assertThat(done(appoint(ID, other)).version()).isEqualTo(2);
        assertThat(contest.ports.commissions().find(ID).orElseThrow().chair())
                .isEqualTo(AContest.member(ID, 2).id());
    }

    @Test
    void a_commission_the_rules_do_not_know_is_refused() {
        for (CommissionId id : List.of(
                new CommissionId(EDITION, "unknown", Area.parse("31")),
                new CommissionId(EDITION, "regional", Area.REPUBLIC),
                new CommissionId(EDITION, "regional", Area.parse("3148")),
                new CommissionId(EDITION, "republican", Area.parse("31")))) {
            assertRefused(appoint(id, NINE), JuryReason.NO_SUCH_COMMISSION);
        }
    }

    @Test
    void only_the_Agency_appoints_and_only_for_an_edition_there_is() {
        assertForbidden(contest.acts.appoint.appoint(ID, NINE, AContest.chair(ID), contest.now()));
        assertUnknown(appoint(new CommissionId(new EditionId("other"), "regional", Area.parse("31")), NINE));
    }

    private Outcome<Commission> appoint(CommissionId id, Membership membership) {
        return contest.acts.appoint.appoint(id, membership, AGENCY, contest.now());
    }
}
