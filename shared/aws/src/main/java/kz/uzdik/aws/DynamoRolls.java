package kz.uzdik.aws;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.RollClaims;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.Rolls;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Whole rolls in the table; a district's entries lie in sixteen partitions by the first digit of their hash. */
public final class DynamoRolls implements Rolls {
    static final List<String> SHARDS =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f");

    private static final String ABSENT = "attribute_not_exists(" + Key.PARTITION + ")";

    private final RollTable table;

    public DynamoRolls(RollTable table) {
        this.table = table;
    }

    @Override
    public void add(List<NewEntry> entries) {
        Parallel.each(entries, this::add);
    }

    private boolean add(NewEntry entry) {
        try {
            table.client()
                    .putItem(put ->
                            put.tableName(table.name()).item(RollItem.of(entry)).conditionExpression(ABSENT));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false; // it is there, from a process that died, and may hold more by now
        }
    }

    @Override
    public void flagAtCap(Collection<EntryKey> entries) {
        Parallel.each(
                List.copyOf(entries),
                key -> update(UpdateItemRequest.builder()
                        .key(RollItem.key(key).attributes())
                        .conditionExpression("attribute_exists(#pk)")
                        .updateExpression("SET #cap = :yes")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#cap", RollItem.AT_CAP))
                        .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))));
    }

    @Override
    public Stream<RollEntry> in(PollId poll, int roll, Kato district) {
        return SHARDS.stream()
                .flatMap(shard -> items(partition(RollItem.partition(poll, roll, district, shard))))
                .map(RollItem::read);
    }

    @Override
    public List<RollEntry> held(PollId poll, int roll, Kato district) {
        return SHARDS.stream()
                .flatMap(shard -> items(QueryRequest.builder()
                        .keyConditionExpression("#pk = :pk")
                        .filterExpression("#h = :held")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#h", RollItem.HOLD))
                        .expressionAttributeValues(Map.of(
                                ":pk",
                                AttributeValue.fromS(RollItem.partition(poll, roll, district, shard)),
                                ":held",
                                AttributeValue.fromS(RollEntry.Hold.HELD.name())))))
                .map(RollItem::read)
                .toList();
    }

    @Override
    public boolean decide(EntryKey key, HoldDecision decision) {
        // The revision grows, so that a worker who read the entry before does not hold it again.
        return update(UpdateItemRequest.builder()
                .key(RollItem.key(key).attributes())
                .conditionExpression("#h = :held")
                .updateExpression("SET #h = :h, #reason = :reason, #by = :by, #day = :day ADD #rev :one")
                .expressionAttributeNames(Map.of(
                        "#h",
                        RollItem.HOLD,
                        "#reason",
                        RollItem.HOLD_REASON,
                        "#by",
                        RollItem.HOLD_BY,
                        "#day",
                        RollItem.HOLD_DAY,
                        "#rev",
                        RollItem.REVISION))
                .expressionAttributeValues(Map.of(
                        ":held",
                        AttributeValue.fromS(RollEntry.Hold.HELD.name()),
                        ":h",
                        AttributeValue.fromS(decision.hold().name()),
                        ":reason",
                        AttributeValue.fromS(decision.reason()),
                        ":by",
                        AttributeValue.fromS(decision.by().value()),
                        ":day",
                        AttributeValue.fromS(decision.day().toString()),
                        ":one",
                        Items.number(1))));
    }

    // By the claims, which are made before the entries and name their districts: the plan may have had others by then.
    @Override
    public boolean remove(PollId poll, int roll, int most) {
        var claims = new DynamoRollClaims(table);
        List<RollClaims.Person> people = claims.claimed(poll, roll).limit(most).toList();
        Parallel.each(people, person -> {
            delete(RollItem.key(new EntryKey(poll, roll, person.district(), person.person())));
            return delete(DynamoRollClaims.person(poll, roll, person.person()));
        });
        List<Key> contacts =
                claims.contactKeys(poll, roll).limit(most - people.size()).toList();
        Parallel.each(contacts, this::delete);
        return people.size() + contacts.size() < most;
    }

    private boolean delete(Key key) {
        table.client().deleteItem(delete -> delete.tableName(table.name()).key(key.attributes()));
        return true;
    }

    private boolean update(UpdateItemRequest.Builder update) {
        try {
            table.client().updateItem(update.tableName(table.name()).build());
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private static QueryRequest.Builder partition(String partition) {
        return QueryRequest.builder()
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)));
    }

    private Stream<Map<String, AttributeValue>> items(QueryRequest.Builder query) {
        return table.items(query);
    }
}
