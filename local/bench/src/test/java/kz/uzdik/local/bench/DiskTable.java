package kz.uzdik.local.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * A table of ballots that lies in files, one a shard, and is queried as DynamoDB is: pages of a megabyte, in order. Of
 * the service's own costs it has none, so reading it is quicker than reading a table.
 */
final class DiskTable implements DynamoDbClient {
    private static final int PAGE_BYTES = 1024 * 1024;
    // What DynamoDB counts beside the ballot: the names, and the text of both keys.
    private static final int KEY_BYTES = 100;
    private static final String OFFSET = "offset";

    private final Path folder;

    DiskTable(Path folder) {
        this.folder = folder;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        String partition = Objects.requireNonNull(
                        request.expressionAttributeValues().get(":pk"))
                .s();
        long offset = request.hasExclusiveStartKey()
                ? Long.parseLong(
                        Objects.requireNonNull(request.exclusiveStartKey().get(OFFSET))
                                .n())
                : 0;
        Path file = folder.resolve(partition.substring(partition.length() - 1));
        try (var shard = new RandomAccessFile(file.toFile(), "r")) {
            return page(shard, partition, offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QueryResponse page(RandomAccessFile shard, String partition, long offset) throws IOException {
        int records = PAGE_BYTES / (BoxOnDisk.RECORD + KEY_BYTES);
        long end = Math.min(offset + (long) records * BoxOnDisk.RECORD, shard.length());
        byte[] bytes = new byte[(int) (end - offset)];
        shard.seek(offset);
        shard.readFully(bytes);
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += BoxOnDisk.RECORD) {
            items.add(Map.of(
                    "pk", AttributeValue.fromS(partition),
                    "sk", AttributeValue.fromS(HexFormat.of().formatHex(bytes, at, at + BoxOnDisk.ID)),
                    "b",
                            AttributeValue.fromB(SdkBytes.fromByteArray(
                                    java.util.Arrays.copyOfRange(bytes, at + BoxOnDisk.ID, at + BoxOnDisk.RECORD)))));
        }
        var response = QueryResponse.builder().items(items);
        return (end < shard.length()
                        ? response.lastEvaluatedKey(Map.of(OFFSET, AttributeValue.fromN(String.valueOf(end))))
                        : response)
                .build();
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}
}
