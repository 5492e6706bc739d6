package kz.uzdik.functions.resultpublication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** A recorded contest with other points on its sheets, drawn by a seed: fewer than they were, and often equal. */
final class DrawnPoints {
    private final Random random;

    private DrawnPoints(int seed) {
        random = new Random(seed);
    }

    static byte[] in(byte[] recorded, int seed) {
        return Json.write(new DrawnPoints(seed).drawn(Json.read(recorded), false));
    }

    private @Nullable Object drawn(@Nullable Object value, boolean points) {
        return switch (value) {
            case Map<?, ?> members -> members(members, points);
            case List<?> items -> items(items, points);
            case Number most when points -> Math.max(0, most.longValue() - random.nextInt(3));
            case null, default -> value;
        };
    }

    private Map<String, @Nullable Object> members(Map<?, ?> members, boolean points) {
        Map<String, @Nullable Object> drawn = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            String key = Objects.requireNonNull(name).toString();
            drawn.put(key, drawn(value, points || key.equals("sheets")));
        });
        return drawn;
    }

    private List<@Nullable Object> items(List<?> items, boolean points) {
        List<@Nullable Object> drawn = new ArrayList<>();
        items.forEach(item -> drawn.add(drawn(item, points)));
        return drawn;
    }
}
