package kz.uzdik.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A vote from the first code to the count, in which processes die before and after calls of their ports all the time,
 * messages come twice and residents send everything again: no vote is lost, none is doubled, and the figures are right.
 */
class WholeVoteTest {
    private static final int ENOUGH = AVote.K + 2;
    private static final int TOO_FEW = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoever_dies_wherever_each_vote_is_counted_once(long seed) {
        var random = new Random(seed);
        var system = new MortalVote(random);
        List<MortalResident> residents = new ArrayList<>();
        for (int i = 0; i < ENOUGH + TOO_FEW; i++) {
            Kato district = i < ENOUGH ? AVote.FIRST : AVote.SECOND;
            residents.add(new MortalResident(system, i, district, random));
        }
        vote(system, residents, random);

        PollCount count = system.counted();

        assertThat(system.deaths()).as("they die often").isGreaterThan(residents.size());
        assertThat(count.districts())
                .containsEntry(AVote.FIRST, Optional.of(expected(residents)))
                .containsEntry(AVote.SECOND, Optional.empty())
                .containsEntry(AVote.SMALL, Optional.empty());
        assertThat(count.total()).isEqualTo(expected(residents));
        assertThat(system.ballots()).isEqualTo(votesByDistrict(residents));
        residents.forEach(MortalResident::findsTheirBallotOnce);
        assertThat(system.counted()).as("told again").isEqualTo(count);
    }

    // Whose turn it is, is chance; so is when the queue is worked off.
    private static void vote(MortalVote system, List<MortalResident> residents, Random random) {
        Set<MortalResident> under = new HashSet<>(residents);
        int steps = 0;
        while (!under.isEmpty()) {
            assertThat(steps++).as("somebody never gets on").isLessThan(4_000);
            MortalResident next = residents.get(random.nextInt(residents.size()));
            if (next.goesOn()) {
                under.remove(next);
            }
            if (random.nextInt(3) == 0) {
                system.worksOffQueue();
            }
            system.timePasses();
        }
    }

    private static DistrictCount expected(List<MortalResident> residents) {
        List<int[]> answers = residents.stream()
                .filter(resident -> resident.district().equals(AVote.FIRST))
                .map(MortalResident::answers)
                .toList();
        List<List<Long>> rows = IntStream.range(0, AVote.QUESTIONS)
                .mapToObj(question -> IntStream.rangeClosed(0, 5)
                        .mapToObj(said -> answers.stream()
                                .filter(all -> all[question] == said)
                                .count())
                        .toList())
                .toList();
        return new DistrictCount(new AnswerCounts(rows), answers.size(), 0);
    }

    private static Map<Kato, Long> votesByDistrict(List<MortalResident> residents) {
        return residents.stream()
                .collect(Collectors.groupingBy(
                        MortalResident::district,
                        () -> new TreeMap<>(Comparator.comparing(Kato::code)),
                        Collectors.counting()));
    }
}
