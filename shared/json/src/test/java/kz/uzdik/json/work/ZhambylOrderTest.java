package kz.uzdik.json.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Act;
import kz.uzdik.domain.work.Compliance;
import kz.uzdik.domain.work.Due;
import kz.uzdik.domain.work.Duty;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Obligation;
import kz.uzdik.domain.work.Obligation.State;
import kz.uzdik.domain.work.Officer;
import kz.uzdik.domain.work.Span;
import kz.uzdik.domain.work.Tenure;
import kz.uzdik.domain.work.Window;
import kz.uzdik.domain.work.WorkAlgorithm;
import kz.uzdik.domain.work.WorkRole;
import kz.uzdik.json.calendar.ShippedCalendar;
import org.junit.jupiter.api.Test;

/** The order of Zhambyl's akim of 13 March 2019 as it is shipped, and docs/rules.md on it. */
class ZhambylOrderTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern CITED = Pattern.compile("\"((?:O|A[1-4]\\.)\\d+)(?:\\.\\d+)?\"");
    private static final Pattern BESIDE = Pattern.compile("(?<![A-Za-z0-9.])((?:O|A[1-4]\\.)\\d+)(?!\\d|\\.\\d)");
    private static final Kato DISTRICT = new Kato("316030000");
    private static final Kato VILLAGE = new Kato("316030100");

    private final String text = text("algorithms/zhambyl-2019/2019-03-13.json");
    private final WorkAlgorithm order = AlgorithmReader.read(text.getBytes(StandardCharsets.UTF_8));

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> section() {
        return text("docs/rules.md")
                .lines()
                .dropWhile(line -> !line.startsWith("# The order of 2019"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("# "))
                .toList();
    }

    @Test
    void no_point_of_order_and_annexes_is_left_out() {
        Set<String> said =
                CITED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> beside = section().stream()
                .filter(line -> line.startsWith("No duty of its own"))
                .flatMap(line -> BESIDE.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(said);
        all.addAll(beside);

        assertThat(beside).doesNotContainAnyElementsOf(said);
        assertThat(all).containsExactlyInAnyOrderElementsOf(points().toList());
    }

    private static Stream<String> points() {
        Map<String, Integer> last = Map.of("O", 8, "A1.", 31, "A2.", 15, "A3.", 25, "A4.", 25);
        return last.entrySet().stream()
                .flatMap(part -> IntStream.rangeClosed(1, part.getValue()).mapToObj(point -> part.getKey() + point));
    }

    @Test
    void every_duty_has_its_row_in_the_table_of_rules() {
        List<String> rows =
                section().stream().filter(line -> line.startsWith("| ")).toList();
        for (Duty duty : order.duties()) {
            assertThat(rows)
                    .filteredOn(
                            row -> row.startsWith("| " + duty.cited() + " |") && row.contains("`" + duty.id() + "`"))
                    .as(duty.id().value())
                    .singleElement()
                    .asString()
                    .containsPattern("(built|partly|not yet built|outside).* \\|$");
        }
    }

    @Test
    void what_the_operator_chose_is_a_choice_that_names_its_place() {
        Set<String> chosen = order.choices().stream()
                .flatMap(choice -> choice.cited().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(order.duties().stream().filter(duty -> duty.origin() == Origin.OPERATOR))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(chosen).contains(duty.cited().toString()));
    }

    @Test
    void it_has_every_kind_of_period_that_the_order_knows() {
        assertThat(order.duties().stream().map(Duty::due).map(Object::getClass).distinct())
                .hasSize(Due.class.getPermittedSubclasses().length);
        assertThat(order.duties().stream()
                        .map(Duty::due)
                        .filter(Due.Every.class::isInstance)
                        .map(Due.Every.class::cast)
                        .map(Due.Every::span)
                        .distinct())
                .containsExactlyInAnyOrder(Span.values());
        assertThat(order.roles()).extracting(WorkRole::id).contains("deputy-akim", "rural-akim");
    }

    @Test
    void a_rural_akim_who_goes_round_every_week_of_2020_and_renews_the_passport_has_done_what_has_a_period() {
        List<Act> acts = Stream.concat(
                        LocalDate.of(2020, 1, 8)
                                .datesUntil(LocalDate.of(2021, 1, 1), java.time.Period.ofWeeks(1))
                                .map(day -> act("weekly-round", day)),
                        Stream.of(act("social-passport", LocalDate.of(2020, 11, 20))))
                .toList();
        Map<State, Long> states =
                year(acts).stream().collect(Collectors.groupingBy(Obligation::state, Collectors.counting()));

        // Of the 53 weeks that touch 2020, 52 end in it; the first began while the akim was not in office yet.
        assertThat(states).isEqualTo(Map.of(State.DONE, 52L, State.NOT_DUE, 1L));
        assertThat(year(List.of()))
                .extracting(Obligation::state)
                .contains(State.MISSED)
                .doesNotContain(State.DONE);
    }

    private List<Obligation> year(List<Act> acts) {
        WorkingCalendar calendar = ShippedCalendar.calendar().calendar();
        var tenure =
                new Tenure(new PersonId("akim"), "rural-akim", DISTRICT, LocalDate.of(2020, 1, 1), Optional.empty());
        var officer = new Officer(tenure, List.of(), Map.of(), Set.of(VILLAGE));
        var year = new Window(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        return new Compliance(order.duties(), calendar, LocalDate.of(2021, 1, 31)).of(officer, acts, List.of(), year);
    }

    private Act act(String duty, LocalDate day) {
        Set<String> parts = order.duty(new DutyId(duty)).orElseThrow().parts().stream()
                .map(Duty.Part::id)
                .collect(Collectors.toSet());
        return new Act(
                duty + " " + day,
                new DutyId(duty),
                day,
                Set.of(VILLAGE),
                parts,
                Optional.empty(),
                false,
                Optional.empty(),
                false);
    }
}
