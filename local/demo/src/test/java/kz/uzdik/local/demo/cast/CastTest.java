package kz.uzdik.local.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastTest {
    private final Cast cast = new Cast("best-test");

    @Test
    void every_commission_has_nine_members_a_secretary_and_an_ethics_officer_in_the_oblasts() {
        assertThat(cast.panels()).hasSize(5).allSatisfy(panel -> {
            assertThat(panel.members()).hasSize(9);
            assertThat(panel.attending()).isBetween(6, 9);
        });
        assertThat(cast.oblasts())
                .allSatisfy(oblast -> assertThat(oblast.ethicsOfficer()).isPresent());
        assertThat(cast.republic().ethicsOfficer()).isEmpty();
    }

    @Test
    void nobody_shares_an_account_an_address_or_an_identity_number() {
        List<Person> people = Stream.concat(
                        cast.panels().stream().flatMap(panel -> panel.everybody().stream()),
                        cast.candidates().stream().map(Candidate::filer))
                .toList();
        assertThat(people).extracting(Person::subject).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::email).doesNotHaveDuplicates();
        assertThat(cast.candidates()).extracting(Candidate::iin).doesNotHaveDuplicates();
    }

    @Test
    void people_of_different_editions_are_different_people() {
        Cast other = new Cast("best-other");
        assertThat(other.candidates().getFirst().filer().email())
                .isNotEqualTo(cast.candidates().getFirst().filer().email());
    }

    @Test
    void every_oblast_has_a_candidate_and_every_candidate_an_oblast() {
        assertThat(cast.oblasts())
                .allSatisfy(oblast -> assertThat(cast.of(oblast)).isNotEmpty());
        assertThat(cast.oblasts().stream()
                        .mapToInt(oblast -> cast.of(oblast).size())
                        .sum())
                .isEqualTo(cast.candidates().size());
    }

    @Test
    void people_read_in_all_three_languages() {
        assertThat(cast.candidates().stream().map(candidate -> candidate.filer().language()))
                .contains("kk", "ru", "en");
        assertThat(cast.republic().everybody()).extracting(Person::language).contains("kk", "ru", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"selection", "regional-choice", "final"})
    void the_sums_in_the_tables_of_points_are_right(String step) {
        for (Row row : Table.rows(step + ".txt")) {
            int sum = row
                    .numbersBut(List.of(
                            "candidate", "sum", "complex-projects", "languages", "openness", "founded-complaints"))
                    .values()
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(row.number("sum")).as(row.get("candidate")).isEqualTo(sum);
        }
    }

    @Test
    void every_turn_of_the_story_is_somebodys() {
        assertThat(Turn.values())
                .allSatisfy(turn -> assertThat(cast.whoDoes(turn)).isNotNull());
    }

    @Test
    void who_is_refused_is_not_scored_and_everybody_else_is() {
        List<String> refused =
                Expected.refusals().stream().map(Expected.Refusal::candidate).toList();
        List<String> scored = Expected.places("selection").stream()
                .map(Expected.Place::candidate)
                .toList();
        assertThat(cast.candidates())
                .extracting(Candidate::key)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(refused.stream(), scored.stream()).toList());
    }
}
