package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four candidates, three places: the best two are clear, the others equal by points and chain. */
class DecidingTieTest {
    private final AContest contest = AContest.announced();
    private final CandidateId first = contest.submitted("a", UNIT).candidate();
    private final CandidateId second = contest.submitted("b", UNIT).candidate();
    private final CandidateId third = contest.submitted("c", UNIT).candidate();
    private final CandidateId fourth = contest.submitted("d", UNIT).candidate();
    private final ASitting sitting = contest.sitting("31", "selection");

    @BeforeEach
    void seal() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        sitting.sealedWith(java.util.Map.of(first, "9", second, "8", third, "5", fourth, "5"));
    }

    @Test
    void the_sitting_cannot_be_closed_while_places_are_undecided() {
        sitting.ranked();
        Outcome<Sitting> outcome = close();
        assertRefused(outcome, JuryReason.PLACES_UNDECIDED);
        assertThat(kz.uzdik.domain.Outcomes.reasons(outcome).getFirst().values().get("candidates"))
                .contains(third.value(), fourth.value())
                .doesNotContain(first.value());
    }

    @Test
    void the_chair_s_decision_leads_to_a_second_run_which_has_it_and_passes_three() {
        RankingRun open = sitting.ranked();
        sitting.tieDecided(fourth, third);
        assertRefused(close(), JuryReason.RANKING_UNDER_WAY);
        RankingRun decided = sitting.ranked();
        assertThat(decided.number()).isEqualTo(2);
        assertThat(decided.ranking().orElseThrow().passed()).containsExactlyInAnyOrder(first, second, fourth);
        assertThat(contest.ports.rankings().find(sitting.id().toString(), 1)).hasValue(open);
        assertThat(sitting.closed().now().result().orElseThrow().run()).isEqualTo(2);
    }

    @Test
    void a_decision_names_exactly_the_equals_each_once() {
        sitting.ranked();
        for (List<CandidateId> order : List.of(
                List.of(third),
                List.of(third, fourth, second),
                List.of(first, second),
                List.of(third, fourth, third),
                List.<CandidateId>of(),
                List.of(third, new CandidateId("nobody")))) {
            assertRefused(decide(order, sitting.chair()), JuryReason.TIE_UNKNOWN);
        }
    }

    @Test
    void what_was_decided_and_ranked_needs_no_decision_any_more() {
        sitting.ranked();
        sitting.tieDecided(fourth, third);
        sitting.ranked();
        assertRefused(decide(List.of(third, fourth), sitting.chair()), JuryReason.TIE_UNKNOWN);
    }

    @Test
    void before_it_is_ranked_again_the_chair_may_decide_anew_and_the_last_word_counts() {
        sitting.ranked();
        sitting.tieDecided(fourth, third).tieDecided(third, fourth);
        assertThat(sitting.ranked().ranking().orElseThrow().passed()).contains(third);
    }

    @Test
    void nothing_is_decided_before_a_ranking_is_made() {
        assertRefused(decide(List.of(third, fourth), sitting.chair()), JuryReason.NO_RANKING);
        done(contest.acts.requestRanking.request(sitting.id(), AGENCY, contest.now()));
        assertRefused(decide(List.of(third, fourth), sitting.chair()), JuryReason.NO_RANKING);
    }

    @Test
    void only_the_chair_decides() {
        sitting.ranked();
        for (Actor other : List.of(sitting.member(2), sitting.secretary(), AGENCY)) {
            assertForbidden(decide(List.of(third, fourth), other));
        }
    }

    @Test
    void an_admission_has_no_equals() {
        assertRefused(
                contest.acts.decideTie.decide(
                        contest.sitting("31", "admission").id(),
                        List.of(third, fourth),
                        "why",
                        sitting.chair(),
                        contest.now()),
                JuryReason.CHAIR_DOES_NOT_DECIDE);
    }

    @Test
    void the_protocol_has_the_decision_with_its_reason() {
        sitting.ranked();
        sitting.tieDecided(fourth, third).ranked();
        Protocol protocol = sitting.closed().protocol();
        assertThat(protocol.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.order()).containsExactly(fourth, third);
            assertThat(tie.reason()).isEqualTo("the wider project");
        });
        assertThat(protocol.paragraph()).isEqualTo(new Paragraph("p12"));
    }

    private Outcome<Sitting> decide(List<CandidateId> order, Actor actor) {
        return contest.acts.decideTie.decide(sitting.id(), order, "why", actor, contest.now());
    }

    private Outcome<Sitting> close() {
        return contest.acts.close.close(sitting.id(), sitting.chair(), contest.now());
    }
}
