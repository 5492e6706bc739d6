package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.Work.day;
import static kz.uzdik.domain.work.Work.every;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.work.Due.Afterwards;
import kz.uzdik.domain.work.Obligation.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any year, drawn from a seed. */
class ComplianceInvariantsTest {
    private static final List<String> DUTIES = List.of("weekly", "monthly", "enlarged", "yearly", "note");
    private static final LocalDate FIRST = day("2021-01-04");

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(Long::valueOf);
    }

    private static Work world(List<Act> acts, Random random) {
        Work work = new Work()
                .duty("weekly", every(Span.WEEK, 1))
                .duty("monthly", every(Span.MONTH, 2))
                .duty("enlarged", new Due.Every(Span.MONTH, 1, false, Optional.of(new Afterwards(10, true))))
                .duty("yearly", every(Span.YEAR, 1))
                .duty("note", new Due.AfterAct(new DutyId("weekly"), Optional.empty(), Term.workingDays(5)))
                .today(FIRST.plusDays(random.nextInt(400)).toString());
        if (random.nextBoolean()) {
            LocalDate from = FIRST.plusDays(random.nextInt(200));
            work.inOffice(from.toString(), from.plusDays(random.nextInt(200)).toString());
        }
        if (random.nextBoolean()) {
            LocalDate from = FIRST.plusDays(random.nextInt(300));
            work.absent(from.toString(), from.plusDays(random.nextInt(40)).toString());
        }
        acts.forEach(work::add);
        return work;
    }

    private static List<Act> acts(Random random) {
        List<Act> acts = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            Act plain = Work.act(
                    DUTIES.get(random.nextInt(DUTIES.size())),
                    FIRST.plusDays(random.nextInt(360)).toString());
            Optional<String> about = acts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(acts.get(random.nextInt(acts.size())).id());
            acts.add(new Act(
                    "e" + number,
                    plain.duty(),
                    plain.on(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    false,
                    about,
                    random.nextBoolean()));
        }
        return acts;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_in_which_entries_were_written_changes_nothing(long seed) {
        List<Act> acts = acts(new Random(seed));
        List<Act> shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(world(shuffled, new Random(seed)).in("2021-02-01", "2021-12-31"))
                .isEqualTo(world(acts, new Random(seed)).in("2021-02-01", "2021-12-31"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void months_report_each_obligation_once(long seed) {
        Work work = world(acts(new Random(seed)), new Random(seed));
        List<Obligation> byMonth = new ArrayList<>();
        for (LocalDate first = day("2021-02-01"); first.getYear() == 2021; first = first.plusMonths(1)) {
            byMonth.addAll(
                    work.in(first.toString(), first.plusMonths(1).minusDays(1).toString()));
        }
        assertThat(byMonth).containsExactlyInAnyOrderElementsOf(work.in("2021-02-01", "2021-12-31"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_state_says_what_the_entries_say_and_no_entry_counts_twice(long seed) {
        List<Act> acts = acts(new Random(seed));
        Set<String> counted = new HashSet<>();
        for (Obligation one : world(acts, new Random(seed)).in("2021-02-01", "2021-12-31")) {
            int all = one.inTime().size() + one.late().size();
            assertThat(one.state() == State.DONE).isEqualTo(one.inTime().size() >= one.times());
            assertThat(one.state() == State.LATE).isEqualTo(one.inTime().size() < one.times() && all >= one.times());
            assertThat(one.notDue().isPresent()).isEqualTo(one.state() == State.NOT_DUE);
            for (Act act : acts) {
                if (one.inTime().contains(act.id()))
                    assertThat(one.window().contains(act.on())).isTrue();
                if (one.late().contains(act.id()))
                    assertThat(act.on()).isAfter(one.window().last());
            }
            Stream.concat(one.inTime().stream(), one.late().stream())
                    .forEach(entry -> assertThat(counted.add(one.duty() + entry))
                            .as(entry)
                            .isTrue());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_entry_more_makes_nothing_worse(long seed) {
        Random random = new Random(seed);
        List<Act> acts = acts(random);
        List<State> rank = List.of(State.MISSED, State.DUE, State.NOT_DUE, State.LATE, State.DONE);
        List<Obligation> before = world(acts.subList(0, 59), new Random(seed)).in("2021-02-01", "2021-12-31");
        List<Obligation> after = world(acts, new Random(seed)).in("2021-02-01", "2021-12-31");
        for (Obligation one : before) {
            Obligation then = after.stream()
                    .filter(other -> other.duty().equals(one.duty())
                            && other.window().equals(one.window())
                            && other.about().equals(one.about()))
                    .findFirst()
                    .orElseThrow();
            assertThat(rank.indexOf(then.state())).isGreaterThanOrEqualTo(rank.indexOf(one.state()));
        }
    }
}
