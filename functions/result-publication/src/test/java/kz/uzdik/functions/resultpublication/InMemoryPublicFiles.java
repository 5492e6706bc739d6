package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Public files in memory, which can break down before a file is written. */
final class InMemoryPublicFiles implements PublicFiles {

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private String breaksAt = "";

    void breakAt(String name) {
        breaksAt = name;
    }

    @Override
    public void write(String prefix, String name, byte[] bytes, String contentType) {
        put(prefix + name, bytes);
    }

    @Override
    public void point(String key, byte[] bytes, String contentType) {
        put(key, bytes);
    }

    private void put(String key, byte[] bytes) {
        if (!breaksAt.isEmpty() && key.endsWith(breaksAt)) {
            throw new IllegalStateException("broken down");
        }
        files.put(key, bytes.clone());
        written.add(key);
    }

    /** The keys in the order they were written. */
    List<String> written() {
        return List.copyOf(written);
    }

    byte[] bytes(String key) {
        return Objects.requireNonNull(files.get(key), key);
    }

    String text(String key) {
        return new String(bytes(key), StandardCharsets.UTF_8);
    }
}
