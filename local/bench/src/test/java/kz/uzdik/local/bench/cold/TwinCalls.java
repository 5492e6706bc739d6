package kz.uzdik.local.bench.cold;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** What a function was heard to call, as its twin is told it: a line a call, fields parted by tabs. */
final class TwinCalls {
    private TwinCalls() {}

    static String of(List<Hearing.Heard> heard) {
        List<String> lines = new ArrayList<>();
        heard.forEach(call -> line(call).ifPresent(lines::add));
        return String.join("\n", lines);
    }

    private static Optional<String> line(Hearing.Heard call) {
        return switch (call.service()) {
            case "S3" -> Optional.of(file(call.address()));
            case "DYNAMODB" -> Optional.of(item(call.operation(), object(Json.read(call.body()))));
            case "KMS" -> Optional.of(decrypt(object(Json.read(call.body()))));
            case "SQS" -> Optional.of(send(object(Json.read(call.body()))));
            default -> Optional.empty();
        };
    }

    private static String file(URI address) {
        String[] parts = address.getPath().substring(1).split("/", 2);
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        if (!query.contains("list-type")) {
            return "object\t" + parts[0] + "\t" + parts[1];
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith("prefix=")) {
                return "list\t" + parts[0] + "\t" + URLDecoder.decode(pair.substring(7), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("a listing of all: " + query);
    }

    private static String item(String operation, Map<String, @Nullable Object> body) {
        if (operation.equals("BatchGetItem")) {
            return batch(object(body.get("RequestItems")));
        }
        String table = text(body, "TableName");
        return switch (operation) {
            case "GetItem", "UpdateItem" -> {
                var key = object(body.get("Key"));
                yield (operation.equals("GetItem") ? "item\t" : "update\t") + table + "\t" + string(key.get("pk"))
                        + "\t" + string(key.get("sk"));
            }
            case "Query" ->
                "query\t" + table + "\t" + String.valueOf(body.getOrDefault("IndexName", "")) + "\t"
                        + text(body, "KeyConditionExpression") + "\t"
                        + pairs(object(body.get("ExpressionAttributeNames")), String::valueOf) + "\t"
                        + pairs(object(body.get("ExpressionAttributeValues")), TwinCalls::string);
            default -> throw new IllegalStateException("a twin does not know " + operation);
        };
    }

    private static String batch(Map<String, @Nullable Object> tables) {
        var table = tables.entrySet().iterator().next();
        List<String> parts = new ArrayList<>(List.of("batch", table.getKey()));
        if (object(table.getValue()).get("Keys") instanceof List<?> keys) {
            keys.forEach(key -> {
                parts.add(string(object(key).get("pk")));
                parts.add(string(object(key).get("sk")));
            });
        }
        return String.join("\t", parts);
    }

    private static String decrypt(Map<String, @Nullable Object> body) {
        return "decrypt\t" + text(body, "KeyId") + "\t" + text(body, "CiphertextBlob") + "\t"
                + pairs(object(body.get("EncryptionContext")), String::valueOf);
    }

    private static String send(Map<String, @Nullable Object> body) {
        return "send\t" + text(body, "QueueUrl") + "\t" + text(body, "MessageBody");
    }

    private static String pairs(
            Map<String, @Nullable Object> members, java.util.function.Function<@Nullable Object, String> value) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + "=" + value.apply(member.getValue()))
                .collect(Collectors.joining("\f"));
    }

    private static String string(@Nullable Object attribute) {
        return text(object(attribute), "S");
    }

    private static String text(Map<String, @Nullable Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("no " + name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalStateException("no object");
    }
}
