package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntries;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.RollEntry.CodeRequest;
import kz.uzdik.domain.enrolment.RollEntry.Hold;
import kz.uzdik.domain.enrolment.Rolls.NewEntry;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What entries of a roll keep. */
public abstract class RollEntriesContract {
    protected static final EntryKey KEY =
            new EntryKey(new PollId(new EditionId("best-2020"), "residents"), 3, new Kato("316030000"), "a".repeat(64));
    protected static final Instant AT = Instant.parse("2020-06-10T00:00:00.123Z");

    private RollEntries entries;

    /** A roll on which these people stand and nobody else. */
    protected abstract RollEntries entries(List<NewEntry> people);

    @BeforeEach
    final void onePerson() {
        entries = entries(List.of(new NewEntry(KEY, "c".repeat(64), true)));
    }

    private RollEntry entry() {
        return entries.find(KEY).orElseThrow();
    }

    protected static CodeRequest request(int number) {
        return new CodeRequest("request-" + number, 0, AT.plusSeconds(600 + number));
    }

    protected static Mark online(int number) {
        return new Mark(
                Mark.Channel.ONLINE,
                Optional.of(new Digest(String.format("%064x", number))),
                Optional.empty(),
                LocalDate.of(2020, 6, 10));
    }

    private void ask(int... numbers) {
        List<CodeRequest> requests =
                IntStream.of(numbers).mapToObj(RollEntriesContract::request).toList();
        assertThat(entries.replaceRequests(entry(), requests, entry().hold())).isTrue();
    }

    private static <T> List<T> atOnce(int many, IntFunction<T> act) throws Exception {
        List<Callable<T>> acts = IntStream.range(0, many)
                .<Callable<T>>mapToObj(number -> () -> act.apply(number))
                .toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }

    @Test
    void an_entry_is_found_as_it_was_put() {
        assertThat(entry())
                .isEqualTo(new RollEntry(KEY, "c".repeat(64), true, 0, List.of(), Optional.empty(), Hold.NONE, false));
        assertThat(entries.find(stranger())).isEmpty();
    }

    private static EntryKey stranger() {
        return new EntryKey(KEY.poll(), KEY.roll(), KEY.district(), "b".repeat(64));
    }

    @Test
    void requests_come_and_go_with_the_revision() {
        ask(1, 2);
        assertThat(entry().requests()).containsExactlyInAnyOrder(request(1), request(2));
        long revision = entry().revision();
        ask(2, 3);
        assertThat(entry().requests()).containsExactlyInAnyOrder(request(2), request(3));
        assertThat(entry().revision()).isGreaterThan(revision);
    }

    @Test
    void of_two_writes_decided_on_one_reading_one_holds() throws Exception {
        RollEntry read = entry();
        List<Boolean> stored = atOnce(20, number -> entries.replaceRequests(read, List.of(request(number)), Hold.NONE));
        assertThat(stored).containsOnlyOnce(true);
        assertThat(entry().requests()).hasSize(1);
    }

    @Test
    void a_request_that_stays_keeps_the_tries_spent_meanwhile() {
        ask(1);
        RollEntry read = entry();
        entries.spendTry(KEY, "request-1", AT);
        entries.spendTry(KEY, "request-1", AT);
        assertThat(entries.replaceRequests(read, List.of(request(1), request(2)), Hold.NONE))
                .isTrue();
        assertThat(entry().request("request-1").orElseThrow().tries()).isEqualTo(2);
        assertThat(entry().request("request-2").orElseThrow().tries()).isZero();
    }

    @Test
    void of_many_guesses_at_once_five_are_spent_and_each_request_has_its_own() throws Exception {
        ask(1, 2);
        List<Optional<RollEntry>> spent = atOnce(100, _ -> entries.spendTry(KEY, "request-1", AT));
        assertThat(spent.stream().filter(Optional::isPresent)).hasSize(5);
        assertThat(entry().request("request-1").orElseThrow().tries()).isEqualTo(5);
        assertThat(entries.spendTry(KEY, "request-2", AT)).contains(entry());
    }

    @Test
    void nothing_is_spent_where_nothing_is_live() {
        assertThat(entries.spendTry(KEY, "request-1", AT)).isEmpty();
        assertThat(entries.spendTry(stranger(), "request-1", AT)).isEmpty();
        assertThat(entries.find(stranger())).as("a guess makes no entry").isEmpty();
        ask(1);
        Instant until = request(1).until();
        assertThat(entries.spendTry(KEY, "request-1", until)).isEmpty();
        assertThat(entries.spendTry(KEY, "request-1", until.minusMillis(1))).isPresent();
    }

    @Test
    void a_mark_removes_the_requests_and_is_there_once() throws Exception {
        ask(1, 2);
        RollEntry read = entry();
        var marked = atOnce(50, number -> entries.mark(KEY, online(number)).orElseThrow());
        assertThat(marked.stream().filter(RollEntries.Marked::stored)).hasSize(1);
        RollEntry after = entry();
        assertThat(after.requests()).isEmpty();
        assertThat(marked).allSatisfy(one -> assertThat(one.entry().mark()).isEqualTo(after.mark()));
        assertThat(entries.replaceRequests(read, List.of(request(3)), Hold.NONE))
                .as("decided before the mark")
                .isFalse();
        assertThat(entries.mark(stranger(), online(1))).isEmpty();
        assertThat(entries.find(stranger())).isEmpty();
    }

    @Test
    void the_same_blinded_message_leaves_the_mark_as_it_was() {
        entries.mark(KEY, online(1));
        ask(1);
        Mark later = new Mark(Mark.Channel.ONLINE, online(1).blinded(), Optional.empty(), LocalDate.of(2020, 6, 11));
        RollEntries.Marked marked = entries.mark(KEY, later).orElseThrow();
        assertThat(marked.stored()).isTrue();
        assertThat(marked.entry()).isEqualTo(entry());
        assertThat(entry().mark()).contains(online(1));
        assertThat(entry().requests()).isEmpty();
    }

    @Test
    void paper_and_online_exclude_each_other() {
        Mark paper =
                new Mark(Mark.Channel.PAPER, Optional.empty(), Optional.of("316030000-1"), LocalDate.of(2020, 6, 10));
        assertThat(entries.mark(KEY, paper).orElseThrow().stored()).isTrue();
        assertThat(entry().mark()).contains(paper);
        assertThat(entries.mark(KEY, online(1)).orElseThrow().stored()).isFalse();
        assertThat(entries.mark(KEY, paper).orElseThrow().stored())
                .as("a second paper ballot")
                .isFalse();
        assertThat(entry().mark()).contains(paper);
    }

    @Test
    void what_is_held_or_refused_is_not_marked() {
        assertThat(entries.replaceRequests(entry(), List.of(request(1)), Hold.HELD))
                .isTrue();
        RollEntries.Marked held = entries.mark(KEY, online(1)).orElseThrow();
        assertThat(held.stored()).isFalse();
        assertThat(held.entry()).isEqualTo(entry());
        assertThat(held.entry().hold()).isEqualTo(Hold.HELD);
        assertThat(entries.replaceRequests(entry(), List.of(), Hold.REFUSED)).isTrue();
        assertThat(entries.mark(KEY, online(1)).orElseThrow().stored()).isFalse();
        assertThat(entry().hold()).isEqualTo(Hold.REFUSED);
    }

    @Test
    void what_is_released_is_marked() {
        entries.replaceRequests(entry(), List.of(request(1)), Hold.RELEASED);
        assertThat(entries.mark(KEY, online(1)).orElseThrow().stored()).isTrue();
        assertThat(entry().hold()).isEqualTo(Hold.RELEASED);
    }

    @Test
    void a_complaint_stays() {
        entries.mark(KEY, online(1));
        entries.complain(KEY);
        entries.complain(KEY);
        entries.complain(stranger());
        assertThat(entry().complained()).isTrue();
        assertThat(entry().mark()).contains(online(1));
        assertThat(entries.find(stranger())).isEmpty();
    }
}
