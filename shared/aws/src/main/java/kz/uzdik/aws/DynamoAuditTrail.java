package kz.uzdik.aws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.AuditTrail;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.json.form.AuditEntryForm;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The audit trail in the table, for reading. An aggregate's entries lie in one partition; an edition's are found by the
 * sparse index {@code byEdition}, which is spread over shards so that no partition of it takes every write.
 */
public final class DynamoAuditTrail implements AuditTrail {
    private static final String EDITION = "edition";
    private static final String PLACE = "place";
    private static final int SHARDS = 8;

    private final ContestTable table;

    public DynamoAuditTrail(ContestTable table) {
        this.table = table;
    }

    /** What the index finds an entry by. */
    static Map<String, String> indexed(AuditEntry entry) {
        return entry.edition()
                .map(edition -> Map.of(
                        EDITION, shard(edition, Math.floorMod(entry.id().hashCode(), SHARDS)), PLACE, entry.place()))
                .orElse(Map.of());
    }

    private static String shard(EditionId edition, int shard) {
        return edition + "#" + shard;
    }

    @Override
    public List<AuditEntry> of(Fact.Subject subject, String id) {
        return table.all(Key.audit(subject, id)).stream()
                .map(DynamoAuditTrail::read)
                .toList();
    }

    private static AuditEntry read(Map<String, AttributeValue> item) {
        return Items.read(AuditEntryForm.FORM, item);
    }

    // Nothing but the chain's end is read of the aggregate, whose state may hold personal data.
    @Override
    public Optional<AuditEntry.Head> head(Fact.Subject subject, String id) {
        return key(subject, id).flatMap(this::head);
    }

    private Optional<AuditEntry.Head> head(Key key) {
        var found = table.client()
                .getItem(get -> get.tableName(table.name())
                        .key(key.attributes())
                        .projectionExpression(Items.AUDIT_NUMBER + ", " + Items.AUDIT_DIGEST)
                        .consistentRead(true));
        return found.hasItem() && found.item().containsKey(Items.AUDIT_NUMBER)
                ? Optional.of(Items.head(found.item()))
                : Optional.empty();
    }

    // Whoever reads the trail names what they like; what cannot be an id names no aggregate.
    private static Optional<Key> key(Fact.Subject subject, String id) {
        if (subject == Fact.Subject.PARTS || subject == Fact.Subject.CANDIDACY) {
            return Optional.empty();
        }
        try {
            return Optional.of(Key.of(subject, id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<AuditEntry> of(EditionId edition, String after, String before, int most) {
        List<Key> keys = IntStream.range(0, SHARDS)
                .mapToObj(shard -> indexed(shard(edition, shard), after, before, most))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(item -> Items.text(item, PLACE)))
                .limit(most)
                .map(item -> new Key(Items.text(item, Key.PARTITION), Items.text(item, Key.SORT)))
                .toList();
        List<AuditEntry> entries = new ArrayList<>();
        new BatchRead(table.client(), table.name()).each(keys, item -> entries.add(read(item)));
        entries.sort(Comparator.comparing(AuditEntry::place));
        return List.copyOf(entries);
    }

    // Between its bounds a range of the index takes in both, so those two are left out here.
    private Stream<Map<String, AttributeValue>> indexed(String shard, String after, String before, int most) {
        return table.items(QueryRequest.builder()
                        .indexName("byEdition")
                        .keyConditionExpression("#edition = :shard AND #place BETWEEN :after AND :before")
                        .expressionAttributeNames(Map.of("#edition", EDITION, "#place", PLACE))
                        .expressionAttributeValues(Map.of(
                                ":shard", AttributeValue.fromS(shard),
                                ":after", AttributeValue.fromS(after.isEmpty() ? "0" : after),
                                ":before", AttributeValue.fromS(before)))
                        .limit(most + 2))
                .filter(item -> !Items.text(item, PLACE).equals(after)
                        && !Items.text(item, PLACE).equals(before))
                .limit(most);
    }
}
