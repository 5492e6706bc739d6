package kz.uzdik.local.stack.leaks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.local.stack.emulators.LocalAccount;
import kz.uzdik.local.stack.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** What lies in the tables and buckets at one moment. */
final class AtRest {
    private final Template template;
    private final LocalAccount account;

    AtRest(Template template, LocalAccount account) {
        this.template = template;
        this.account = account;
    }

    /** Every item of a table, by the table's logical id. */
    Map<String, List<Map<String, AttributeValue>>> items() {
        var items = new TreeMap<String, List<Map<String, AttributeValue>>>();
        try (var tables = account.client("DYNAMODB", DynamoDbClient.builder())) {
            template.tables()
                    .forEach(table -> items.put(
                            table.logicalId(),
                            tables
                                    .scanPaginator(
                                            of -> of.tableName(table.name()).consistentRead(true))
                                    .items()
                                    .stream()
                                    .toList()));
        }
        return items;
    }

    /**
     * An object.
     *
     * @param about its key and what the store says of it
     */
    @SuppressWarnings("ArrayRecordComponent") // searched, never compared
    record Stored(byte[] content, byte[] about) {
        byte[] all() {
            return joined(Stream.of(content, about));
        }
    }

    /** Every object, by the bucket's logical id and its key. */
    Map<String, Stored> objects() {
        var objects = new TreeMap<String, Stored>();
        try (var files = account.files()) {
            template.buckets()
                    .forEach(bucket -> files.listObjectsV2Paginator(in -> in.bucket(bucket.name()))
                            .contents()
                            .forEach(object -> objects.put(
                                    bucket.logicalId() + "/" + object.key(),
                                    object(files, bucket.name(), object.key()))));
        }
        return objects;
    }

    private static Stored object(S3Client files, String bucket, String key) {
        var read = files.getObjectAsBytes(of -> of.bucket(bucket).key(key));
        return new Stored(read.asByteArray(), utf8(key + "\0" + read.response()));
    }

    /** An item's names and values, one behind the other, binary ones as they are. */
    static byte[] bytes(Map<String, AttributeValue> item) {
        var all = new ByteArrayOutputStream();
        new TreeMap<>(item).forEach((name, value) -> {
            all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            all.write(0);
            all.writeBytes(bytes(value));
            all.write(0);
        });
        return all.toByteArray();
    }

    private static byte[] bytes(AttributeValue value) {
        return switch (value.type()) {
            case M -> bytes(value.m());
            case B -> value.b().asByteArray();
            case L -> joined(value.l().stream().map(AtRest::bytes));
            case BS -> joined(value.bs().stream().map(bytes -> bytes.asByteArray()));
            case SS -> joined(value.ss().stream().map(AtRest::utf8));
            case NS -> joined(value.ns().stream().map(AtRest::utf8));
            case S -> utf8(value.s());
            case N -> utf8(value.n());
            default -> utf8(String.valueOf(value.bool()));
        };
    }

    private static byte[] joined(Stream<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(part -> {
            all.writeBytes(part);
            all.write(0);
        });
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
