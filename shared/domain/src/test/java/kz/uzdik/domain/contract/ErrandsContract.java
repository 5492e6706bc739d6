package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.uzdik.domain.memory.SettableClock;
import kz.uzdik.domain.notice.Audience;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.notice.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of errands keeps. */
public abstract class ErrandsContract implements PortsUnderTest {
    private static final Instant START = Instant.parse("2026-11-02T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);

    protected final SettableClock clock = new SettableClock(START);
    private Errands errands;

    @BeforeEach
    final void emptyStore() {
        errands = ports(clock).errands();
    }

    /** One errand of every task and every audience. */
    static List<Errand> everyKind() {
        var sitting = JurySamples.sitting(1);
        List<Task> tasks = List.of(
                new Task.Notify(Template.RECEIVED, new Audience.Owners(DossierSamples.id(1))),
                new Task.Notify(Template.APPOINTED, new Audience.Appointee(sitting.commission(), Samples.person(1))),
                new Task.Notify(Template.SITTING_CONVENED, new Audience.Everybody(sitting.commission())),
                new Task.Notify(Template.STEP_RESULT, new Audience.Agenda(sitting)),
                new Task.Notify(Template.RESULTS_PUBLISHED, new Audience.Participants(Samples.EDITION)),
                new Task.Rank(sitting.toString(), 2),
                new Task.Publish(Samples.EDITION.value(), 3),
                new Task.TakeDown(Samples.EDITION.value(), 3, 2),
                new Task.DrawProtocol(sitting.toString()),
                new Task.DrawDiplomas(Samples.EDITION.value(), 3),
                new Task.Again(Samples.EDITION, "dossier:x:0"));
        return IntStream.range(0, tasks.size())
                .mapToObj(number -> new Errand(
                        "dossier:x:" + number, tasks.get(number), Map.of("reason", "\"әдіс\"", "no", ""), Samples.AT))
                .toList();
    }

    static Errand errand(String id) {
        return new Errand(id, new Task.Rank("scope", 1), Map.of(), Samples.AT);
    }

    private List<String> pending() {
        return errands.pending(clock.instant().plusMillis(1), 100);
    }

    @Test
    void errands_of_every_kind_are_found_as_they_were_added() {
        errands.add(everyKind());
        everyKind().forEach(errand -> assertThat(errands.find(errand.id())).contains(errand));
        assertThat(errands.find("dossier:x:99")).isEmpty();
    }

    @Test
    void what_is_added_twice_is_there_once_as_it_was_first() {
        errands.add(List.of(errand("a")));
        errands.add(List.of(new Errand("a", new Task.Rank("other", 1), Map.of(), Samples.AT), errand("b")));
        errands.add(List.of(errand("c"), errand("c"), errand("b")));
        errands.add(List.of());
        assertThat(errands.find("a")).contains(errand("a"));
        assertThat(pending()).containsExactly("a", "b", "c");
    }

    @Test
    void a_hundred_and_fifty_errands_can_be_added_at_once() {
        errands.add(IntStream.range(0, 150)
                .mapToObj(number -> errand("many-" + number))
                .toList());
        assertThat(errands.pending(clock.instant().plusMillis(1), 1000)).hasSize(150);
    }

    @Test
    void a_claimed_errand_is_nobody_elses_until_the_lease_is_over() {
        errands.add(List.of(errand("a")));
        assertThat(errands.claim("a", START, LEASE)).isPresent();
        assertThat(errands.claim("a", START, LEASE)).isEmpty();
        assertThat(errands.claim("a", START.plus(LEASE).minusMillis(1), LEASE)).isEmpty();
        assertThat(errands.claim("a", START.plus(LEASE), LEASE)).isPresent();
        assertThat(errands.claim("a", START.plus(LEASE), LEASE)).isEmpty();
        assertThat(pending()).as("claimed is not done").containsExactly("a");
    }

    @Test
    void an_errand_that_is_done_is_neither_claimed_nor_pending_nor_added_again() {
        errands.add(List.of(errand("a"), errand("b")));
        errands.claim("a", START, LEASE);
        errands.done("a");
        errands.done("a");
        errands.done("b");
        errands.add(List.of(errand("a")));
        assertThat(errands.claim("a", START.plus(LEASE), LEASE)).isEmpty();
        assertThat(pending()).isEmpty();
        assertThat(errands.find("a")).contains(errand("a"));
    }

    @Test
    void whoever_was_overtaken_marks_nothing_done() {
        errands.add(List.of(errand("a")));
        Errands.Claim slow = errands.claim("a", START, LEASE).orElseThrow();
        Errands.Claim quick = errands.claim("a", START.plus(LEASE), LEASE).orElseThrow();

        errands.done(slow);
        assertThat(pending()).containsExactly("a");
        assertThat(errands.claim("a", START.plus(LEASE), LEASE))
                .as("it still is the other's")
                .isEmpty();

        errands.done(quick);
        errands.done(quick);
        assertThat(pending()).isEmpty();
    }

    @Test
    void what_was_reopened_meanwhile_is_not_marked_done_by_who_had_it_before() {
        errands.add(List.of(errand("a")));
        Errands.Claim before = errands.claim("a", START, LEASE).orElseThrow();
        errands.reopen("a", START, START);
        errands.done(before);
        assertThat(pending()).containsExactly("a");

        errands.done(errands.claim("a", START, LEASE).orElseThrow());
        assertThat(pending()).isEmpty();
    }

    @Test
    void what_is_done_once_is_done_by_one_and_stays_pending_where_it_broke() {
        errands.add(List.of(errand("a")));
        assertThatThrownBy(() -> errands.once("a", START, LEASE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(pending()).containsExactly("a");

        List<String> done = new ArrayList<>();
        errands.once("a", START.plusMillis(1), LEASE, () -> done.add("too early"));
        errands.once("a", START.plus(LEASE), LEASE, () -> done.add("in time"));
        errands.once("a", START.plus(LEASE).plus(LEASE), LEASE, () -> done.add("again"));
        assertThat(done).containsExactly("in time");
        assertThat(pending()).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_claimed_and_done_does_not_make_it() {
        assertThat(errands.claim("nothing", START, LEASE)).isEmpty();
        errands.done("nothing");
        assertThat(errands.find("nothing")).isEmpty();
        errands.add(List.of(errand("nothing")));
        assertThat(pending()).containsExactly("nothing");
    }

    @Test
    void pending_gives_the_oldest_first_stored_before_the_instant_and_at_most_so_many() {
        List<String> ids = new ArrayList<>();
        for (int i = 20; i > 0; i--) {
            ids.add("errand-" + i);
            errands.add(List.of(errand("errand-" + i)));
            clock.advance(Duration.ofMillis(100));
        }
        assertThat(errands.pending(clock.instant(), 100)).isEqualTo(ids);
        assertThat(errands.pending(clock.instant(), 7)).isEqualTo(ids.subList(0, 7));
        assertThat(errands.pending(START.plusMillis(300), 100)).isEqualTo(ids.subList(0, 3));
        assertThat(errands.pending(START, 100)).isEmpty();
    }

    @Test
    void what_is_told_again_is_due_later_and_counted() {
        errands.add(List.of(errand("a"), errand("b")));
        assertThat(errands.waiting("a")).contains(new Errands.Waiting(errand("a"), START, 0));

        errands.toldAgain("a", START.plusSeconds(60));
        errands.toldAgain("a", START.plusSeconds(90));

        assertThat(errands.waiting("a")).contains(new Errands.Waiting(errand("a"), START, 2));
        assertThat(errands.pending(START.plusSeconds(90), 100)).containsExactly("b");
        assertThat(errands.pending(START.plusSeconds(91), 100)).containsExactly("b", "a");
        assertThat(errands.claim("a", START, LEASE))
                .as("whoever is told has not to wait")
                .isPresent();
    }

    @Test
    void what_is_done_is_not_told_again_nor_waits() {
        errands.add(List.of(errand("a")));
        errands.done("a");
        errands.toldAgain("a", START.plusSeconds(60));
        errands.toldAgain("nothing", START.plusSeconds(60));

        assertThat(errands.waiting("a")).isEmpty();
        assertThat(errands.waiting("nothing")).isEmpty();
        assertThat(errands.find("nothing")).isEmpty();
        assertThat(errands.pending(START.plusSeconds(120), 100)).isEmpty();
    }

    @Test
    void what_is_reopened_is_as_new_and_nobody_has_it() {
        errands.add(List.of(errand("a")));
        errands.claim("a", START, LEASE);
        errands.toldAgain("a", START.plusSeconds(60));
        errands.done("a");
        Instant later = START.plusSeconds(500);

        errands.reopen("a", later, later.plusSeconds(10));
        errands.reopen("a", later, later.plusSeconds(10));
        errands.reopen("nothing", later, later);

        assertThat(errands.waiting("a")).contains(new Errands.Waiting(errand("a"), later, 0));
        assertThat(errands.pending(later.plusSeconds(10), 100)).isEmpty();
        assertThat(errands.pending(later.plusSeconds(11), 100)).containsExactly("a");
        assertThat(errands.claim("a", START, LEASE)).isPresent();
        assertThat(errands.find("nothing")).isEmpty();
    }

    @Test
    void of_many_who_claim_at_once_exactly_one_gets_it() throws Exception {
        errands.add(List.of(errand("a")));
        List<Callable<Boolean>> claims = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            claims.add(() -> errands.claim("a", START, LEASE).isPresent());
        }
        int got = 0;
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                got += claim.get() ? 1 : 0;
            }
        }
        assertThat(got).isEqualTo(1);
    }
}
