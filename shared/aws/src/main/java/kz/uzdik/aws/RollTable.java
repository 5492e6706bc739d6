package kz.uzdik.aws;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The table of the rolls, {@code VoterRoll}: residents' entries and what is counted beside them, nothing else. */
public record RollTable(DynamoDbClient client, String name) {
    /** What a query finds as it is now, reading page after page as far as the stream is read. */
    Stream<Map<String, AttributeValue>> items(QueryRequest.Builder query) {
        return client.queryPaginator(query.tableName(name).consistentRead(true).build()).items().stream();
    }
}
