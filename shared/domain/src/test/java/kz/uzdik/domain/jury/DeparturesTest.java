package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Exit;
import kz.uzdik.domain.jury.ExcludingCandidate.Exclusion;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import org.junit.jupiter.api.Test;

/** Candidates who withdraw or are excluded while commissions decide. */
class DeparturesTest {
    private static final Paragraph P6 = new Paragraph("p6");

    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final DossierId two = contest.submitted("b", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");
    private final ASitting selection = contest.sitting("31", "selection");

    private void withdraw(DossierId id) {
        done(contest.acts.withdraw.withdraw(id, "a new office", contest.ownerOf(id), contest.now()));
    }

    private Outcome<Dossier> exclude(ASitting sitting, DossierId id, Paragraph paragraph, Actor actor) {
        return contest.acts.exclude.exclude(
                sitting.id(), new Exclusion(id, paragraph, "a penalty came to light"), actor, contest.now());
    }

    private static List<DossierReason> left(List<Reason> notes) {
        return notes.stream()
                .map(Reason::code)
                .filter(DossierReason.class::isInstance)
                .map(DossierReason.class::cast)
                .toList();
    }

    @Test
    void who_withdrew_needs_no_admission_and_the_protocol_says_so() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened();
        withdraw(two);
        assertRefused(admission.admit(two), DossierReason.CANDIDATE_WITHDREW);
        done(admission.admit(one));
        Protocol protocol = admission.closed().protocol();
        assertThat(protocol.admissions()).hasSize(1);
        assertThat(left(protocol.departures())).containsExactly(DossierReason.CANDIDATE_WITHDREW);
        assertThat(protocol.passed()).containsExactly(one.candidate());
        assertThat(admission.signed().now().phase()).isEqualTo(Phase.SIGNED);
    }

    @Test
    void a_withdrawal_after_the_close_changes_no_protocol() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened().admitAll().closed();
        String digest = admission.protocol().digest();
        withdraw(two);
        assertThat(admission.protocol().digest()).isEqualTo(digest);
        admission.signed();
    }

    @Test
    void the_next_step_does_without_sheets_on_who_withdrew_and_names_them() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        withdraw(two);
        selection.convened().declared().opened();
        assertThat(selection.candidates()).contains(two.candidate());
        assertRefused(selection.file(2, two.candidate(), "1"), DossierReason.CANDIDATE_WITHDREW);
        for (int member = 1; member <= 9; member++) {
            done(selection.file(member, one.candidate(), "3"));
        }
        assessed(one);
        Ranking ranking = selection.sealed().ranked().ranking().orElseThrow();
        assertThat(ranking.placings().map(Placing::candidate)).containsExactly(one.candidate());
        assertThat(left(ranking.notes())).containsExactly(DossierReason.CANDIDATE_WITHDREW);
        selection.closed();
        assertThat(left(selection.protocol().departures())).containsExactly(DossierReason.CANDIDATE_WITHDREW);
    }

    private void assessed(DossierId id) {
        var step = (kz.uzdik.domain.contest.Step.Selection) contest.contests()
                .running(AContest.EDITION)
                .orElseThrow()
                .definition()
                .step("selection")
                .orElseThrow();
        step.assessedCriteria().forEach(criterion -> {
            boolean ethics = criterion.id().value().equals("ethics");
            done(contest.acts.assess.record(
                    selection.id(),
                    new RecordingAssessment.Recorded(
                            id.candidate(), criterion.id(), kz.uzdik.domain.scoring.Points.parse("1"), "a paper"),
                    ethics ? selection.ethicsOfficer() : selection.secretary(),
                    contest.now()));
        });
    }

    @Test
    void a_run_made_before_serves_no_more_and_the_place_goes_to_the_next() {
        DossierId third = contest.submitted("c", UNIT);
        DossierId fourth = contest.submitted("d", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.sealedWith(
                Map.of(one.candidate(), "9", two.candidate(), "8", third.candidate(), "7", fourth.candidate(), "6"));
        assertThat(selection.ranking().passed()).doesNotContain(fourth.candidate());
        withdraw(one);
        assertRefused(
                contest.acts.close.close(selection.id(), selection.chair(), contest.now()),
                JuryReason.RANKING_UNDER_WAY);
        RankingRun next = selection.ranked();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.ranking().orElseThrow().passed())
                .containsExactlyInAnyOrder(two.candidate(), third.candidate(), fourth.candidate());
        selection.closed();
    }

    @Test
    void the_chair_does_not_decide_between_equals_of_whom_one_has_left() {
        contest.submitted("c", UNIT);
        contest.submitted("d", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.sealedWith(Map.of());
        var tied = List.copyOf(selection.ranking().undecided().getFirst());
        assertThat(tied).hasSize(4);
        withdraw(one);
        assertRefused(
                contest.acts.decideTie.decide(selection.id(), tied, "why", selection.chair(), contest.now()),
                JuryReason.RANKING_UNDER_WAY);
        assertThat(selection.ranked().ranking().orElseThrow().passed()).hasSize(3);
        selection.closed();
    }

    @Test
    void an_admitted_candidate_is_excluded_at_a_sitting_with_a_paragraph_of_the_rules() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.sealedWith(Map.of(one.candidate(), "9"));
        selection.ranked();
        assertForbidden(exclude(selection, one, P6, selection.member(2)));
        assertForbidden(exclude(selection, one, P6, selection.secretary()));
        assertForbidden(exclude(selection, one, P6, AGENCY));
        assertRefused(exclude(selection, one, new Paragraph("p21"), selection.chair()), JuryReason.NOT_A_GROUND);
        Dossier excluded = done(exclude(selection, one, P6, selection.chair()));
        assertThat(excluded.exit()).hasValueSatisfying(exit -> {
            assertThat(exit.kind()).isEqualTo(Exit.Kind.EXCLUDED);
            assertThat(exit.sitting()).hasValue(selection.id().toString());
        });
        assertThat(done(exclude(selection, one, P6, selection.chair()))).isEqualTo(excluded);
        assertRefused(
                exclude(selection, one, new Paragraph("p11.1"), selection.chair()), DossierReason.CANDIDATE_EXCLUDED);
        Ranking ranking = selection.ranked().ranking().orElseThrow();
        assertThat(ranking.passed()).containsExactly(two.candidate());
        selection.closed();
        Protocol protocol = selection.protocol();
        assertThat(left(protocol.departures())).containsExactly(DossierReason.CANDIDATE_EXCLUDED);
        assertThat(protocol.departures().getFirst().paragraph()).isEqualTo(P6);
        assertThat(protocol.toString()).contains("a penalty came to light");
        assertThat(protocol.forThePublic().toString()).doesNotContain("a penalty came to light");
        selection.signed();
    }

    @Test
    void nobody_is_excluded_at_an_admission_before_the_opening_or_after_the_close() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened().admitAll();
        assertRefused(exclude(admission, one, P6, admission.chair()), JuryReason.NOT_A_STEP_FOR_THIS);
        admission.closed().signed();
        selection.convened();
        assertRefused(exclude(selection, one, P6, selection.chair()), JuryReason.NOT_IN_THIS_PHASE);
        selection.declared().opened().filed(Map.of()).assessed().sealed().decided();
        assertRefused(exclude(selection, one, P6, selection.chair()), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void a_sitting_whose_candidates_have_all_left_still_comes_to_its_end() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.sealedWith(Map.of());
        withdraw(one);
        withdraw(two);
        assertThat(selection.decided().now().result().orElseThrow().passed()).isEmpty();
    }

    @Test
    void nobody_withdraws_once_the_last_step_is_decided() {
        contest.handedOverBy("31", one);
        ASitting last = contest.moveOnTo("2020-09-15T09:00").sitting(AContest.REPUBLICAN, "final");
        last.sealedWith(Map.of(one.candidate(), "9"));
        last.ranked();
        last.closed();
        assertRefused(
                contest.acts.withdraw.withdraw(one, "late", contest.ownerOf(one), contest.now()),
                DossierReason.RESULT_DECIDED);
    }

    @Test
    void who_withdraws_while_the_last_step_is_closed_has_either_won_or_left() throws InterruptedException {
        for (int seed = 0; seed < 20; seed++) {
            AContest fresh = AContest.announced();
            DossierId winner = fresh.submitted("a", UNIT);
            fresh.handedOverBy("31", winner);
            ASitting last = fresh.moveOnTo("2020-09-15T09:00").sitting(AContest.REPUBLICAN, "final");
            last.sealedWith(Map.of(winner.candidate(), "9"));
            last.ranked();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<?>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(acts.close.close(last.id(), last.chair(), fresh.now())),
                    () -> outcomes.add(acts.withdraw.withdraw(winner, "late", fresh.ownerOf(winner), fresh.now())));
            boolean won = last.now()
                    .result()
                    .filter(result -> result.passed().contains(winner.candidate()))
                    .isPresent();
            assertThat(won)
                    .as("seed %s: %s", seed, outcomes)
                    .isNotEqualTo(fresh.dossier(winner).exit().isPresent());
        }
    }
}
