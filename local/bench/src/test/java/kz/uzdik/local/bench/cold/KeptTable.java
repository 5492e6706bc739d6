package kz.uzdik.local.bench.cold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that is brought back to what it was, so that the same request can be made again as if for the first time. */
final class KeptTable {
    private final DynamoDbClient client;
    private final String name;
    private final Set<Map<String, AttributeValue>> kept;

    KeptTable(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
        this.kept = Set.copyOf(items());
    }

    void restore() {
        List<Map<String, AttributeValue>> now = items();
        now.stream()
                .filter(item -> !kept.contains(item))
                .forEach(item ->
                        client.deleteItem(delete -> delete.tableName(name).key(key(item))));
        Set<Map<String, AttributeValue>> there = Set.copyOf(now);
        kept.stream()
                .filter(item -> !there.contains(item))
                .forEach(item -> client.putItem(put -> put.tableName(name).item(item)));
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .filter(attribute -> Set.of("pk", "sk").contains(attribute.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Map<String, AttributeValue>> items() {
        return client.scanPaginator(scan -> scan.tableName(name).consistentRead(true)).items().stream()
                .toList();
    }
}
