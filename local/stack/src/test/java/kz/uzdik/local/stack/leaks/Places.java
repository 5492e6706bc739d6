package kz.uzdik.local.stack.leaks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.local.stack.template.Template;

/** Says of a call of a service where it put what it says, by the template's names. */
final class Places {
    private static final Pattern TABLE = Pattern.compile("\"TableName\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern BATCH = Pattern.compile("\"RequestItems\"\\s*:\\s*\\{\\s*\"([^\"]+)\"");
    private static final Pattern QUEUE = Pattern.compile("\"QueueUrl\"\\s*:\\s*\"[^\"]*/([^\"/]+)\"");

    private final Map<String, String> logical = new HashMap<>();

    Places(Template template) {
        template.tables().forEach(table -> logical.put(table.name(), table.logicalId()));
        template.buckets().forEach(bucket -> logical.put(bucket.name(), bucket.logicalId()));
        template.queues().forEach(queue -> logical.put(queue.name(), queue.logicalId()));
    }

    /** The traces of one call, all of one record. */
    List<Trace> of(HttpCall call, int record) {
        return switch (call.service()) {
            case "DYNAMODB" -> one("DYNAMODB " + tables(call) + " " + operation(call), record, call);
            case "S3" -> one("S3 " + call.method() + " " + object(call.path()), record, call);
            case "SQS" -> one("SQS " + operation(call) + " " + queues(call), record, call);
            case "SES" -> mail(call, record);
            default -> one(call.service(), record, call);
        };
    }

    private static List<Trace> one(String place, int record, HttpCall call) {
        return List.of(new Trace("wire " + place, record, call.bytes()));
    }

    private static String operation(HttpCall call) {
        String target = call.header("x-amz-target").orElse("");
        return target.substring(target.lastIndexOf('.') + 1);
    }

    private String tables(HttpCall call) {
        var names = new TreeSet<String>();
        names.addAll(all(TABLE, call));
        names.addAll(all(BATCH, call));
        return names.isEmpty() ? "stream" : String.join("+", names);
    }

    private String queues(HttpCall call) {
        return String.join("+", new TreeSet<>(all(QUEUE, call)));
    }

    private List<String> all(Pattern pattern, HttpCall call) {
        Matcher matcher = pattern.matcher(call.bodyText());
        List<String> found = new ArrayList<>();
        while (matcher.find()) found.add(logical.getOrDefault(matcher.group(1), matcher.group(1)));
        return found;
    }

    /** The bucket's logical id and the key. */
    String object(String path) {
        String[] parts = path.substring(1).split("/", 2);
        String bucket = logical.getOrDefault(parts[0], parts[0]);
        return parts.length == 1 ? bucket : bucket + "/" + URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
    }

    /** A mail in its parts: its envelope, its subject, its text, and whatever else is sent with it. */
    private static List<Trace> mail(HttpCall call, int record) {
        List<Trace> parts = new ArrayList<>();
        parts.add(new Trace("mail call", record, call.head().getBytes(StandardCharsets.ISO_8859_1)));
        for (String pair : call.bodyText().split("&", -1)) {
            String[] both = pair.split("=", 2);
            String name = URLDecoder.decode(both[0], StandardCharsets.UTF_8);
            String value = both.length < 2 ? "" : URLDecoder.decode(both[1], StandardCharsets.UTF_8);
            parts.add(new Trace("mail " + part(name), record, value.getBytes(StandardCharsets.UTF_8)));
        }
        return parts;
    }

    private static String part(String name) {
        if (name.startsWith("Destination.ToAddresses.")) return "to";
        if (name.startsWith("Message.Body.")) return "body";
        return name;
    }
}
