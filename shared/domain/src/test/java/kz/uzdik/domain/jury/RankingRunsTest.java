package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
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
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class RankingRunsTest {
    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final DossierId two = contest.submitted("b", UNIT);
    private final ASitting sitting = contest.sitting("31", "selection");

    @Test
    void a_run_is_accepted_at_once_and_made_later_from_every_figure_there_is() {
        sealed();
        RankingRun requested = done(request(AGENCY));
        assertThat(requested.state()).isEqualTo(RankingRun.State.REQUESTED);
        RankingRun made = done(contest.acts.runRanking.run(sitting.id(), 1, contest.now()));
        Ranking ranking = made.ranking().orElseThrow();
        assertThat(ranking.placings()
                        .map(placing ->
                                placing.candidate() + " " + placing.tally().total()))
                .containsExactly(one + " 18", two + " 4");
        assertThat(ranking.notes()).extracting(note -> note.code()).containsExactly(RankingReason.POLL_WITHOUT_FIGURE);
    }

    @Test
    void a_run_asked_for_twice_is_one_run() {
        sealed();
        RankingRun first = done(request(AGENCY));
        assertThat(done(request(AGENCY))).isEqualTo(first);
        RankingRun made = done(contest.acts.runRanking.run(sitting.id(), 1, contest.now()));
        assertThat(done(request(AGENCY))).isEqualTo(made);
        assertThat(contest.ports.rankings().of(sitting.id().toString())).hasSize(1);
    }

    @Test
    void two_who_ask_at_once_get_the_same_run() throws InterruptedException {
        for (int seed = 0; seed < 30; seed++) {
            AContest fresh = AContest.announced();
            fresh.submitted("a", UNIT);
            fresh.moveTo("2020-06-16T09:00").admittedIn("31");
            ASitting here = fresh.sitting("31", "selection").sealedWith(Map.of());
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<RankingRun> runs = new ArrayList<>();
            Runnable request = () -> runs.add(done(acts.requestRanking.request(here.id(), AGENCY, fresh.now())));
            turns.run(request, request);
            assertThat(runs).hasSize(2);
            assertThat(runs.getFirst()).isEqualTo(runs.getLast());
            assertThat(fresh.ports.rankings().of(here.id().toString())).hasSize(1);
        }
    }

    @Test
    void a_run_told_twice_is_made_once_and_stays_what_it_was() {
        sealed();
        RankingRun made = sitting.ranked();
        assertThat(done(contest.later().acts.runRanking.run(sitting.id(), 1, contest.now())))
                .isEqualTo(made);
        assertThat(contest.ports.rankings().find(sitting.id().toString(), 1)).hasValue(made);
    }

    @Test
    void a_run_told_twice_at_once_is_made_once() throws InterruptedException {
        sealed();
        done(request(AGENCY));
        Interleaving turns = new Interleaving(7);
        Acts acts = contest.acts(turns.ports(contest.ports));
        List<Outcome<RankingRun>> outcomes = new ArrayList<>();
        Runnable run = () -> outcomes.add(acts.runRanking.run(sitting.id(), 1, contest.now()));
        turns.run(run, run);
        assertThat(outcomes).noneMatch(Outcome.Refused.class::isInstance);
        assertThat(contest.ports
                        .rankings()
                        .find(sitting.id().toString(), 1)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_run_that_died_half_way_comes_to_the_same_when_it_is_repeated() {
        List<String> digests = new ArrayList<>();
        DyingProcess.repeated(
                () -> {
                    AContest fresh = AContest.announced();
                    fresh.submitted("a", UNIT);
                    fresh.moveTo("2020-06-16T09:00").admittedIn("31");
                    ASitting here = fresh.sitting("31", "selection").sealedWith(Map.of());
                    done(fresh.acts.requestRanking.request(here.id(), AGENCY, fresh.now()));
                    return fresh;
                },
                (fresh, by) ->
                        done(by.runRanking.run(fresh.sitting("31", "selection").id(), 1, fresh.now())),
                fresh -> digests.add(fresh.ports
                        .rankings()
                        .find(fresh.sitting("31", "selection").id().toString(), 1)
                        .flatMap(RankingRun::ranking)
                        .orElseThrow()
                        .inputsDigest()));
        assertThat(digests).hasSizeGreaterThan(3);
        assertThat(digests.stream().distinct()).hasSize(1);
    }

    @Test
    void a_run_nobody_asked_for_is_unknown() {
        sealed();
        assertUnknown(contest.acts.runRanking.run(sitting.id(), 1, contest.now()));
    }

    @Test
    void only_the_Agency_asks_and_only_while_the_sitting_is_sealed() {
        sealed();
        for (Actor other : List.of(sitting.chair(), sitting.secretary(), sitting.member(2))) {
            assertForbidden(request(other));
        }
        sitting.ranked();
        sitting.closed();
        assertRefused(request(AGENCY), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void the_interview_takes_the_selection_s_total_into_account_and_the_final_the_interview_s() {
        sealed();
        sitting.decided();
        ASitting interview = contest.sitting("31", "interview").sealedWith(points("8", "9"));
        Ranking ranking = interview.ranking();
        // 8 + 1 + 18/2 against 9 + 1 + 4/2.
        assertThat(total(ranking, one.candidate())).isEqualTo(Points.of(18));
        assertThat(total(ranking, two.candidate())).isEqualTo(Points.of(12));
        interview.closed().signed().handedOver();
        contest.moveTo("2020-08-16T09:00");
        ASitting last = contest.sitting(AContest.REPUBLICAN, "final").sealedWith(points("5", "0"));
        assertThat(total(last.ranking(), one.candidate())).isEqualTo(Points.parse("6.8"));
    }

    private static Points total(Ranking ranking, CandidateId candidate) {
        return ranking.placings()
                .filter(placing -> placing.candidate().equals(candidate))
                .findFirst()
                .orElseThrow()
                .tally()
                .total();
    }

    private Map<CandidateId, String> points(String forOne, String forTwo) {
        return ASitting.points(one, forOne, two, forTwo);
    }

    @Test
    void what_residents_said_of_their_own_akim_is_a_figure() {
        sealed();
        var id = new PollId(AContest.EDITION, "satisfaction");
        PollPlan plan = PollSamples.plan(id, new Kato(UNIT));
        // A mean of 4 of 1…5 lies at three quarters of 0…10.
        var counts = new AnswerCounts(List.of(List.of(0L, 0L, 0L, 0L, 40L, 0L), List.of(0L, 0L, 0L, 20L, 0L, 20L)));
        contest.results.put(
                id, new PollResults(new FrozenPoll(plan, Map.of()), Map.of(new Kato(UNIT), Optional.of(counts))));
        Ranking ranking = sitting.ranking();
        assertThat(ranking.notes()).isEmpty();
        assertThat(total(ranking, one.candidate())).isEqualTo(Points.parse("25.5"));
        assertThat(total(ranking, two.candidate())).isEqualTo(Points.parse("11.5"));
    }

    @Test
    void a_poll_held_for_practice_gives_no_figure_in_earnest() {
        sealed();
        var id = new PollId(AContest.EDITION, "satisfaction");
        PollPlan plan = PollSamples.plan(id, new Kato(UNIT));
        PollPlan practice = new PollPlan(
                id,
                plan.about(),
                true,
                plan.questions(),
                plan.districts(),
                plan.times(),
                plan.k(),
                plan.minimum(),
                plan.belowMinimum());
        contest.results.put(
                id,
                new PollResults(new FrozenPoll(practice, Map.of()), Map.of(new Kato(UNIT), Optional.of(answered(40)))));
        assertThat(sitting.ranking().notes())
                .extracting(Reason::code)
                .containsExactly(RankingReason.POLL_WITHOUT_FIGURE);
    }

    @Test
    void what_the_ethics_officers_poll_gives_stands_in_place_of_what_the_officer_recorded() {
        ethicsPoll(BelowMinimum.NO_FIGURE, Optional.of(answered(40)));
        // 8 + 7.5 + 18/2 and 9 + 7.5 + 4/2: the officer had recorded 1 for both.
        Ranking ranking = interviewed();
        assertThat(total(ranking, one.candidate())).isEqualTo(Points.parse("24.5"));
        assertThat(total(ranking, two.candidate())).isEqualTo(Points.parse("18.5"));
        assertThat(ranking.notes()).isEmpty();
    }

    @Test
    void where_too_few_answered_the_officers_own_figure_stands() {
        ethicsPoll(BelowMinimum.NO_FIGURE, Optional.empty());
        assertThat(total(interviewed(), one.candidate())).isEqualTo(Points.of(18));
    }

    @Test
    void a_poll_that_is_worth_the_least_below_its_minimum_is_so_for_the_officer_too() {
        ethicsPoll(BelowMinimum.LEAST_POINTS, Optional.empty());
        assertThat(total(interviewed(), one.candidate())).isEqualTo(Points.of(17));
    }

    private static AnswerCounts answered(long fours) {
        return new AnswerCounts(List.of(List.of(0L, 0L, 0L, 0L, fours, 0L)));
    }

    private void ethicsPoll(BelowMinimum below, Optional<AnswerCounts> counts) {
        var id = new PollId(AContest.EDITION, "ethics");
        PollPlan plan = PollSamples.plan(id, below, new Kato(UNIT));
        contest.results.put(id, new PollResults(new FrozenPoll(plan, Map.of()), Map.of(new Kato(UNIT), counts)));
    }

    private Ranking interviewed() {
        sealed();
        sitting.decided();
        return contest.sitting("31", "interview").sealedWith(points("8", "9")).ranking();
    }

    private void sealed() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        sitting.sealedWith(points("9", "2"));
    }

    private Outcome<RankingRun> request(Actor actor) {
        return contest.acts.requestRanking.request(sitting.id(), actor, contest.now());
    }
}
