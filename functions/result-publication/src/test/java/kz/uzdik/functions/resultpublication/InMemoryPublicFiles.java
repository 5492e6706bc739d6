package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Public files in memory, which can break down before a file is written. */
final class InMemoryPublicFiles implements PublicFiles {

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> staying = new HashSet<>();
    private String breaksAt = "";

    void breakAt(String name) {
        breaksAt = name;
    }

    @Override
    public Optional<byte[]> read(String key) {
        return Optional.ofNullable(files.get(key));
    }

    @Override
    public void write(String prefix, String name, byte[] bytes, String contentType) {
        put(prefix + name, bytes);
    }

    @Override
    public void writeToStay(String prefix, String name, byte[] bytes, String contentType) {
        put(prefix + name, bytes);
        staying.add(prefix + name);
    }

    @Override
    public byte[] keepToStay(String prefix, String name, byte[] bytes, String contentType) {
        if (!files.containsKey(prefix + name)) {
            writeToStay(prefix, name, bytes, contentType);
        }
        return bytes(prefix + name);
    }

    @Override
    public void remove(String prefix, String name) {
        fail(prefix + name);
        files.remove(prefix + name);
    }

    @Override
    public void point(String key, byte[] bytes, String contentType) {
        put(key, bytes);
    }

    @Override
    public void nameFolders(String prefix, String key) {
        fail(key);
        var folders = files.keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .map(file -> file.substring(prefix.length()).split("/", -1))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[0])
                .collect(Collectors.toCollection(TreeSet::new));
        named.put(key, folders);
    }

    /** The folders that the file at a key names. */
    Set<String> named(String key) {
        return named.getOrDefault(key, Set.of());
    }

    private void put(String key, byte[] bytes) {
        fail(key);
        files.put(key, bytes.clone());
        written.add(key);
    }

    private void fail(String key) {
        if (!breaksAt.isEmpty() && key.endsWith(breaksAt)) {
            throw new IllegalStateException("broken down");
        }
    }

    boolean has(String key) {
        return files.containsKey(key);
    }

    /** The keys of what is never taken down. */
    Set<String> staying() {
        return Set.copyOf(staying);
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
