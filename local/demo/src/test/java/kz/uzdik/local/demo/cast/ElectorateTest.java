package kz.uzdik.local.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.uzdik.local.demo.cast.Voter.Votes;
import org.junit.jupiter.api.Test;

/** The residents' table gives what the story expects of it. */
class ElectorateTest {
    private final Electorate electorate = new Electorate(new Cast("best-test"));

    @Test
    void everybody_has_a_number_and_a_contact_of_their_own() {
        Set<String> numbers = new HashSet<>();
        Set<String> contacts = new HashSet<>();
        electorate.voters().forEach(voter -> {
            assertThat(numbers.add(voter.iin())).isTrue();
            assertThat(contacts.add(voter.contact())).isTrue();
        });
        assertThat(electorate.voters()).hasSizeGreaterThan(36);
    }

    @Test
    void every_place_where_the_poll_is_held_has_a_name() {
        List<String> units =
                electorate.voters().stream().map(Voter::unit).distinct().toList();
        assertThat(electorate.places()).containsOnlyKeys(units);
    }

    @Test
    void both_akims_of_the_tie_come_to_the_same_mean() {
        Fraction mean = Fraction.of(42, 10);

        for (String akim : List.of("zhaqsylyq", "rakhimova")) {
            for (int question = 0; question < 5; question++) {
                assertThat(mean(akim, question)).as(akim).isEqualTo(mean);
            }
        }
    }

    @Test
    void the_paper_station_and_the_two_districts_reach_k_and_the_third_does_not() {
        assertThat(electorate.of("rakhimova", Votes.PAPER)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(electorate.of("rakhimova", Votes.ONLINE)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(electorate.of("zhaqsylyq", Votes.ONLINE)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(electorate.of("weber", Votes.ONLINE)).hasSizeBetween(1, 9);
    }

    private Fraction mean(String akim, int question) {
        long sum = 0;
        long said = 0;
        for (Votes votes : List.of(Votes.ONLINE, Votes.PAPER)) {
            List<List<Long>> counts = electorate.counts(akim, votes);
            for (int answer = 1; !counts.isEmpty() && answer <= 5; answer++) {
                sum += answer * counts.get(question).get(answer);
                said += counts.get(question).get(answer);
            }
        }
        return Fraction.of(sum, said);
    }
}
