package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class ClosingAndSigningTest {
    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final DossierId two = contest.submitted("b", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");
    private final ASitting selection = contest.sitting("31", "selection");

    @Test
    void an_admission_is_closed_once_every_dossier_is_decided() {
        open();
        done(admission.admit(one));
        Outcome<Sitting> outcome = close(admission, admission.chair());
        assertRefused(outcome, JuryReason.ADMISSION_UNDECIDED);
        assertThat(reasons(outcome).getFirst().values()).containsEntry("candidate", two.toString());
        done(admission.admit(two));
        Sitting closed = done(close(admission, admission.chair()));
        assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(closed.result().orElseThrow().passed()).containsExactlyInAnyOrder(one.candidate(), two.candidate());
    }

    @Test
    void only_the_admitted_pass() {
        open();
        done(admission.admit(one));
        contest.checked(two, false);
        Decision refusal = new Decision(false, Set.of());
        done(contest.acts.admit.decide(admission.id(), two, refusal, admission.chair(), contest.now()));
        assertThat(admission.closed().now().result().orElseThrow().passed()).containsExactly(one.candidate());
        admission.signed();
        assertThat(selection.convened().candidates()).containsExactly(one.candidate());
    }

    @Test
    void a_selection_is_closed_once_it_is_ranked() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.sealedWith(Map.of());
        assertRefused(close(selection, selection.chair()), JuryReason.NO_RANKING);
        done(contest.acts.requestRanking.request(selection.id(), AGENCY, contest.now()));
        assertRefused(close(selection, selection.chair()), JuryReason.NO_RANKING);
        done(contest.acts.runRanking.run(selection.id(), 1, contest.now()));
        done(close(selection, selection.chair()));
        assertRefused(close(selection, selection.chair()), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void only_the_chair_closes() {
        open();
        admission.admitAll();
        for (Actor other : List.of(admission.member(2), admission.secretary(), AGENCY)) {
            assertForbidden(close(admission, other));
        }
    }

    @Test
    void the_protocol_says_who_was_there_who_stood_back_and_what_was_decided() {
        contest.moveTo("2020-06-16T09:00");
        admission
                .convened()
                .recused(3, two.candidate())
                .declared()
                .openedBy(1, 7)
                .admitAll()
                .closed();
        Protocol protocol = admission.protocol();
        assertThat(protocol.members()).isEqualTo(9);
        assertThat(protocol.present()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(protocol.quorum()).isEqualTo(6);
        assertThat(protocol.recusals())
                .containsExactly(new Protocol.StandingBack(3, two.candidate(), "kin", Optional.empty()));
        assertThat(protocol.admissions())
                .hasSize(2)
                .allMatch(decided -> decided.admission().admitted());
        assertThat(protocol.run()).isZero();
    }

    @Test
    void there_is_no_protocol_before_the_sitting_is_closed() {
        open();
        assertRefused(
                contest.acts.protocol.read(admission.id(), admission.secretary(), contest.now()),
                JuryReason.NOT_IN_THIS_PHASE);
        assertThat(contest.acts.protocol.of(admission.id(), contest.now())).isEmpty();
    }

    @Test
    void the_protocol_s_digest_stays_the_same_whatever_happens_later() {
        open();
        admission.admitAll().closed();
        String digest = admission.protocol().digest();
        assertThat(admission.now().result().orElseThrow().protocolDigest()).isEqualTo(digest);
        admission.signed();
        contest.later().appointed(AContest.regional("31"), AContest.membership(AContest.regional("27")));
        assertThat(contest.acts
                        .protocol
                        .of(admission.id(), contest.now())
                        .orElseThrow()
                        .digest())
                .isEqualTo(digest);
        AContest again = AContest.announced();
        again.submitted("a", UNIT);
        again.submitted("b", UNIT);
        again.moveTo("2020-06-16T09:00");
        ASitting same = again.sitting("31", "admission");
        same.convened().declared().opened().admitAll().closed();
        assertThat(same.protocol().digest()).isEqualTo(digest);
    }

    @Test
    void a_ground_of_a_refusal_stands_in_the_digest() {
        open();
        done(admission.admit(one));
        contest.checked(two, false);
        Decision refusal = new Decision(false, Set.of());
        done(contest.acts.admit.decide(admission.id(), two, refusal, admission.chair(), contest.now()));
        Protocol protocol = admission.closed().protocol();
        Protocol other = new Protocol(
                protocol.sitting(),
                protocol.paragraph(),
                protocol.convenedAt(),
                protocol.meeting(),
                protocol.interviews(),
                protocol.members(),
                protocol.chair(),
                protocol.present(),
                protocol.quorum(),
                protocol.attendance(),
                protocol.substitutions(),
                protocol.recusals(),
                protocol.admissions().subList(0, 1),
                protocol.departures(),
                protocol.run(),
                protocol.ranking(),
                protocol.ties(),
                protocol.passed());
        assertThat(other.digest()).isNotEqualTo(protocol.digest());
    }

    @Test
    void chair_and_secretary_sign_each_once_and_with_both_it_is_final() {
        String digest = closed();
        assertThat(done(sign(digest, admission.secretary())).phase()).isEqualTo(Phase.CLOSED);
        assertRefused(sign(digest, admission.secretary()), JuryReason.ALREADY_SIGNED);
        assertThat(admission.now().finallyPassed(one.candidate())).isFalse();
        Sitting signed = done(sign(digest, admission.chair()));
        assertThat(signed.phase()).isEqualTo(Phase.SIGNED);
        assertThat(signed.signatures())
                .extracting(Signature::person)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(signed.finallyPassed(one.candidate())).isTrue();
        assertRefused(sign(digest, admission.chair()), JuryReason.ALREADY_SIGNED);
    }

    @Test
    void signing_says_which_protocol_by_its_digest() {
        closed();
        assertRefused(sign("0".repeat(64), admission.chair()), JuryReason.OTHER_PROTOCOL);
    }

    @Test
    void nothing_is_signed_before_it_is_closed() {
        open();
        assertRefused(sign("0".repeat(64), admission.chair()), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void nobody_else_signs() {
        String digest = closed();
        for (Actor other : List.of(
                admission.member(2), admission.ethicsOfficer(), AGENCY, AContest.chair(AContest.regional("61")))) {
            assertForbidden(sign(digest, other));
        }
    }

    @Test
    void both_signing_at_once_make_it_final_once() throws InterruptedException {
        for (int seed = 0; seed < 40; seed++) {
            AContest fresh = AContest.announced();
            fresh.submitted("a", UNIT);
            ASitting here = fresh.moveTo("2020-06-16T09:00").sitting("31", "admission");
            here.convened().declared().opened().admitAll().closed();
            String digest = here.protocol().digest();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            turns.run(
                    () -> done(acts.sign.sign(here.id(), digest, here.chair(), fresh.now())),
                    () -> done(acts.sign.sign(here.id(), digest, here.secretary(), fresh.now())));
            assertThat(here.now().phase()).isEqualTo(Phase.SIGNED);
            assertThat(here.now().signatures()).hasSize(2);
        }
    }

    private void open() {
        contest.moveTo("2020-06-16T09:00");
        admission.convened().declared().opened();
    }

    private String closed() {
        open();
        return admission.admitAll().closed().protocol().digest();
    }

    private Outcome<Sitting> close(ASitting sitting, Actor actor) {
        return contest.acts.close.close(sitting.id(), actor, contest.now());
    }

    private Outcome<Sitting> sign(String digest, Actor actor) {
        return contest.acts.sign.sign(admission.id(), digest, actor, contest.now());
    }
}
