package kz.uzdik.local.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Act;
import kz.uzdik.domain.work.Compliance;
import kz.uzdik.domain.work.Duty;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Officer;
import kz.uzdik.domain.work.Tenure;
import kz.uzdik.domain.work.Window;
import kz.uzdik.domain.work.WorkAlgorithm;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.calendar.ShippedCalendar;
import kz.uzdik.json.work.AlgorithmReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the rural akims of an oblast owed in a year by the shipped order, and what they did of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class YearOfWork {
    static final int AKIMS = 150;
    /** Of each akim: a round most weeks, and one act of each other duty a month. */
    static final int ACTS = 250;

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Window YEAR = new Window(FIRST, LocalDate.of(2020, 12, 31));

    private final WorkAlgorithm order =
            AlgorithmReader.read(Repository.bytes("algorithms/zhambyl-2019/2019-03-13.json"));
    private final WorkingCalendar calendar = ShippedCalendar.calendar().calendar();
    private final List<Officer> akims = new ArrayList<>();
    private final List<List<Act>> acts = new ArrayList<>();
    private final List<Act> tours = new ArrayList<>();

    /** Acts on days that the seed decides. */
    public YearOfWork() {
        Random random = new Random(2019);
        List<Duty> theirs = order.duties().stream()
                .filter(duty -> duty.role().equals("rural-akim"))
                .toList();
        for (int month = 0; month < 12; month++) {
            tours.add(act(
                    "tour-" + month,
                    new DutyId("district-tour"),
                    FIRST.plusMonths(month).plusDays(14)));
        }
        for (int akim = 0; akim < AKIMS; akim++) {
            Kato area = new Kato("31%02d%02d000".formatted(30 + akim % 10, 30 + akim / 10));
            var tenure = new Tenure(new PersonId("akim-" + akim), "rural-akim", area, FIRST, Optional.empty());
            akims.add(new Officer(tenure, List.of(), Map.of(), Set.of(area)));
            List<Act> done = new ArrayList<>();
            for (int number = 0; number < ACTS; number++) {
                Duty duty = number < 52 ? theirs.getFirst() : theirs.get(random.nextInt(theirs.size()));
                done.add(act("entry-" + number, duty.id(), FIRST.plusDays(random.nextInt(366))));
            }
            acts.add(done);
        }
    }

    private Act act(String entry, DutyId duty, LocalDate on) {
        Set<String> parts = order.duty(duty).orElseThrow().parts().stream()
                .map(Duty.Part::id)
                .collect(Collectors.toSet());
        return new Act(entry, duty, on, Set.of(), parts, Optional.empty(), false, Optional.empty(), false);
    }

    /** One reckoning of all of them; how many obligations there were. */
    @Benchmark
    public int reckon() {
        return ProcessorTime.of(() -> {
            var compliance = new Compliance(order.duties(), calendar, LocalDate.of(2021, 1, 31));
            int found = 0;
            for (int akim = 0; akim < AKIMS; akim++) {
                found += compliance
                        .of(akims.get(akim), acts.get(akim), tours, YEAR)
                        .size();
            }
            return found;
        });
    }
}
