package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.aws.S3RollFiles.Sent;
import kz.uzdik.domain.enrolment.ARoll;
import kz.uzdik.domain.enrolment.DiscardingRolls;
import kz.uzdik.domain.enrolment.People;
import kz.uzdik.domain.enrolment.RemovingRoll;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.memory.SettableClock;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class RollImportWorkerTest {

    private static final byte[] FILE = People.file(0, 3_000, "316030000");

    private final ARoll world = new ARoll();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final List<Sent> later = new ArrayList<>();
    private final List<String> laterErrands = new ArrayList<>();

    private RollImportWorker worker(Duration most) {
        var importing = new ImportWork(world.importing(), later::add, clock, most);
        return new RollImportWorker(importing, discarding(most), "rolls");
    }

    private DiscardWork discarding(Duration most) {
        return new DiscardWork(
                world.errands, new RemovingRoll(world.imports, world.rolls), laterErrands::add, clock, most);
    }

    private List<String> work(String sample, Duration most) {
        return Invocation.of(worker(most), SampleEvent.load("roll-import-worker/" + sample).stream())
                .failures();
    }

    @Test
    void a_roll_that_arrives_is_imported() {
        RollImport roll = world.send(FILE);
        assertThat(work("roll-arrived", Duration.ofMinutes(3))).isEmpty();
        RollImport done = world.imports.find(ARoll.POLL, roll.number()).orElseThrow();
        assertThat(done.phase()).isEqualTo(RollImport.Phase.REPORTED);
        assertThat(done.progress().good()).isEqualTo(3_000);
        assertThat(later).isEmpty();
        assertThat(world.files.isDeleted(roll)).isTrue();
    }

    @Test
    void what_does_not_fit_into_one_run_is_done_by_the_next_ones() {
        RollImport roll = world.send(FILE);
        String sample = "roll-arrived";
        int runs = 0;
        do {
            later.clear();
            assertThat(work(sample, Duration.ZERO)).isEmpty();
            sample = "go-on";
            runs++;
        } while (!later.isEmpty());
        assertThat(runs).isGreaterThan(5);
        assertThat(world.imports
                        .find(ARoll.POLL, roll.number())
                        .orElseThrow()
                        .progress()
                        .good())
                .isEqualTo(3_000);
    }

    @Test
    void the_same_message_twice_does_no_harm() {
        RollImport roll = world.send(FILE);
        work("roll-arrived", Duration.ofMinutes(3));
        RollImport done = world.imports.find(ARoll.POLL, roll.number()).orElseThrow();
        assertThat(work("roll-arrived", Duration.ofMinutes(3))).isEmpty();
        assertThat(work("go-on", Duration.ofMinutes(3))).isEmpty();
        assertThat(world.imports.find(ARoll.POLL, roll.number())).contains(done);
    }

    @Test
    void files_that_are_no_imports_and_imports_that_nobody_planned_are_let_go() {
        assertThat(work("roll-arrived", Duration.ofMinutes(3))).isEmpty();
        RollImport roll = world.send(FILE);
        var other = new RollImportWorker(
                new ImportWork(world.importing(), later::add, clock, Duration.ofMinutes(3)),
                discarding(Duration.ofMinutes(3)),
                "another-bucket");
        assertThat(Invocation.of(other, SampleEvent.load("roll-import-worker/roll-arrived").stream())
                        .failures())
                .isEmpty();
        assertThat(world.imports.find(ARoll.POLL, roll.number())).contains(roll);
    }

    @Test
    void a_message_that_cannot_be_read_comes_again() {
        var event = SampleEvent.load("roll-import-worker/go-on").message(Map.of("roll", 5));
        assertThat(Invocation.of(worker(Duration.ofMinutes(3)), event.stream()).failures())
                .hasSize(1);
    }

    @Test
    void a_discarded_roll_is_removed_once_no_import_can_be_at_it_any_more_and_by_several_runs() {
        RollImport chosen = world.confirmed(People.file(0, 5, "316030000"), ARoll.OFFICER);
        RollImport other = world.imported(People.file(10, 2_500, "316030000"));
        world.freeze(chosen.number());
        new DiscardingRolls(world.imports).discard(world.polls.find(ARoll.POLL).orElseThrow(), SENT.minusSeconds(359));
        assertThat(discard()).isEmpty();
        assertThat(world.rolls.entries).as("too early").hasSize(2_505);
        assertThat(world.errands.pending(Instant.MAX, 10))
                .as("so it is told again")
                .hasSize(1);

        new DiscardingRolls(world.imports).discard(world.polls.find(ARoll.POLL).orElseThrow(), SENT);
        errandOf(SENT.minusSeconds(360), other);
        int runs = 0;
        do {
            laterErrands.clear();
            assertThat(discard()).isEmpty();
            runs++;
        } while (!laterErrands.isEmpty());
        assertThat(runs).isEqualTo(3);
        assertThat(world.rolls.entries).hasSize(5);
        assertThat(discard()).as("told again").isEmpty();
    }

    /** When the sample message was sent. */
    private static final Instant SENT = Instant.ofEpochMilli(1_593_576_000_000L);

    private String errand = "";

    private void errandOf(Instant at, RollImport roll) {
        errand = "roll:later:1";
        world.errands.add(List.of(new Errand(errand, new Errand.Task.Discard(roll.id()), Map.of(), at)));
    }

    private List<String> discard() {
        String id = errand.isEmpty() ? world.errands.pending(Instant.MAX, 10).getFirst() : errand;
        var event = SampleEvent.load("roll-import-worker/discard-roll").message(Map.of("errand", id));
        return Invocation.of(worker(Duration.ZERO), event.stream()).failures();
    }
}
