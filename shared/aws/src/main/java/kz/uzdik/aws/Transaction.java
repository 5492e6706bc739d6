package kz.uzdik.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.act.Guard;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes that are done together or not at all, each with its condition. */
final class Transaction {
    private static final String ABSENT = "attribute_not_exists(" + Key.PARTITION + ")";
    private static final Set<String> CONTENTION =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final String table;
    private final List<TransactWriteItem> writes = new ArrayList<>();

    Transaction(String table) {
        this.table = table;
    }

    /** Puts an item where none is. */
    Transaction add(Map<String, AttributeValue> item) {
        return put(Put.builder().conditionExpression(ABSENT), item);
    }

    /** Puts an item over one of this version; version 0 is none. */
    Transaction replace(Map<String, AttributeValue> item, long version) {
        if (version == 0) {
            return add(item);
        }
        return put(
                Put.builder()
                        .conditionExpression("#version = :version")
                        .expressionAttributeNames(Map.of("#version", Items.VERSION))
                        .expressionAttributeValues(Map.of(":version", Items.number(version))),
                item);
    }

    private Transaction put(Put.Builder put, Map<String, AttributeValue> item) {
        Put built = put.tableName(table).item(item).build();
        writes.add(TransactWriteItem.builder().put(built).build());
        return this;
    }

    /** Holds only while the guard does. */
    Transaction check(Guard guard) {
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        guard.phase().ifPresent(phase -> {
            conditions.add("#phase = :phase");
            names.put("#phase", Items.PHASE);
            values.put(":phase", AttributeValue.fromS(phase));
        });
        guard.version().ifPresent(version -> {
            conditions.add("#version = :version");
            names.put("#version", Items.VERSION);
            values.put(":version", Items.number(version));
        });
        ConditionCheck.Builder check = ConditionCheck.builder()
                .tableName(table)
                .key(Key.of(guard.type(), guard.id()).attributes());
        if (conditions.isEmpty()) {
            check.conditionExpression(ABSENT);
        } else {
            String holds = String.join(" AND ", conditions);
            check.conditionExpression(guard.orAbsent() ? ABSENT + " OR (" + holds + ")" : holds)
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values);
        }
        writes.add(TransactWriteItem.builder().conditionCheck(check.build()).build());
        return this;
    }

    /**
     * Runs it.
     *
     * @return the writes, by their order from 0, whose conditions did not hold; none when all is stored
     * @throws Contention when it met others and no condition is known to have failed
     */
    Set<Integer> run(DynamoDbClient client) {
        try {
            client.transactWriteItems(request -> request.transactItems(writes));
            return Set.of();
        } catch (TransactionCanceledException cancelled) {
            return failed(cancelled);
        }
    }

    private static Set<Integer> failed(TransactionCanceledException cancelled) {
        Set<Integer> failed = new TreeSet<>();
        boolean contention = false;
        List<CancellationReason> reasons = cancelled.cancellationReasons();
        for (int i = 0; i < reasons.size(); i++) {
            String code = String.valueOf(reasons.get(i).code());
            if (code.equals("ConditionalCheckFailed")) {
                failed.add(i);
            }
            contention |= CONTENTION.contains(code);
        }
        // A write that met another may have failed only because the other was half-way: look again.
        if (contention) {
            throw new Contention(cancelled);
        }
        if (failed.isEmpty()) {
            throw cancelled;
        }
        return failed;
    }
}
