package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Audience;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Template;
import org.junit.jupiter.api.Test;

/** What every commit leaves beside the state, and that it holds under a race. */
public abstract class AuditedContract<S> extends AggregateContract<S> {
    private static final int THREADS = 20;

    @Test
    void every_fact_becomes_one_entry_of_a_chain() {
        commit(sample(1, 1), new Noted("one"), new Noted("two"));
        commit(sample(1, 2));
        for (int version = 3; version <= 12; version++) {
            commit(sample(1, version), new Noted("version " + version));
        }
        List<AuditEntry> trail = trail(sample(1, 1));
        assertThat(trail).hasSize(12);
        assertChained(trail);
        assertThat(trail.getFirst())
                .isEqualTo(new AuditEntry(
                        subject().type(),
                        subject().id().apply(sample(1, 1)),
                        1,
                        "noted",
                        new Noted("one").values(),
                        Samples.ACTOR.id().value(),
                        Samples.AT,
                        "",
                        trail.getFirst().salt()));
    }

    @Test
    void every_entry_has_a_salt_of_its_own_so_that_its_digest_tells_nobody_who_it_was() {
        commit(sample(1, 1), new Noted("one"), new Noted("two"));
        commit(sample(2, 1), new Noted("one"));
        List<AuditEntry> both = new ArrayList<>(trail(sample(1, 1)));
        both.addAll(trail(sample(2, 1)));
        assertThat(both)
                .extracting(AuditEntry::salt)
                .doesNotHaveDuplicates()
                .allMatch(salt -> salt.matches("[0-9a-f]{32}"));
        AuditEntry entry = both.getFirst();
        var guessed = new AuditEntry(
                entry.subject(),
                entry.id(),
                entry.number(),
                entry.fact(),
                entry.values(),
                entry.actor(),
                entry.at(),
                entry.previous(),
                "");
        assertThat(guessed.digest()).isNotEqualTo(entry.digest());
    }

    @Test
    void trails_of_different_aggregates_are_apart() {
        commit(sample(1, 1), new Noted("first"));
        commit(sample(2, 1), new Noted("second"));
        assertThat(trail(sample(1, 1))).hasSize(1);
        assertThat(trail(sample(2, 1))).extracting(AuditEntry::number).containsExactly(1L);
    }

    @Test
    void an_aggregate_says_where_its_trail_ends() {
        commit(sample(1, 1), new Noted("one"), new Noted("two"));
        commit(sample(1, 2), new Noted("three"));
        String id = subject().id().apply(sample(1, 1));
        assertThat(ports.audit().head(subject().type(), id))
                .contains(trail(sample(1, 1)).getLast().head());
        assertThat(ports.audit().head(subject().type(), id + "0")).isEmpty();
    }

    @Test
    void an_editions_entries_are_read_in_their_order_page_after_page() {
        commit(sample(1, 1), new Noted("one"), new Noted("two"));
        commit(sample(2, 1), new Noted("of another"));
        commit(sample(1, 2), new Noted("three"));
        List<AuditEntry> all = new ArrayList<>(trail(sample(1, 1)));
        all.addAll(trail(sample(2, 1)));
        EditionId edition = all.getFirst().edition().orElse(Samples.EDITION);
        all.removeIf(entry -> entry.edition().filter(edition::equals).isEmpty());
        all.sort(Comparator.comparing(AuditEntry::place));
        List<AuditEntry> read = new ArrayList<>();
        for (String after = ""; read.size() < all.size(); after = read.getLast().place()) {
            List<AuditEntry> page = ports.audit().of(edition, after, "~", 2);
            assertThat(page).hasSizeBetween(1, 2);
            read.addAll(page);
        }
        assertThat(read).isEqualTo(all);
        if (!all.isEmpty()) {
            assertThat(ports.audit().of(edition, "", all.getLast().place(), 100))
                    .isEqualTo(all.subList(0, all.size() - 1));
        }
    }

    @Test
    void what_follows_from_a_fact_is_there_exactly_once() {
        commit(sample(1, 1), new Noted("quiet"), AMENDED);
        String id = trail(sample(1, 1)).getLast().name();
        var task = new Errand.Task.Notify(Template.DEADLINE_AMENDED, new Audience.Participants(Samples.EDITION));
        assertThat(pending()).containsExactly(id);
        assertThat(ports.errands().find(id)).contains(new Errand(id, task, AMENDED.values(), Samples.AT));
    }

    @Test
    void of_many_commits_at_once_exactly_one_wins_each_version() throws Exception {
        for (int version = 1; version <= 5; version++) {
            long next = version;
            List<Commit> commits = atOnce(thread -> commit(sample(1, next), new Noted("by " + thread), AMENDED));
            assertThat(commits.stream().filter(Commit.STORED::equals)).hasSize(1);
            assertThat(trail(sample(1, 1))).hasSize(2 * version);
        }
        assertChained(trail(sample(1, 1)));
        assertThat(pending()).hasSize(5);
        assertThat(find(sample(1, 5))).contains(sample(1, 5));
    }

    @Test
    void commits_on_different_aggregates_do_not_hinder_each_other() throws Exception {
        List<Commit> commits = atOnce(thread -> commit(sample(1 + thread, 1), (Fact) new Noted("own")));
        assertThat(commits).containsOnly(Commit.STORED);
    }

    @Test
    void a_change_can_have_many_facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            facts.add(new Noted("fact " + i));
        }
        assertThat(commit(new Change<>(sample(1, 1), 0, facts, List.of()))).isEqualTo(Commit.STORED);
        assertThat(trail(sample(1, 1))).hasSize(40);
        assertChained(trail(sample(1, 1)));
    }

    private static void assertChained(List<AuditEntry> trail) {
        AuditEntry.Head head = AuditEntry.Head.NONE;
        for (AuditEntry entry : trail) {
            assertThat(entry.number()).isEqualTo(head.number() + 1);
            assertThat(entry.previous()).isEqualTo(head.digest());
            head = entry.head();
        }
    }

    /** An attempt of one of many threads. */
    interface Attempt {
        Commit by(int thread);
    }

    private static List<Commit> atOnce(Attempt attempt) throws InterruptedException, ExecutionException {
        List<Callable<Commit>> attempts = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            attempts.add(() -> attempt.by(thread));
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Commit> commits = new ArrayList<>();
            for (Future<Commit> done : threads.invokeAll(attempts)) {
                commits.add(done.get());
            }
            return commits;
        }
    }
}
