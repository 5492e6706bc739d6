package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class HandingOverTest {
    private final AContest contest = ConveningSittingTest.twoRegions();
    private final ASitting interview = contest.sitting("31", "interview");

    @Test
    void whoever_passed_is_handed_over_with_a_receipt_both_sides_can_compare() {
        HandOver handOver = interview.handedOver();
        assertThat(handOver.to()).isEqualTo("republican");
        assertThat(handOver.candidates())
                .singleElement()
                .satisfies(entrant -> assertThat(entrant.candidate())
                        .isEqualTo(
                                interview.now().result().orElseThrow().passed().getFirst()));
        assertThat(handOver.receipt()).matches("[0-9a-f]{64}");
        assertThat(contest.ports.handOvers().of(AContest.EDITION)).containsExactly(handOver);
    }

    @Test
    void until_half_past_six_on_15_August_it_is_in_time_and_a_moment_later_it_is_late() {
        contest.moveTo("2020-08-15T18:30");
        assertThat(interview.handedOver().late()).isFalse();
        contest.moveTo("2020-08-15T18:30:00.000000001");
        assertThat(contest.sitting("61", "interview").handedOver().late()).isTrue();
    }

    @Test
    void it_is_handed_over_once() {
        interview.handedOver();
        assertRefused(handOver(interview, interview.secretary()), JuryReason.ALREADY_HANDED_OVER);
        assertThat(contest.ports.handOvers().of(AContest.EDITION)).hasSize(1);
    }

    @Test
    void nothing_is_handed_over_before_both_have_signed() {
        AContest early = AContest.announced();
        var id = early.submitted("a", AContest.UNIT);
        early.moveTo("2020-06-16T09:00").admittedIn("31");
        early.sitting("31", "selection").sealedWith(Map.of(id.candidate(), "9")).decided();
        ASitting here = early.sitting("31", "interview").sealedWith(Map.of(id.candidate(), "9"));
        here.ranked();
        here.closed();
        assertRefused(
                early.acts.handOver.handOver(here.id(), here.secretary(), early.now()), JuryReason.NOT_SIGNED_BY_BOTH);
    }

    @Test
    void a_step_without_a_hand_over_has_none() {
        assertRefused(
                handOver(contest.sitting("31", "selection"), interview.secretary()), JuryReason.NO_HAND_OVER_HERE);
    }

    @Test
    void only_this_commission_s_secretary_hands_over() {
        for (Actor other : List.of(
                interview.chair(),
                AGENCY,
                AContest.secretary(REPUBLICAN),
                AContest.secretary(AContest.regional("61")))) {
            assertForbidden(handOver(interview, other));
        }
    }

    @Test
    void nothing_can_be_handed_over_to_a_commission_that_has_convened() {
        interview.handedOver();
        contest.moveTo("2020-08-16T09:00").sitting(REPUBLICAN, "final").convened();
        ASitting other = contest.sitting("61", "interview");
        assertRefused(handOver(other, other.secretary()), JuryReason.NEXT_COMMISSION_CONVENED);
        assertRefused(handOver(interview, interview.secretary()), JuryReason.ALREADY_HANDED_OVER);
    }

    private enum End {
        ON_THE_AGENDA,
        REFUSED
    }

    @Test
    void whoever_hands_over_while_the_next_commission_convenes_is_on_its_agenda_or_refused()
            throws InterruptedException {
        Instant afterwards = AContest.at("2020-08-16T09:00");
        Set<End> seen = EnumSet.noneOf(End.class);
        for (int seed = 0; seed < 25; seed++) {
            AContest fresh = ConveningSittingTest.twoRegions();
            fresh.sitting("31", "interview").handedOver();
            ASitting late = fresh.sitting("61", "interview");
            ASitting last = fresh.sitting(REPUBLICAN, "final");
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            Outcome<?>[] handedOver = {Outcome.unknown()};
            turns.run(
                    () -> handedOver[0] = acts.handOver.handOver(late.id(), late.secretary(), afterwards),
                    () -> done(acts.convene.convene(last.id(), last.secretary(), afterwards)));
            boolean stored = handedOver[0] instanceof Outcome.Done;
            assertThat(last.candidates()).hasSize(stored ? 2 : 1);
            if (!stored) {
                assertRefused(handedOver[0], JuryReason.NEXT_COMMISSION_CONVENED);
            }
            seen.add(stored ? End.ON_THE_AGENDA : End.REFUSED);
        }
        assertThat(seen).containsExactlyInAnyOrder(End.values());
    }

    private Outcome<HandOver> handOver(ASitting sitting, Actor actor) {
        return contest.acts.handOver.handOver(sitting.id(), actor, contest.now());
    }
}
