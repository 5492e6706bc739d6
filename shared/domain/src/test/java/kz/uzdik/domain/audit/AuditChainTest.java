package kz.uzdik.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditChain.Break;
import kz.uzdik.domain.audit.AuditChain.Fault;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

/** Whatever is done to a chain afterwards is shown where it was done. */
class AuditChainTest {
    private static final Actor AGENCY = new Actor(new PersonId("agency"), true);
    private static final List<AuditEntry> CHAIN = chain(5);

    /** A fact that is anything. */
    record Noted(String what) implements Fact {
        @Override
        public Map<String, String> values() {
            return Map.of("what", what);
        }
    }

    private static List<AuditEntry> chain(int entries) {
        List<AuditEntry> chain = new ArrayList<>();
        AuditEntry.Head head = AuditEntry.Head.NONE;
        for (int i = 1; i <= entries; i++) {
            var next = AuditEntry.next(
                    Subject.SITTING,
                    "best-2020.regional.31.admission",
                    head,
                    new Noted("fact " + i),
                    AGENCY,
                    Instant.EPOCH.plusSeconds(i),
                    "%032x".formatted(i));
            chain.add(next);
            head = next.head();
        }
        return List.copyOf(chain);
    }

    private static Optional<Break> broken(List<AuditEntry> entries) {
        return AuditChain.of(entries, Optional.of(CHAIN.getLast().head())).broken();
    }

    private static AuditEntry with(AuditEntry entry, Map<String, String> values) {
        return new AuditEntry(
                entry.subject(),
                entry.id(),
                entry.number(),
                entry.fact(),
                values,
                entry.actor(),
                entry.at(),
                entry.previous(),
                entry.salt());
    }

    @Test
    void a_whole_chain_holds() {
        assertThat(broken(CHAIN)).isEmpty();
        assertThat(AuditChain.of(CHAIN, Optional.empty()).broken()).isEmpty();
    }

    @Test
    void an_entry_that_was_taken_out_is_missed_where_it_stood() {
        for (int i = 0; i + 1 < CHAIN.size(); i++) {
            List<AuditEntry> shorter = new ArrayList<>(CHAIN);
            shorter.remove(i);
            assertThat(broken(shorter)).contains(new Break(i + 2, Fault.NUMBER));
        }
    }

    @Test
    void an_entry_that_was_changed_breaks_the_link_behind_it() {
        for (int i = 0; i + 1 < CHAIN.size(); i++) {
            List<AuditEntry> changed = new ArrayList<>(CHAIN);
            changed.set(i, with(CHAIN.get(i), Map.of("what", "another")));
            assertThat(broken(changed)).contains(new Break(i + 2, Fault.LINK));
        }
    }

    @Test
    void an_end_that_was_cut_off_changed_or_added_to_is_not_the_one_the_aggregate_names() {
        List<AuditEntry> changed = new ArrayList<>(CHAIN.subList(0, 4));
        changed.add(with(CHAIN.getLast(), Map.of()));
        assertThat(broken(CHAIN.subList(0, 4))).contains(new Break(5, Fault.END));
        assertThat(broken(changed)).contains(new Break(5, Fault.END));
        assertThat(broken(chain(6))).contains(new Break(5, Fault.END));
        assertThat(broken(List.of())).contains(new Break(5, Fault.MISSING));
    }

    @Test
    void a_trail_that_is_gone_is_shown_as_broken_and_not_as_unknown() {
        var trail = new AuditTrail() {
            @Override
            public List<AuditEntry> of(Subject subject, String id) {
                return List.of();
            }

            @Override
            public Optional<AuditEntry.Head> head(Subject subject, String id) {
                return id.equals("gone") ? Optional.of(CHAIN.getLast().head()) : Optional.empty();
            }

            @Override
            public List<AuditEntry> of(EditionId edition, String after, String before, int most) {
                return List.of();
            }
        };
        var reading = new ReadingAudit(trail, AContest.announced().expectedChains());
        assertThat(reading.read(Subject.SITTING, "gone", AGENCY))
                .isEqualTo(Outcome.done(new AuditChain(List.of(), Optional.of(new Break(5, Fault.MISSING)))));
        assertThat(reading.read(Subject.SITTING, "never", AGENCY)).isInstanceOf(Outcome.Unknown.class);
        assertThat(reading.read(Subject.SITTING, "gone", Actor.person("somebody")))
                .isInstanceOf(Outcome.Forbidden.class);
    }
}
