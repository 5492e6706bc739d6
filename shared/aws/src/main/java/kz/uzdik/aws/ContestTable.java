package kz.uzdik.aws;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.dossier.Randomness;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The one table of the contest's own state; every adapter over it is made from one of these. */
public final class ContestTable {
    private final DynamoDbClient client;
    private final String name;
    private final Clock clock;
    private final Patience patience;
    private final Randomness salts = new SecureRandomness();

    /**
     * Speaks to the table of this name.
     *
     * @param clock the real time, which errands are stored at
     */
    public ContestTable(DynamoDbClient client, String name, Clock clock) {
        this(client, name, clock, Patience.usual());
    }

    ContestTable(DynamoDbClient client, String name, Clock clock, Patience patience) {
        this.client = client;
        this.name = name;
        this.clock = clock;
        this.patience = patience;
    }

    DynamoDbClient client() {
        return client;
    }

    String name() {
        return name;
    }

    Clock clock() {
        return clock;
    }

    /** Those of audit entries. */
    Randomness salts() {
        return salts;
    }

    Patience patience() {
        return patience;
    }

    Transaction transaction() {
        return new Transaction(name);
    }

    /** The item as it is now. */
    Optional<Map<String, AttributeValue>> get(Key key) {
        var found =
                client.getItem(get -> get.tableName(name).key(key.attributes()).consistentRead(true));
        return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
    }

    /** A partition's items as they are now, all pages of them, by their sort key. */
    List<Map<String, AttributeValue>> all(String partition) {
        return items(QueryRequest.builder()
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                        .consistentRead(true))
                .toList();
    }

    /** What an index holds under a value of one of its attributes: keys alone, and a moment late at most. */
    Stream<Map<String, AttributeValue>> indexed(String index, String attribute, String value) {
        return items(QueryRequest.builder()
                .indexName(index)
                .keyConditionExpression("#attribute = :value")
                .expressionAttributeNames(Map.of("#attribute", attribute))
                .expressionAttributeValues(Map.of(":value", AttributeValue.fromS(value))));
    }

    /** What a query finds, reading page after page as far as the stream is read. */
    Stream<Map<String, AttributeValue>> items(QueryRequest.Builder query) {
        return client.queryPaginator(query.tableName(name).build()).items().stream();
    }
}
