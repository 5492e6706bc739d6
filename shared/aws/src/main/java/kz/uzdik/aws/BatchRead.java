package kz.uzdik.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many items of a table by their keys, as they are now. */
record BatchRead(DynamoDbClient client, String table) {
    private static final int MOST_AT_ONCE = 100;

    /** Gives each item found, in no order. */
    void each(List<Key> keys, Consumer<Map<String, AttributeValue>> found) {
        List<Map<String, AttributeValue>> left =
                new ArrayList<>(keys.stream().map(Key::attributes).toList());
        while (!left.isEmpty()) {
            List<Map<String, AttributeValue>> next = left.subList(0, Math.min(left.size(), MOST_AT_ONCE));
            BatchGetItemResponse response = read(List.copyOf(next));
            next.clear();
            response.responses().getOrDefault(table, List.of()).forEach(found);
            // What did not fit into one answer is asked for again.
            KeysAndAttributes rest = response.unprocessedKeys().get(table);
            if (rest != null) {
                left.addAll(rest.keys());
            }
        }
    }

    private BatchGetItemResponse read(List<Map<String, AttributeValue>> keys) {
        KeysAndAttributes wanted =
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
        return client.batchGetItem(request -> request.requestItems(Map.of(table, wanted)));
    }
}
