package kz.uzdik.local.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Everything that lies in a table or a bucket, read as it is. */
record Walk(DynamoDbClient tables, S3Client files) {

    /** The keys of all items of a table whose partition begins so, as partition and sort key. */
    Stream<Map.Entry<String, String>> keys(String table, String beginning) {
        return tables
                .scanPaginator(scan -> scan.tableName(table)
                        .projectionExpression("pk, sk")
                        .filterExpression("begins_with(pk, :beginning)")
                        .expressionAttributeValues(Map.of(":beginning", AttributeValue.fromS(beginning)))
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> Map.entry(text(item, "pk"), text(item, "sk")));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? "" : value.s();
    }

    /** The keys of all files of a bucket that begin so. */
    List<String> files(String bucket, String prefix) {
        return files.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .toList();
    }
}
