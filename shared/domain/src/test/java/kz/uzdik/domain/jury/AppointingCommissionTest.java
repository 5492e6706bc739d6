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
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.Commission.Approval;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;

class AppointingCommissionTest {
    private static final CommissionId ID = regional("27");
    private static final Membership NINE = membership(ID);

    private static final LocalDate DAY = LocalDate.of(2020, 5, 25);

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
                    appoint(
                            ID,
                            new Membership(
                                    members, NINE.chair(), NINE.secretary(), NINE.ethicsOfficer(), NINE.approval())),
                    JuryReason.WRONG_NUMBER_OF_MEMBERS);
        }
    }

    @Test
    void a_chair_who_is_no_member_and_a_secretary_who_is_one_are_told_together() {
        Appointee ninth = NINE.members().getLast();
        assertRefused(
                appoint(
                        ID,
                        new Membership(
                                NINE.members(), Actor.person("x").id(), ninth, NINE.ethicsOfficer(), NINE.approval())),
                JuryReason.APPOINTED_TWICE,
                JuryReason.CHAIR_IS_NO_MEMBER);
    }

    @Test
    void a_member_twice_is_refused() {
        List<Appointee> twice = new ArrayList<>(NINE.members());
        twice.set(8, twice.get(7));
        assertRefused(
                appoint(
                        ID,
                        new Membership(twice, NINE.chair(), NINE.secretary(), NINE.ethicsOfficer(), NINE.approval())),
                JuryReason.APPOINTED_TWICE);
    }

    @Test
    void a_commission_whose_steps_ask_for_an_ethics_officer_is_refused_without_one() {
        assertRefused(
                appoint(
                        ID,
                        new Membership(
                                NINE.members(), NINE.chair(), NINE.secretary(), Optional.empty(), NINE.approval())),
                JuryReason.ETHICS_OFFICER_MISSING);
    }

    @Test
    void the_same_membership_sent_again_changes_nothing() {
        Commission first = done(appoint(ID, NINE));
        assertThat(done(appoint(ID, NINE))).isEqualTo(first);
        assertThat(contest.ports.commissions().find(ID)).hasValue(first);
    }

    @Test
    void a_later_appointment_takes_the_earlier_one_s_place() {
        done(appoint(ID, NINE));
        Membership other = new Membership(
                NINE.members(), AContest.member(ID, 2).id(), NINE.secretary(), NINE.ethicsOfficer(), NINE.approval());
        assertThat(done(appoint(ID, other, 1)).version()).isEqualTo(2);
        assertThat(contest.ports.commissions().find(ID).orElseThrow().chair())
                .isEqualTo(AContest.member(ID, 2).id());
    }

    @Test
    void of_two_officers_who_change_one_commission_the_later_is_told_of_the_version_it_has_now() {
        done(appoint(ID, NINE));
        done(appoint(ID, ledBy(2), 1));
        Outcome<Commission> later = appoint(ID, ledBy(3), 1);
        assertRefused(later, JuryReason.COMMISSION_CHANGED);
        assertThat(reasons(later).getFirst().values()).containsEntry("version", "2");
        assertRefused(appoint(ID, ledBy(3)), JuryReason.COMMISSION_CHANGED);
        done(appoint(ID, ledBy(3), 2));
    }

    @Test
    void two_at_once_are_never_both_stored() throws InterruptedException {
        for (int seed = 0; seed < 20; seed++) {
            AContest fresh = AContest.planned();
            done(fresh.acts.appoint.appoint(ID, NINE, 0, AGENCY, fresh.now()));
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Commission>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(acts.appoint.appoint(ID, ledBy(2), 1, AGENCY, fresh.now())),
                    () -> outcomes.add(acts.appoint.appoint(ID, ledBy(3), 1, AGENCY, fresh.now())));
            assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(Outcome.Refused.class::isInstance))
                    .hasSize(1);
        }
    }

    private static Membership ledBy(int number) {
        return new Membership(
                NINE.members(),
                AContest.member(ID, number).id(),
                NINE.secretary(),
                NINE.ethicsOfficer(),
                NINE.approval());
    }

    @Test
    void a_membership_approved_by_somebody_else_or_by_nobody_is_refused() {
        for (Optional<Approval> approval :
                List.of(Optional.<Approval>empty(), Optional.of(new Approval("agency", "order 1", DAY)))) {
            assertRefused(
                    appoint(
                            ID,
                            new Membership(
                                    NINE.members(), NINE.chair(), NINE.secretary(), NINE.ethicsOfficer(), approval)),
                    JuryReason.WRONG_APPOINTER);
        }
    }

    @Test
    void the_chair_heads_the_Department_or_is_its_head_s_deputy() {
        List<Appointee> members = new ArrayList<>(NINE.members());
        Appointee chair = members.getFirst();
        members.set(0, new Appointee(chair.person(), chair.contact(), Optional.of("head-of-the-fire-brigade")));
        var other = new Membership(members, NINE.chair(), NINE.secretary(), NINE.ethicsOfficer(), NINE.approval());
        Outcome<Commission> outcome = appoint(ID, other);
        assertRefused(outcome, JuryReason.POSITION_NOT_ELIGIBLE);
        assertThat(reasons(outcome).getFirst().values())
                .isEqualTo(Map.of("office", "chair", "positions", "department-head, department-deputy-head"));
        members.set(0, new Appointee(chair.person(), chair.contact(), Optional.of("department-head")));
        done(appoint(
                ID, new Membership(members, NINE.chair(), NINE.secretary(), NINE.ethicsOfficer(), NINE.approval())));
    }

    @Test
    void the_republican_secretary_is_an_employee_of_the_Agency() {
        Membership nine = membership(AContest.REPUBLICAN);
        Appointee secretary = nine.secretary();
        var other = new Membership(
                nine.members(),
                nine.chair(),
                new Appointee(secretary.person(), secretary.contact()),
                nine.ethicsOfficer(),
                nine.approval());
        assertRefused(appoint(AContest.REPUBLICAN, other), JuryReason.POSITION_NOT_ELIGIBLE);
        done(appoint(AContest.REPUBLICAN, nine));
    }

    @Test
    void a_consent_is_recorded_for_the_membership_it_was_given_to_and_ends_with_it() {
        done(appoint(ID, NINE));
        Commission consented = done(consent(1));
        assertThat(consented.consent().orElseThrow().recordedBy()).isEqualTo(AGENCY.id());
        assertThat(done(consent(1))).as("sent again").isEqualTo(consented);
        Commission changed = done(appoint(ID, ledBy(2), consented.version()));
        assertThat(changed.consent()).isEmpty();
        assertRefused(consent(1), JuryReason.COMMISSION_CHANGED);
        done(consent(changed.version()));
    }

    @Test
    void a_consent_nobody_asked_for_or_of_somebody_else_is_refused() {
        done(appoint(ID, NINE));
        done(appoint(AContest.REPUBLICAN, membership(AContest.REPUBLICAN)));
        assertRefused(
                contest.acts.consent.record(AContest.REPUBLICAN, AContest.CONSENT, 1, AGENCY, contest.now()),
                JuryReason.NO_CONSENT_ASKED);
        var council = new RecordingConsent.Given("council", "letter 1", DAY);
        assertRefused(contest.acts.consent.record(ID, council, 1, AGENCY, contest.now()), JuryReason.WRONG_CONSENT);
        assertForbidden(contest.acts.consent.record(ID, AContest.CONSENT, 1, AContest.chair(ID), contest.now()));
        assertUnknown(contest.acts.consent.record(regional("10"), AContest.CONSENT, 1, AGENCY, contest.now()));
    }

    private Outcome<Commission> consent(long membership) {
        return contest.acts.consent.record(ID, AContest.CONSENT, membership, AGENCY, contest.now());
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
        assertForbidden(contest.acts.appoint.appoint(ID, NINE, 0, AContest.chair(ID), contest.now()));
        assertUnknown(appoint(new CommissionId(new EditionId("other"), "regional", Area.parse("31")), NINE));
    }

    private Outcome<Commission> appoint(CommissionId id, Membership membership) {
        return appoint(id, membership, 0);
    }

    private Outcome<Commission> appoint(CommissionId id, Membership membership, long basedOn) {
        return contest.acts.appoint.appoint(id, membership, basedOn, AGENCY, contest.now());
    }
}
