package kz.uzdik.local.stack.emulators;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.local.stack.template.Bucket;
import kz.uzdik.local.stack.template.Queue;
import kz.uzdik.local.stack.template.Table;
import kz.uzdik.local.stack.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Makes the template's tables, buckets and queues where they are not there yet. Expiry of items is not switched on:
 * the emulator would judge by real time what was stamped in simulated time, and readers filter expired items anyway.
 */
final class Provisioning {
    private final LocalAccount account;

    Provisioning(LocalAccount account) {
        this.account = account;
    }

    void make(Template template) {
        try (var tables = account.client("DYNAMODB", DynamoDbClient.builder())) {
            List<String> there =
                    tables.listTablesPaginator().tableNames().stream().toList();
            for (Table table : template.tables()) {
                if (there.contains(table.name())) check(table, tables);
                else tables.createTable(request(table));
            }
        }
        try (var files = account.files()) {
            List<String> there =
                    files.listBuckets().buckets().stream().map(b -> b.name()).toList();
            for (Bucket bucket : template.buckets()) {
                if (!there.contains(bucket.name())) files.createBucket(to -> to.bucket(bucket.name()));
                if (bucket.versioned()) keepVersions(bucket, files);
            }
        }
        try (var queues = account.client("SQS", SqsClient.builder())) {
            for (Queue queue : template.queues())
                queues.createQueue(to -> to.queueName(queue.name()).attributes(attributes(queue)));
        }
    }

    private static void keepVersions(Bucket bucket, S3Client files) {
        files.putBucketVersioning(to ->
                to.bucket(bucket.name()).versioningConfiguration(keep -> keep.status(BucketVersioningStatus.ENABLED)));
    }

    private static void check(Table table, DynamoDbClient tables) {
        TableDescription kept =
                tables.describeTable(of -> of.tableName(table.name())).table();
        var keptIndexes = kept.globalSecondaryIndexes().stream()
                .map(index -> index.indexName() + index.keySchema())
                .collect(Collectors.toSet());
        var indexes = table.indexes().stream()
                .map(index -> index.name() + keys(index.keys()))
                .collect(Collectors.toSet());
        boolean same = kept.keySchema().equals(keys(table.keys()))
                && keptIndexes.equals(indexes)
                && (kept.latestStreamArn() != null) == table.streamView().isPresent();
        if (!same)
            throw new IllegalStateException("the table " + table.name()
                    + " kept in DATA has other keys, indexes or stream than the template; take another folder");
    }

    private static CreateTableRequest request(Table table) {
        var request = CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(table.keys()))
                .attributeDefinitions(table.attributes().entrySet().stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.getKey())
                                .attributeType(attribute.getValue())
                                .build())
                        .toList());
        if (!table.indexes().isEmpty())
            request.globalSecondaryIndexes(
                    table.indexes().stream().map(Provisioning::index).toList());
        table.streamView()
                .ifPresent(view -> request.streamSpecification(
                        stream -> stream.streamEnabled(true).streamViewType(StreamViewType.fromValue(view))));
        return request.build();
    }

    private static GlobalSecondaryIndex index(Table.Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keys(index.keys()))
                .projection(projection -> {
                    projection.projectionType(index.projection());
                    if (!index.included().isEmpty()) projection.nonKeyAttributes(index.included());
                })
                .build();
    }

    private static List<KeySchemaElement> keys(Table.Keys keys) {
        return Stream.concat(
                        Stream.of(key(keys.partition(), KeyType.HASH)),
                        keys.sort().stream().map(name -> key(name, KeyType.RANGE)))
                .toList();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    // The redrive policy is the pollers' (see DeadLetters).
    private static Map<QueueAttributeName, String> attributes(Queue queue) {
        return Map.of(
                QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(queue.visibilitySeconds()),
                QueueAttributeName.DELAY_SECONDS, String.valueOf(queue.delaySeconds()));
    }
}
