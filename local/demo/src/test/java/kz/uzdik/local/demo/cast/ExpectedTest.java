package kz.uzdik.local.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kz.uzdik.local.demo.cast.Expected.Place;
import kz.uzdik.local.demo.story.Contest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works the tables out again from points, temperaments and recusals, independently of how they were written down. */
class ExpectedTest {
    private static final Contest RULES = new Contest(Path.of("../../contests/best-rural-akim-2020/definition.json"));
    private static final Fraction NOTHING = Fraction.of(0, 1);

    private final Cast cast = new Cast("best-test");
    private final Sheets sheets = new Sheets();

    @ParameterizedTest
    @ValueSource(strings = {"selection", "regional-choice", "final"})
    void every_total_follows_from_the_sheets(String step) {
        for (Place place : Expected.places(step)) {
            assertThat(total(step, cast.candidate(place.candidate())))
                    .as(step + " of " + place.candidate())
                    .isEqualTo(Fraction.read(place.total()));
        }
    }

    @Test
    void the_poll_adds_the_same_to_both_of_the_tie_and_a_fifth_of_it_to_the_finalist() {
        Fraction eight = Fraction.of(8, 1);

        for (Place place : Expected.placesWithPoll("regional-choice")) {
            Fraction more = place.area().equals("61") ? eight : NOTHING;
            assertThat(Fraction.read(place.total()))
                    .as(place.candidate())
                    .isEqualTo(total("regional-choice", cast.candidate(place.candidate()))
                            .plus(more));
        }
        for (Place place : Expected.placesWithPoll("final")) {
            Fraction more = place.candidate().equals("rakhimova") ? eight.times(Fraction.of(1, 5)) : NOTHING;
            assertThat(Fraction.read(place.total()))
                    .as(place.candidate())
                    .isEqualTo(total("final", cast.candidate(place.candidate())).plus(more));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"selection", "regional-choice", "final"})
    void nobody_has_more_points_than_who_stands_ahead(String step) {
        List<Place> places = Expected.places(step);
        for (int i = 1; i < places.size(); i++) {
            Place above = places.get(i - 1);
            Place here = places.get(i);
            if (above.area().equals(here.area())) {
                int order = Fraction.read(above.total()).compareTo(Fraction.read(here.total()));
                assertThat(order)
                        .as(above + " before " + here)
                        .isEqualTo(above.by().equals("points") ? 1 : 0);
                assertThat(here.place()).isEqualTo(above.place() + 1);
            } else {
                assertThat(here.place()).isEqualTo(1);
                assertThat(above.by()).isEmpty();
            }
        }
    }

    @Test
    void the_tie_of_the_district_is_decided_by_languages_since_complex_projects_are_equal() {
        assertThat(sheets.base("selection", "tolegen", "complex-projects"))
                .isEqualTo(sheets.base("selection", "iskakova", "complex-projects"));
        assertThat(sheets.base("selection", "tolegen", "languages"))
                .isGreaterThan(sheets.base("selection", "iskakova", "languages"));
    }

    @Test
    void the_chain_leaves_the_tie_of_the_oblast_to_the_chair() {
        for (String link : List.of("interview-creativity", "essay-topic", "essay-argument")) {
            assertThat(sheets.base("regional-choice", "rakhimova", link))
                    .isEqualTo(sheets.base("regional-choice", "zhaqsylyq", link));
        }
    }

    @Test
    void as_many_go_on_as_the_rules_say() {
        assertThat(passed("selection", "3136")).isEqualTo(3);
        assertThat(passed("regional-choice", "31")).isEqualTo(1);
        assertThat(passed("final", "kz")).isEqualTo(3);
    }

    @Test
    void who_goes_on_is_scored_at_the_next_step_and_nobody_else() {
        assertThat(goOn("selection")).containsExactlyInAnyOrderElementsOf(scored("regional-choice"));
        assertThat(goOn("regional-choice")).containsExactlyInAnyOrderElementsOf(scored("final"));
    }

    private static long passed(String step, String area) {
        return Expected.places(step).stream()
                .filter(place -> place.area().equals(area) && place.verdict().equals("passed"))
                .count();
    }

    private static List<String> goOn(String step) {
        return Expected.places(step).stream()
                .filter(place -> place.verdict().equals("passed"))
                .map(Place::candidate)
                .toList();
    }

    private static List<String> scored(String step) {
        return Expected.places(step).stream().map(Place::candidate).toList();
    }

    private Fraction total(String step, Candidate candidate) {
        Panel panel = step.equals("final") ? cast.republic() : panelOf(candidate);
        Fraction total = switch (step) {
            case "regional-choice" -> total("selection", candidate).times(Fraction.of(1, 2));
            case "final" -> total("regional-choice", candidate).times(Fraction.of(1, 5));
            default -> NOTHING;
        };
        for (String criterion : RULES.sheetCriteria(step)) {
            total = total.plus(mean(panel, step, candidate, criterion));
        }
        return step.equals("regional-choice") ? total.plus(officers(candidate)) : total;
    }

    private Fraction mean(Panel panel, String step, Candidate candidate, String criterion) {
        List<Integer> given = IntStream.rangeClosed(1, panel.attending())
                .filter(number -> !cast.isRecused(panel, number, candidate.key()))
                .mapToObj(number -> sheets.given(panel, number, step, candidate.key(), criterion))
                .toList();
        return Fraction.of(given.stream().mapToInt(Integer::intValue).sum(), given.size());
    }

    private Fraction officers(Candidate candidate) {
        int sum = sheets.base("regional-choice", candidate.key(), "ethics-survey")
                + sheets.base("regional-choice", candidate.key(), "feedback");
        return Fraction.of(sum, 1);
    }

    private Panel panelOf(Candidate candidate) {
        return cast.oblasts().stream()
                .filter(oblast -> oblast.area().equals(candidate.oblast()))
                .findFirst()
                .orElseThrow();
    }
}
