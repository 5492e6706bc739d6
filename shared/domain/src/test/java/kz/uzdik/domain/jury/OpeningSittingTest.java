package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningSittingTest {
    private final AContest contest = AContest.announced();
    private final DossierId dossier = contest.submitted("a", UNIT);
    private final ASitting sitting = contest.sitting("31", "admission");

    @BeforeEach
    void convene() {
        contest.moveTo("2020-06-16T00:00");
        sitting.convened();
    }

    @Test
    void six_of_nine_are_a_quorum() {
        sitting.declared();
        assertThat(done(open(present(1, 6))).phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void five_of_nine_are_refused_and_it_is_said_that_one_more_is_needed() {
        sitting.declared();
        Outcome<Sitting> outcome = open(present(1, 5));
        assertRefused(outcome, JuryReason.NO_QUORUM);
        assertThat(reasons(outcome).getFirst().values())
                .containsEntry("present", "5")
                .containsEntry("quorum", "6")
                .containsEntry("more", "1");
        assertThat(reasons(outcome).getFirst().paragraph()).hasToString("p3");
    }

    @Test
    void a_recusal_does_not_shrink_what_the_quorum_is_counted_on() {
        sitting.recused(1, dossier.candidate()).recused(2, dossier.candidate()).declared();
        assertRefused(open(present(1, 5)), JuryReason.NO_QUORUM);
        done(open(present(1, 6)));
    }

    @Test
    void everybody_present_has_declared_first_and_whoever_has_not_is_named_by_number() {
        sitting.recused(1).recused(3).recused(4).recused(5);
        Outcome<Sitting> outcome = open(present(1, 6));
        assertRefused(outcome, JuryReason.CONFLICTS_NOT_DECLARED, JuryReason.CONFLICTS_NOT_DECLARED);
        assertThat(reasons(outcome))
                .extracting(reason -> reason.values().get("member"))
                .containsExactly("2", "6");
    }

    @Test
    void whoever_is_absent_need_not_have_declared() {
        for (int member = 1; member <= 6; member++) {
            sitting.recused(member);
        }
        done(open(present(1, 6)));
    }

    @Test
    void a_stranger_among_those_present_is_refused_and_does_not_count() {
        sitting.declared();
        Set<PersonId> withStranger = new TreeSet<>(present(1, 6));
        withStranger.add(sitting.secretary().id());
        assertRefused(open(withStranger), JuryReason.NOT_A_MEMBER);
    }

    @Test
    void it_is_not_opened_while_everybody_present_stands_back_from_somebody() {
        for (int member = 1; member <= 8; member++) {
            sitting.recused(member, dossier.candidate());
        }
        sitting.declared();
        Outcome<Sitting> outcome = open(present(1, 8));
        assertRefused(outcome, JuryReason.NOBODY_CAN_DECIDE);
        assertThat(reasons(outcome).getFirst().values()).containsEntry("candidate", dossier.toString());
        done(open(present(1, 9)));
        done(contest.acts.admit.decide(
                sitting.id(),
                dossier,
                new DecidingAdmission.Decision(true, Set.of()),
                sitting.member(9),
                contest.now()));
    }

    @Test
    void a_sitting_is_opened_once() {
        sitting.declared().opened();
        assertRefused(open(present(1, 9)), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void conflicts_are_declared_before_the_opening_and_not_after() {
        sitting.declared().opened();
        assertRefused(
                contest.acts.declare.declare(sitting.id(), List.of(), sitting.member(2), contest.now()),
                JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void a_conflict_is_declared_with_somebody_on_the_agenda() {
        DossierId stranger = contest.open("x", UNIT);
        assertRefused(
                contest.acts.declare.declare(
                        sitting.id(),
                        List.of(new Recusal(stranger.candidate(), "kin")),
                        sitting.member(2),
                        contest.now()),
                JuryReason.NOT_ON_THE_AGENDA);
    }

    @Test
    void a_declaration_may_be_made_anew_before_the_opening() {
        sitting.recused(2, dossier.candidate()).recused(2);
        assertThat(sitting.now().isRecused(sitting.member(2).id(), dossier.candidate()))
                .isFalse();
        assertThat(sitting.now().hasDeclared(sitting.member(2).id())).isTrue();
    }

    @Test
    void only_members_declare_and_only_the_secretary_opens() {
        sitting.declared();
        for (Actor other : List.of(sitting.secretary(), sitting.ethicsOfficer(), AContest.AGENCY, stranger())) {
            assertForbidden(contest.acts.declare.declare(sitting.id(), List.of(), other, contest.now()));
        }
        for (Actor other : List.of(sitting.chair(), AContest.AGENCY, AContest.secretary(regional("61")))) {
            assertForbidden(contest.acts.openSitting.open(sitting.id(), present(1, 9), other, contest.now()));
        }
    }

    private static Actor stranger() {
        return AContest.member(regional("61"), 2);
    }

    private static Set<PersonId> present(int first, int last) {
        return ASitting.members(regional("31"), first, last);
    }

    private Outcome<Sitting> open(Set<PersonId> present) {
        return contest.acts.openSitting.open(sitting.id(), present, sitting.secretary(), contest.now());
    }
}
