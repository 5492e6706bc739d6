package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.FilingScoreSheet.Scores;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

/** Members name up to two candidates each, on their sheets (2022 p20, its way reconstructed). */
class VotingTest {
    private static final CriterionId VOTE = new CriterionId("vote");

    private AContest contest = voting();
    private CandidateId one = new CandidateId("none yet");
    private CandidateId two = new CandidateId("none yet");
    private CandidateId three = new CandidateId("none yet");

    private static AContest voting() {
        return AContest.announced(TestDefinition.selecting(TestDefinition.criterion("vote", new Source.Votes(2), 1)));
    }

    private ASitting convened() {
        one = contest.submitted("a", UNIT).candidate();
        two = contest.submitted("b", UNIT).candidate();
        three = contest.submitted("c", UNIT).candidate();
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        return contest.sitting("31", "selection").convened();
    }

    private Outcome<ScoreSheet> vote(ASitting sitting, int member, CandidateId candidate, String points) {
        return vote(contest.acts, sitting, member, candidate, points);
    }

    private Outcome<ScoreSheet> vote(Acts acts, ASitting sitting, int member, CandidateId candidate, String points) {
        var scores = new Scores(candidate, Map.of(VOTE, Points.parse(points)), "");
        return acts.file.file(sitting.id(), scores, sitting.member(member), contest.now());
    }

    @Test
    void a_third_name_is_refused_until_one_of_two_is_taken_back() {
        ASitting sitting = convened().declared().opened();
        done(vote(sitting, 4, one, "1"));
        done(vote(sitting, 4, two, "1"));
        Outcome<ScoreSheet> third = vote(sitting, 4, three, "1");
        assertRefused(third, JuryReason.TOO_MANY_VOTES);
        assertThat(reasons(third).getFirst().values())
                .isEqualTo(Map.of("criterion", "vote", "member", "4", "most", "2"));
        done(vote(sitting, 4, three, "0"));
        done(vote(sitting, 4, one, "0"));
        done(vote(sitting, 4, three, "1"));
        done(vote(sitting, 5, one, "1"));
    }

    @Test
    void a_vote_is_one_or_none() {
        ASitting sitting = convened().declared().opened();
        for (String points : List.of("2", "0.5", "-1")) {
            assertRefused(vote(sitting, 4, one, points), JuryReason.POINTS_OUT_OF_BOUNDS);
        }
    }

    @Test
    void a_member_who_stands_back_has_no_vote_for_that_candidate_and_the_others_count() {
        ASitting sitting = convened();
        sitting.recused(2, one).declared().openedBy(1, 6);
        assertRefused(vote(sitting, 2, one, "1"), JuryReason.RECUSED);
        for (int member = 1; member <= 6; member++) {
            if (member != 2) {
                done(vote(sitting, member, one, "1"));
            }
            done(vote(sitting, member, two, "1"));
            done(vote(sitting, member, three, "0"));
        }
        Ranking ranking = sitting.sealed().ranking();
        assertThat(ranking.placings()
                        .map(placing ->
                                placing.candidate() + " " + placing.tally().total()))
                .containsExactly(two + " 6", one + " 5", three + " 0");
        assertThat(ranking.placings()
                        .toList()
                        .get(1)
                        .tally()
                        .shares()
                        .getFirst()
                        .votes())
                .extracting(vote -> vote.from() + " " + vote.points())
                .containsExactly("member:1 1", "member:3 1", "member:4 1", "member:5 1", "member:6 1");
    }

    @Test
    void who_voted_how_is_not_told_to_a_member_who_stands_back() {
        ASitting sitting = convened();
        sitting.recused(2, one).declared().opened();
        for (int member = 1; member <= 9; member++) {
            if (member != 2) {
                done(vote(sitting, member, one, "1"));
            }
            done(vote(sitting, member, two, "1"));
            done(vote(sitting, member, three, "0"));
        }
        sitting.sealed().ranked();
        assertThat(votesSeen(sitting, 2)).isEqualTo(Map.of(one, 0, two, 9, three, 9));
        assertThat(votesSeen(sitting, 3)).isEqualTo(Map.of(one, 8, two, 9, three, 9));
        sitting.closed();
        var read = contest.acts.protocol.read(sitting.id(), sitting.member(2), contest.now());
        assertThat(votes(done(read).ranking().orElseThrow())).isEqualTo(Map.of(one, 0, two, 9, three, 9));
        assertThat(done(read).digest()).isEqualTo(sitting.protocol().digest());
    }

    private Map<CandidateId, Integer> votesSeen(ASitting sitting, int member) {
        var runs = contest.acts.readSittings.rankings(sitting.id(), sitting.member(member), contest.now());
        return votes(done(runs).getLast().ranking().orElseThrow());
    }

    private static Map<CandidateId, Integer> votes(Ranking ranking) {
        return ranking.placings()
                .collect(Collectors.toMap(
                        Placing::candidate,
                        placing -> placing.tally().shares().getFirst().votes().size()));
    }

    @Test
    void two_sheets_filed_at_once_never_get_a_name_too_many_past_the_seal() throws InterruptedException {
        int refusedAtTheSeal = 0;
        for (int seed = 0; seed < 30; seed++) {
            contest = voting();
            ASitting sitting = convened().declared().opened();
            for (int member = 1; member <= 9; member++) {
                for (CandidateId candidate : List.of(one, two, three)) {
                    done(vote(sitting, member, candidate, member == 4 && candidate.equals(one) ? "1" : "0"));
                }
            }
            Interleaving turns = new Interleaving(seed);
            Acts acts = contest.acts(turns.ports(contest.ports));
            List<Outcome<ScoreSheet>> filed = new ArrayList<>();
            turns.run(
                    () -> filed.add(vote(acts, sitting, 4, two, "1")),
                    () -> filed.add(vote(acts, sitting, 4, three, "1")));
            Outcome<Sitting> seal = contest.acts.seal.seal(sitting.id(), sitting.secretary(), contest.now());
            if (filed.stream().allMatch(Outcome.Done.class::isInstance)) {
                assertRefused(seal, JuryReason.TOO_MANY_VOTES);
                done(vote(sitting, 4, one, "0"));
                sitting.sealed();
                refusedAtTheSeal++;
            } else {
                done(seal);
            }
        }
        assertThat(refusedAtTheSeal).isBetween(1, 29);
    }
}
