package kz.uzdik.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.json.form.ErrandForm;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Errands in the table; those not done are found by the sparse index {@code byPending}. */
public final class DynamoErrands implements Errands {
    private static final String INDEX = "byPending";
    private static final int MOST_AT_ONCE = 100;

    private final ContestTable table;

    public DynamoErrands(ContestTable table) {
        this.table = table;
    }

    @Override
    public Optional<Errand> find(String id) {
        return table.get(Key.errand(id)).map(item -> Items.read(ErrandForm.FORM, item));
    }

    @Override
    public void add(List<Errand> errands) {
        Map<String, Errand> byId = new LinkedHashMap<>();
        errands.forEach(errand -> byId.putIfAbsent(errand.id(), errand));
        List<Errand> each = List.copyOf(byId.values());
        for (int from = 0; from < each.size(); from += MOST_AT_ONCE) {
            addTogether(each.subList(from, Math.min(each.size(), from + MOST_AT_ONCE)));
        }
    }

    // Those that are there already refuse the others too, so they are left out of the next try.
    private void addTogether(List<Errand> errands) {
        List<Errand> missing = new ArrayList<>(errands);
        while (!missing.isEmpty()) {
            Set<Integer> there = table.patience().with(() -> run(missing));
            if (there.isEmpty()) {
                return;
            }
            there.stream().sorted(Comparator.reverseOrder()).forEach(index -> missing.remove((int) index));
        }
    }

    private Set<Integer> run(List<Errand> errands) {
        Instant now = table.clock().instant();
        Transaction transaction = table.transaction();
        errands.forEach(errand -> transaction.add(ErrandItem.of(errand, now)));
        return transaction.run(table.client());
    }

    @Override
    public Optional<Claim> claim(String id, Instant now, Duration lease) {
        return update(UpdateItemRequest.builder()
                        .key(Key.errand(id).attributes())
                        .conditionExpression(
                                "attribute_exists(#pending) AND (attribute_not_exists(#until) OR #until <= :now)")
                        .updateExpression("SET #until = :until ADD #claims :once")
                        .expressionAttributeNames(Map.of(
                                "#pending", ErrandItem.PENDING,
                                "#until", ErrandItem.TAKEN_UNTIL,
                                "#claims", ErrandItem.CLAIMS))
                        .expressionAttributeValues(Map.of(
                                ":now", Items.number(now.toEpochMilli()),
                                ":until", Items.number(now.plus(lease).toEpochMilli()),
                                ":once", Items.number(1)))
                        .returnValues(ReturnValue.UPDATED_NEW))
                .map(item -> new Claim(id, Items.count(item, ErrandItem.CLAIMS)));
    }

    @Override
    public void done(Claim claim) {
        update(UpdateItemRequest.builder()
                .key(Key.errand(claim.errand()).attributes())
                .conditionExpression("attribute_exists(#pending) AND #claims = :number")
                .updateExpression("REMOVE #pending, #until")
                .expressionAttributeNames(Map.of(
                        "#pending", ErrandItem.PENDING,
                        "#until", ErrandItem.TAKEN_UNTIL,
                        "#claims", ErrandItem.CLAIMS))
                .expressionAttributeValues(Map.of(":number", Items.number(claim.number()))));
    }

    @Override
    public void done(String id) {
        update(UpdateItemRequest.builder()
                .key(Key.errand(id).attributes())
                .conditionExpression("attribute_exists(#pending)")
                .updateExpression("REMOVE #pending, #until")
                .expressionAttributeNames(Map.of("#pending", ErrandItem.PENDING, "#until", ErrandItem.TAKEN_UNTIL)));
    }

    @Override
    public Optional<Waiting> waiting(String id) {
        return table.get(Key.errand(id))
                .filter(item -> item.containsKey(ErrandItem.PENDING))
                .map(item -> new Waiting(
                        Items.read(ErrandForm.FORM, item),
                        Instant.parse(Items.text(item, ErrandItem.SINCE)),
                        Items.count(item, ErrandItem.TOLD)));
    }

    @Override
    public void toldAgain(String id, Instant next) {
        update(UpdateItemRequest.builder()
                .key(Key.errand(id).attributes())
                .conditionExpression("attribute_exists(#pending)")
                .updateExpression("SET #due = :next ADD #told :once")
                .expressionAttributeNames(
                        Map.of("#pending", ErrandItem.PENDING, "#due", ErrandItem.DUE, "#told", ErrandItem.TOLD))
                .expressionAttributeValues(Map.of(":next", ErrandItem.instant(next), ":once", Items.number(1))));
    }

    @Override
    public void reopen(String id, Instant now, Instant due) {
        update(UpdateItemRequest.builder()
                .key(Key.errand(id).attributes())
                .conditionExpression("attribute_exists(#pk)")
                .updateExpression(
                        "SET #pending = :shard, #due = :due, #since = :now REMOVE #until, #told ADD #claims :once")
                .expressionAttributeNames(Map.of(
                        "#pk", Key.PARTITION,
                        "#pending", ErrandItem.PENDING,
                        "#due", ErrandItem.DUE,
                        "#since", ErrandItem.SINCE,
                        "#until", ErrandItem.TAKEN_UNTIL,
                        "#told", ErrandItem.TOLD,
                        "#claims", ErrandItem.CLAIMS))
                .expressionAttributeValues(Map.of(
                        ":shard", ErrandItem.shardOf(id),
                        ":due", ErrandItem.instant(due),
                        ":now", ErrandItem.instant(now),
                        ":once", Items.number(1))));
    }

    private Optional<Map<String, AttributeValue>> update(UpdateItemRequest.Builder update) {
        try {
            return Optional.of(table.client()
                    .updateItem(update.tableName(table.name()).build())
                    .attributes());
        } catch (ConditionalCheckFailedException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> pending(Instant dueBefore, int most) {
        return IntStream.range(0, ErrandItem.SHARDS)
                .boxed()
                .flatMap(shard -> pending(shard, dueBefore, most))
                .sorted(Comparator.comparing((Map<String, AttributeValue> item) -> Items.text(item, ErrandItem.DUE))
                        .thenComparing(DynamoErrands::id))
                .limit(most)
                .map(DynamoErrands::id)
                .toList();
    }

    private Stream<Map<String, AttributeValue>> pending(int shard, Instant dueBefore, int most) {
        return table.items(QueryRequest.builder()
                        .indexName(INDEX)
                        .keyConditionExpression("#pending = :shard AND #due < :before")
                        .expressionAttributeNames(Map.of("#pending", ErrandItem.PENDING, "#due", ErrandItem.DUE))
                        .expressionAttributeValues(
                                Map.of(":shard", ErrandItem.shard(shard), ":before", ErrandItem.instant(dueBefore)))
                        .limit(most))
                .limit(most);
    }

    private static String id(Map<String, AttributeValue> item) {
        return Key.errandId(Items.text(item, Key.PARTITION));
    }
}
