package kz.uzdik.functions.citizenvoting.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;

/**
 * Cases drawn from a seed: those of the vectors' file, of every kind that both sides read, with one to three things done
 * to each.
 */
final class FuzzCases {
    private static final int MOST_MUTATIONS = 3;
    private static final List<String> KINDS = List.of(
            "base64url",
            "point",
            "ecdsa",
            "credential",
            "issuing-key",
            "key-file",
            "ballot-body-bytes",
            "ballot-body-bytes",
            "ballot-body-bytes",
            "ledger-line",
            "ledger-line");

    private final Random random;
    private final Map<String, List<Object>> inputs = new LinkedHashMap<>();
    private final BytesMutation bytesMutation;
    private final TextMutation textMutation;
    private final ObjectMutation objectMutation;
    private final Points points;

    /** @param vectors the tree of {@code docs/voting-negative-vectors.json} */
    FuzzCases(long seed, Map<?, ?> vectors) {
        random = new Random(seed);
        bytesMutation = new BytesMutation(random);
        textMutation = new TextMutation(random);
        objectMutation = new ObjectMutation(random);
        points = new Points(random);
        // What is accepted stands among the rest a good many times, so that a change is often the only one.
        inputsOf(vectors, "refused");
        for (int times = 0; times < 20; times++) {
            inputsOf(vectors, "accepted");
        }
    }

    private void inputsOf(Map<?, ?> vectors, String list) {
        for (Object item : (List<?>) Objects.requireNonNull(vectors.get(list))) {
            Map<?, ?> vector = (Map<?, ?>) item;
            String kind = (String) Objects.requireNonNull(vector.get("kind"));
            Object input = Objects.requireNonNull(vector.get("input"));
            if (kind.equals("ballot-body")) {
                add("ballot-body-bytes", encoded((String) input));
            } else {
                add(kind, input);
            }
            if (kind.equals("issuing-key")) {
                add("key-file", encoded(Json.text(input)));
            }
        }
    }

    private void add(String kind, Object input) {
        inputs.computeIfAbsent(kind, _ -> new ArrayList<>()).add(input);
    }

    /** The next so many. */
    List<FuzzCase> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private FuzzCase next() {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        List<Object> known = Objects.requireNonNull(inputs.get(kind));
        Object input = known.get(random.nextInt(known.size()));
        for (int left = 1 + random.nextInt(MOST_MUTATIONS); left > 0; left--) {
            input = mutated(kind, input);
        }
        return new FuzzCase(kind, input);
    }

    private Object mutated(String kind, Object input) {
        return switch (kind) {
            case "base64url" -> text((String) input);
            case "ledger-line" -> textMutation.of((String) input);
            case "point" -> Base64Url.encode(random.nextInt(4) == 0 ? points.draw() : bytesMutation.of(bytes(input)));
            case "ballot-body-bytes", "key-file" -> Base64Url.encode(document(bytes(input)));
            case "credential", "issuing-key" -> member((Map<?, ?>) input);
            default -> Base64Url.encode(bytesMutation.of(bytes(input)));
        };
    }

    private String text(String input) {
        byte[] drawn = new byte[random.nextInt(8)];
        random.nextBytes(drawn);
        return textMutation.of(random.nextBoolean() ? Base64Url.encode(drawn) : input);
    }

    private Map<String, Object> member(Map<?, ?> input) {
        Map<String, Object> changed = new LinkedHashMap<>();
        input.forEach((name, value) -> changed.put((String) name, value));
        List<String> names = List.copyOf(changed.keySet());
        String name = names.get(random.nextInt(names.size()));
        changed.computeIfPresent(name, (_, value) -> Base64Url.encode(bytesMutation.of(bytes(value))));
        return changed;
    }

    private byte[] document(byte[] input) {
        return switch (random.nextInt(6)) {
            case 0 -> bytesMutation.of(input);
            case 1 -> textMutation.of(new String(input, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            default -> written(input);
        };
    }

    private byte[] written(byte[] input) {
        try {
            return Json.read(input) instanceof Map<?, ?> object
                    ? objectMutation.of(object).getBytes(StandardCharsets.UTF_8)
                    : bytesMutation.of(input);
        } catch (MalformedJson _) {
            return bytesMutation.of(input);
        }
    }

    private static String encoded(String text) {
        return Base64Url.encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Object text) {
        return Base64Url.decode((String) text).orElseThrow();
    }
}
