package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members come, leave and come back; below the quorum nothing is decided (2020 p3). */
class AttendanceTest {
    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");

    @BeforeEach
    void convene() {
        contest.submitted("b", UNIT);
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared();
    }

    private ASitting selection() {
        admission.opened().admitAll().closed().signed();
        return contest.sitting("31", "selection").convened().declared();
    }

    @Test
    void an_admission_is_decided_only_with_a_quorum_and_it_is_said_how_many_more_are_needed() {
        admission.openedBy(1, 6).left(6);
        Outcome<Dossier> outcome = admission.admit(one);
        assertRefused(outcome, JuryReason.NO_QUORUM);
        assertThat(reasons(outcome).getFirst().values()).isEqualTo(Map.of("present", "5", "quorum", "6", "more", "1"));
        admission.cameBack(6);
        done(admission.admit(one));
    }

    @Test
    void an_admission_sitting_is_closed_only_with_a_quorum() {
        admission.openedBy(1, 7).admitAll().left(6, 7);
        assertRefused(close(admission), JuryReason.NO_QUORUM);
        admission.cameBack(9);
        done(close(admission));
    }

    @Test
    void sheets_are_sealed_only_with_a_quorum() {
        ASitting sitting = selection().openedBy(1, 6).filed(Map.of()).assessed().left(2);
        assertRefused(seal(sitting), JuryReason.NO_QUORUM);
        sitting.cameBack(2).sealed();
    }

    @Test
    void a_tie_is_decided_only_with_a_quorum() {
        AContest fresh = AContest.announced();
        List.of("a", "b", "c", "d").forEach(name -> fresh.submitted(name, UNIT));
        ASitting sitting = fresh.moveTo("2020-06-16T09:00").admittedIn("31").sitting("31", "selection");
        sitting.convened()
                .declared()
                .openedBy(1, 6)
                .filed(Map.of())
                .assessed()
                .sealed()
                .ranked();
        sitting.left(5);
        var order = sitting.candidates();
        assertRefused(
                fresh.acts.decideTie.decide(sitting.id(), order, "why", sitting.chair(), fresh.now()),
                JuryReason.NO_QUORUM);
        sitting.cameBack(5);
        done(fresh.acts.decideTie.decide(sitting.id(), order, "why", sitting.chair(), fresh.now()));
    }

    @Test
    void a_selection_is_closed_only_with_a_quorum() {
        ASitting sitting = selection().openedBy(1, 6).filed(Map.of()).assessed().sealed();
        sitting.ranked();
        sitting.left(5);
        assertRefused(close(sitting), JuryReason.NO_QUORUM);
        sitting.cameBack(5);
        done(close(sitting));
    }

    @Test
    void who_has_left_is_not_waited_for_at_the_seal() {
        ASitting sitting = selection().openedBy(1, 7).assessed();
        for (var candidate : sitting.candidates()) {
            for (int number = 1; number <= 6; number++) {
                done(sitting.file(number, candidate, "5"));
            }
        }
        assertRefused(seal(sitting), JuryReason.SHEET_MISSING, JuryReason.SHEET_MISSING);
        sitting.left(7).sealed();
    }

    @Test
    void who_has_left_files_nothing_and_who_is_back_files_again() {
        ASitting sitting = selection().opened().left(3);
        assertRefused(sitting.file(3, one.candidate(), "5"), JuryReason.NOT_PRESENT);
        sitting.cameBack(3);
        done(sitting.file(3, one.candidate(), "5"));
    }

    @Test
    void every_coming_and_leaving_is_kept_in_order_with_its_reason() {
        admission.openedBy(1, 7).left(3).cameBack(3);
        List<Attendance> facts = admission.now().attendance().stream()
                .filter(fact -> fact.member().equals(admission.member(3).id()))
                .toList();
        assertThat(facts)
                .extracting(Attendance::kind)
                .containsExactly(Attendance.Kind.CAME, Attendance.Kind.LEFT, Attendance.Kind.CAME);
        assertThat(facts).extracting(Attendance::reason).containsExactly("", "taken ill", "");
    }

    @Test
    void told_twice_it_is_recorded_once() {
        admission.openedBy(1, 7).left(3);
        Sitting once = admission.now();
        assertThat(done(admission.leave(admission.secretary(), 3))).isEqualTo(once);
        admission.cameBack(3, 8);
        Sitting back = admission.now();
        assertThat(done(admission.come(admission.secretary(), 3, 8))).isEqualTo(back);
    }

    @Test
    void who_comes_after_the_opening_declares_conflicts_first_and_once() {
        AContest fresh = AContest.announced();
        fresh.submitted("a", UNIT);
        fresh.moveTo("2020-06-16T09:00");
        ASitting sitting = fresh.sitting("31", "admission").convened();
        for (int number = 1; number <= 6; number++) {
            sitting.recused(number);
        }
        sitting.openedBy(1, 6);
        assertRefused(sitting.come(sitting.secretary(), 7), JuryReason.CONFLICTS_NOT_DECLARED);
        sitting.recused(7).cameBack(7);
        assertRefused(
                fresh.acts.declare.declare(sitting.id(), List.of(), sitting.member(7), fresh.now()),
                JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void a_stranger_neither_comes_nor_leaves() {
        admission.opened();
        Set<kz.uzdik.domain.people.PersonId> stranger =
                Set.of(admission.secretary().id());
        assertRefused(
                contest.acts.come.come(admission.id(), stranger, admission.secretary(), contest.now()),
                JuryReason.NOT_A_MEMBER);
        assertRefused(
                contest.acts.leave.leave(admission.id(), stranger, "why", admission.secretary(), contest.now()),
                JuryReason.NOT_A_MEMBER);
    }

    @Test
    void nobody_comes_or_leaves_before_the_opening_or_after_the_signatures() {
        assertRefused(admission.leave(admission.secretary(), 3), JuryReason.NOT_IN_THIS_PHASE);
        assertRefused(admission.come(admission.secretary(), 3), JuryReason.NOT_IN_THIS_PHASE);
        admission.opened().admitAll().closed().signed();
        assertRefused(admission.leave(admission.secretary(), 3), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void secretary_and_whoever_leads_record_it_and_nobody_else_does() {
        admission.opened();
        for (Actor other : List.of(admission.member(2), admission.ethicsOfficer(), AContest.AGENCY)) {
            assertForbidden(admission.leave(other, 5));
            assertForbidden(admission.come(other, 5));
        }
        done(admission.leave(admission.chair(), 1));
        done(admission.leave(admission.member(2), 9));
        assertForbidden(admission.come(admission.chair(), 1));
    }

    @Test
    void a_decision_that_meets_a_leaving_is_stored_with_the_quorum_or_not_at_all() throws InterruptedException {
        boolean refused = false;
        boolean decided = false;
        for (int seed = 0; seed < 40; seed++) {
            AContest fresh = AContest.announced();
            DossierId dossier = fresh.submitted("a", UNIT);
            fresh.moveTo("2020-06-16T09:00");
            ASitting sitting =
                    fresh.sitting("31", "admission").convened().declared().openedBy(1, 6);
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Long> leftAt = new ArrayList<>();
            turns.run(
                    () -> acts.admit.decide(
                            sitting.id(),
                            dossier,
                            new DecidingAdmission.Decision(true, Set.of()),
                            sitting.chair(),
                            fresh.now()),
                    () -> {
                        acts.leave.leave(
                                sitting.id(),
                                ASitting.members(regional("31"), 6, 6),
                                "ill",
                                sitting.secretary(),
                                fresh.now());
                        leftAt.add(fresh.dossier(dossier).admission().isPresent() ? 1L : 0L);
                    });
            boolean now = fresh.dossier(dossier).admission().isPresent();
            assertThat(now).as("decided before the leaving or never").isEqualTo(leftAt.getFirst() == 1L);
            decided |= now;
            refused |= !now;
        }
        assertThat(decided && refused).isTrue();
    }

    @Test
    void an_absent_chair_is_acted_for_in_closing_and_signing() {
        admission.opened().admitAll().left(1, 2);
        assertForbidden(close(admission));
        done(contest.acts.close.close(admission.id(), admission.member(3), contest.now()));
        String digest = admission.protocol().digest();
        assertForbidden(contest.acts.sign.sign(admission.id(), digest, admission.chair(), contest.now()));
        done(contest.acts.sign.sign(admission.id(), digest, admission.member(3), contest.now()));
        admission.cameBack(1);
        assertRefused(
                contest.acts.sign.sign(admission.id(), digest, admission.chair(), contest.now()),
                JuryReason.ALREADY_SIGNED);
        Sitting signed = done(contest.acts.sign.sign(admission.id(), digest, admission.secretary(), contest.now()));
        assertThat(signed.signatures())
                .extracting(Signature::office)
                .containsExactly(Office.ACTING_CHAIR, Office.SECRETARY);
    }

    @Test
    void what_happens_after_the_close_changes_no_word_of_the_protocol() {
        admission.opened().left(9).admitAll().closed();
        Protocol before = admission.protocol();
        admission.left(1);
        assertThat(admission.protocol()).isEqualTo(before);
        assertThat(before.present()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(before.attendance()).hasSize(10);
    }

    @Test
    void the_public_reads_that_somebody_left_and_not_why() {
        Protocol protocol = admission.opened().left(9).admitAll().closed().protocol();
        assertThat(protocol.toString()).contains("taken ill");
        assertThat(protocol.forThePublic().toString()).doesNotContain("taken ill");
        assertThat(protocol.forThePublic().attendance()).hasSize(10);
    }

    private Outcome<Sitting> close(ASitting sitting) {
        return contest.acts.close.close(sitting.id(), sitting.chair(), contest.now());
    }

    private Outcome<Sitting> seal(ASitting sitting) {
        return contest.acts.seal.seal(sitting.id(), sitting.secretary(), contest.now());
    }
}
