package kz.uzdik.local.stack.house;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.stack.Stack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Makes of the contest's table what a restore to this moment makes, another table. Its stream tells of every item as new,
 * which a restored table's does not: whatever was done already is told of again, and must be done by nobody.
 */
final class TableCopy {
    private static final String PREFIX = "uzdik-local-";
    private static final int AT_ONCE = 25;

    private TableCopy() {}

    static void make(Stack stack, String called) {
        try (var tables = stack.account().client("DYNAMODB", DynamoDbClient.builder())) {
            TableDescription old =
                    tables.describeTable(of -> of.tableName(PREFIX + "contest")).table();
            String name = PREFIX + called;
            tables.createTable(to -> to.tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(old.attributeDefinitions())
                    .keySchema(old.keySchema())
                    .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
                    .globalSecondaryIndexes(old.globalSecondaryIndexes().stream()
                            .map(index -> GlobalSecondaryIndex.builder()
                                    .indexName(index.indexName())
                                    .keySchema(index.keySchema())
                                    .projection(index.projection())
                                    .build())
                            .toList()));
            List<WriteRequest> items = tables.scanPaginator(scan -> scan.tableName(old.tableName())).items().stream()
                    .map(item -> WriteRequest.builder()
                            .putRequest(put -> put.item(item))
                            .build())
                    .toList();
            for (int from = 0; from < items.size(); from += AT_ONCE)
                put(tables, name, items.subList(from, Math.min(items.size(), from + AT_ONCE)));
        }
    }

    private static void put(DynamoDbClient tables, String name, List<WriteRequest> items) {
        Map<String, List<WriteRequest>> left = Map.of(name, items);
        while (!left.isEmpty())
            left = tables.batchWriteItem(
                            BatchWriteItemRequest.builder().requestItems(left).build())
                    .unprocessedItems();
    }
}
