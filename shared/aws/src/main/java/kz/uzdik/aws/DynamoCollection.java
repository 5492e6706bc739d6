package kz.uzdik.aws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.Consequences;
import kz.uzdik.domain.people.Actor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The aggregates of one kind in the table: what all collection ports have in common. */
final class DynamoCollection<S> {
    private final ContestTable table;
    private final Kind<S> kind;

    DynamoCollection(ContestTable table, Kind<S> kind) {
        this.table = table;
        this.kind = kind;
    }

    Optional<S> find(String id) {
        return table.get(Key.of(kind.subject(), id)).map(this::read);
    }

    List<S> in(String partition) {
        return table.all(partition).stream().map(this::read).toList();
    }

    /** Those of many partitions, in no order. */
    List<S> in(Collection<String> partitions) {
        return Parallel.each(List.copyOf(partitions), this::in).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Those that lie under these keys, as they are now and in no order; what an index found lags behind. */
    List<S> all(List<Key> keys) {
        List<S> found = new ArrayList<>();
        new BatchRead(table.client(), table.name()).each(keys, item -> found.add(read(item)));
        return found;
    }

    S read(Map<String, AttributeValue> item) {
        return Items.read(kind.form(), item);
    }

    /** Stores state, audit entries and errands in one transaction, while version and guards hold. */
    Change.Commit commit(Change<S> change, Actor actor, Instant at) {
        return commit(change, Optional.empty(), actor, at);
    }

    /** The same, with an item beside it that must not be there yet. */
    Change.Commit commit(Change<S> change, Optional<Map<String, AttributeValue>> beside, Actor actor, Instant at) {
        long version = kind.version().applyAsLong(change.next());
        if (version != change.expectedVersion() + 1) {
            throw new IllegalArgumentException("the version of " + kind.key(change.next()) + " does not follow");
        }
        try {
            return table.patience().with(() -> attempt(change, beside, actor, at));
        } catch (Contention _) {
            // Others kept it busy all the time: nothing is written, and the act may decide again.
            return Change.Commit.CONFLICT;
        }
    }

    private Change.Commit attempt(
            Change<S> change, Optional<Map<String, AttributeValue>> beside, Actor actor, Instant at) {
        Optional<Map<String, AttributeValue>> before = table.get(kind.key(change.next()));
        if (before.map(Items::version).orElse(0L) != change.expectedVersion()) {
            return Change.Commit.CONFLICT;
        }
        // That this is still where the audit trail ends is certain as long as the version is the one just read.
        AuditEntry.Head head = before.map(Items::head).orElse(AuditEntry.Head.NONE);
        String id = kind.id().apply(change.next());
        var consequences = Consequences.of(kind.subject(), id, change, actor, at, head, table.salts());
        Transaction transaction = table.transaction()
                .replace(Items.state(kind, change.next(), consequences.head(head)), change.expectedVersion());
        change.guards().forEach(transaction::check);
        consequences.entries().forEach(entry -> transaction.add(Items.audit(entry)));
        Instant now = table.clock().instant();
        consequences.errands().forEach(errand -> transaction.add(ErrandItem.of(errand, now)));
        beside.ifPresent(transaction::add);
        return end(transaction.run(table.client()), change);
    }

    private Change.Commit end(Set<Integer> failed, Change<S> change) {
        if (failed.isEmpty()) {
            return Change.Commit.STORED;
        }
        if (failed.stream().anyMatch(write -> write <= change.guards().size())) {
            return Change.Commit.CONFLICT;
        }
        throw new IllegalStateException("the audit trail of " + kind.key(change.next()) + " goes on beyond its end");
    }
}
