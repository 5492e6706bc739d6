package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

/** What holds of every outcome, whatever the case; by cases drawn from seeds over both contests. */
class InvariantsTest {
    private static final int SEEDS = 25;
    private static final String OF_2020 = "best-rural-akim-2020";
    private static final String OF_2022 = "best-service-provider-2022";

    /** A case and what came of it. */
    private record Drawn(Tree recorded, Tree outcome) {
        static Drawn of(String contest, Tree recorded) {
            return new Drawn(recorded, InvariantsTest.outcome(contest, recorded));
        }
    }

    private static final List<Drawn> DRAWN = IntStream.rangeClosed(1, SEEDS)
            .boxed()
            .flatMap(seed ->
                    Stream.of(Drawn.of(OF_2020, RandomCase.of2020(seed)), Drawn.of(OF_2022, RandomCase.of2022(seed))))
            .toList();

    private static void everywhere(BiConsumer<Tree, Tree> holds) {
        DRAWN.forEach(drawn -> holds.accept(drawn.recorded(), drawn.outcome()));
    }

    private static Tree outcome(String contest, Tree recorded) {
        return Tree.read(GoldenCases.outcome(contest, recorded.json()));
    }

    private static Stream<Tree> areas(Tree outcome) {
        return outcome.each("steps").flatMap(step -> step.each("areas"));
    }

    private static Stream<Tree> placings(Tree outcome) {
        return areas(outcome).flatMap(area -> area.each("placings"));
    }

    private static Points points(Tree holder, String name) {
        return Points.parse(holder.at(name).text());
    }

    @Test
    void the_drawn_cases_are_worth_drawing() {
        List<Tree> outcomes = DRAWN.stream().map(Drawn::outcome).toList();
        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.each("steps"))
                        .filter(step -> step.has("undecided"))
                        .filter(step -> !step.at("undecided").items().isEmpty())
                        .map(step -> step.at("step").text()))
                .contains("selection", "regional-choice");
        assertThat(outcomes.stream().flatMap(outcome -> outcome.each("steps")).flatMap(step -> step.each("passed")))
                .hasSizeGreaterThan(100);
        assertThat(outcomes.stream()
                        .flatMap(InvariantsTest::placings)
                        .map(placing -> placing.at("verdict").text()))
                .contains("passed", "not-passed", "undecided");
        assertThat(outcomes.stream()
                        .flatMap(InvariantsTest::placings)
                        .filter(placing -> placing.has("ahead"))
                        .map(placing -> placing.at("ahead", "by").text()))
                .contains("points", "criterion", "nothing");
    }

    @Test
    void every_placing_says_why_it_goes_on_and_what_puts_it_ahead() {
        everywhere((recorded, outcome) -> areas(outcome).forEach(area -> {
            List<Tree> placings = area.at("placings").items();
            assertThat(placings)
                    .allSatisfy(placing -> assertThat(placing.at("because").items())
                            .as(recorded::json)
                            .isNotEmpty());
            assertThat(placings.subList(0, placings.size() - 1)).allMatch(placing -> placing.has("ahead"));
            assertThat(placings.getLast().has("ahead")).isFalse();
        }));
    }

    @Test
    void a_total_is_the_sum_of_its_shares_and_a_share_the_mean_of_its_sheets() {
        everywhere((recorded, outcome) -> outcome.each("steps")
                .forEach(step -> step.each("areas")
                        .flatMap(area -> area.each("placings"))
                        .forEach(placing -> {
                            Points sum = placing.each("shares")
                                    .map(share -> points(share, "weighted"))
                                    .reduce(Points.ZERO, Points::plus);
                            assertThat(sum).as(recorded::json).isEqualTo(points(placing, "total"));
                            placing.each("shares")
                                    .forEach(share -> mean(recorded, step, placing, share)
                                            .ifPresent(mean -> assertThat(points(share, "combined"))
                                                    .isEqualTo(mean)));
                        })));
    }

    // The sheets as they were written down, counted again.
    private static Optional<Points> mean(Tree recorded, Tree step, Tree placing, Tree share) {
        List<Points> sheets = recorded.each("sittings")
                .filter(sitting ->
                        sitting.at("step").text().equals(step.at("step").text()))
                .flatMap(sitting -> sitting.each("course"))
                .filter(entry -> entry.at("do").text().equals("file"))
                .map(entry -> entry.at("sheets", placing.at("candidate").text()))
                .filter(sheet -> sheet.has(share.at("criterion").text()))
                .map(sheet -> points(sheet, share.at("criterion").text()))
                .toList();
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(sheets.stream().reduce(Points.ZERO, Points::plus).dividedBy(sheets.size()));
    }

    @Test
    void nobody_is_lost_and_no_area_exceeds_its_quota() {
        everywhere((recorded, outcome) -> outcome.each("steps")
                .filter(step -> step.has("areas"))
                .forEach(step -> {
                    long placed = step.each("areas")
                            .flatMap(area -> area.each("placings"))
                            .count();
                    assertThat(placed).isEqualTo(step.at("before").items().size());
                    boolean byCutOff = recorded.at("contest").text().equals(OF_2022)
                            && step.at("step").text().equals("selection");
                    step.each("areas")
                            .forEach(area -> assertThat(area.each("placings")
                                            .filter(placing ->
                                                    placing.at("verdict").text().equals("passed"))
                                            .count())
                                    .as(recorded::json)
                                    .isLessThanOrEqualTo(byCutOff ? placed : 3));
                }));
    }

    @Test
    void what_is_undecided_keeps_the_sitting_open() {
        everywhere((recorded, outcome) -> outcome.each("steps")
                .filter(step ->
                        step.has("undecided") && !step.at("undecided").items().isEmpty())
                .forEach(step -> {
                    assertThat(step.at("phase").text()).as(recorded::json).isEqualTo("sealed");
                    assertThat(step.at("next", "blocks", 0, "code").text()).isEqualTo("places-undecided");
                    assertThat(outcome.each("refused")
                                    .map(refused -> refused.at("act").text()))
                            .contains("close");
                }));
    }

    @Test
    void another_point_never_lowers_a_place() {
        Random random = new Random(1);
        for (Drawn drawn : DRAWN) {
            for (String step : List.of("selection", "regional-choice")) {
                another(drawn, step, random);
            }
        }
    }

    private static void another(Drawn drawn, String step, Random random) {
        Tree more = drawn.recorded().copy();
        List<Tree> filed = more.each("sittings")
                .filter(sitting -> sitting.at("step").text().equals(step))
                .flatMap(sitting -> sitting.each("course"))
                .filter(entry -> entry.at("do").text().equals("file"))
                .toList();
        if (filed.isEmpty()) {
            return;
        }
        Tree sheets = any(filed, random).at("sheets");
        String name = any(List.copyOf(sheets.object().keySet()), random);
        Optional<Integer> before = place(drawn.outcome(), step, name);
        if (before.isPresent()) {
            Tree sheet = sheets.at(name);
            String criterion = any(List.copyOf(sheet.object().keySet()), random);
            sheet.with(criterion, Integer.parseInt(sheet.at(criterion).text()) + 1);
            assertThat(place(outcome(more.at("contest").text(), more), step, name)
                            .orElseThrow())
                    .as(() -> "%s of %s: %s".formatted(criterion, name, more))
                    .isLessThanOrEqualTo(before.get());
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Optional<Integer> place(Tree outcome, String step, String name) {
        return outcome.each("steps")
                .filter(there -> there.at("step").text().equals(step))
                .flatMap(there -> there.each("areas"))
                .flatMap(area -> area.each("placings"))
                .filter(placing -> placing.at("candidate").text().equals(name))
                .map(placing -> Integer.parseInt(placing.at("place").text()))
                .findFirst();
    }
}
