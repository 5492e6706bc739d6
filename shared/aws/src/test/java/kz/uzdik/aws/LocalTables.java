package kz.uzdik.aws;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in this process, one for all tests, with a table of the contest's shape for each that asks. */
final class LocalTables {
    // SQLite speaks through it; a logger that nobody holds forgets its level.
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");
    private static final URI ENDPOINT = start();
    static final DynamoDbClient CLIENT = new AwsClients(LocalAccount.environment("DYNAMODB", ENDPOINT)).dynamoDb();

    private LocalTables() {}

    private static URI start() {
        SQLITE.setLevel(Level.OFF);
        try {
            Server server = new Server();
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            ContextHandler context = new ContextHandler();
            context.setHandler(
                    new LocalDynamoDBServerHandler(new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
            server.setHandler(context);
            server.start();
            return URI.create("http://127.0.0.1:" + connector.getLocalPort());
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    /** An empty table's name. */
    static String create() {
        String name = "contest-" + UUID.randomUUID();
        CLIENT.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        text("pk"),
                        text("sk"),
                        text("owner"),
                        text("candidate"),
                        text("id"),
                        text("pending"),
                        text("dueAt"),
                        text("troubled"),
                        text("announced"),
                        text("edition"),
                        text("place"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .globalSecondaryIndexes(
                        index("byOwner", "owner", "id"),
                        index("byCandidate", "candidate", "id"),
                        index("byAnnounced", "announced", "id"),
                        index("byTrouble", "troubled", "id"),
                        index("byEdition", "edition", "place"),
                        index("byPending", "pending", "dueAt")));
        return name;
    }

    /** An empty table of rolls. */
    static RollTable rolls() {
        String name = "rolls-" + UUID.randomUUID();
        CLIENT.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
        return new RollTable(CLIENT, name);
    }

    static ContestTable empty(Clock clock) {
        return new ContestTable(CLIENT, create(), clock);
    }

    /** Everything in a table, for comparing. */
    static Set<Map<String, AttributeValue>> contents(String table) {
        return CLIENT.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .collect(Collectors.toSet());
    }

    static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static GlobalSecondaryIndex index(String name, String hash, String range) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(key(hash, KeyType.HASH), key(range, KeyType.RANGE))
                .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
                .build();
    }
}
