package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The policies that were put on the template's roles while the system runs, kept in a file if there is one. They count
 * beside those of the template.
 */
public final class RolePolicies {
    private final Map<String, Map<String, String>> byRole = new TreeMap<>();
    private final Optional<Path> file;

    /** @param roles the names of the roles that are there */
    public RolePolicies(List<String> roles, Optional<Path> file) throws IOException {
        this.file = file;
        roles.forEach(role -> byRole.put(role, new TreeMap<>()));
        if (file.isEmpty() || !Files.exists(file.get())) return;
        JSON.std.mapFrom(Files.readString(file.get())).forEach((role, policies) -> {
            if (byRole.containsKey(role) && policies instanceof Map<?, ?> stored)
                stored.forEach((name, document) -> kept(role).put(String.valueOf(name), String.valueOf(document)));
        });
    }

    synchronized boolean has(String role) {
        return byRole.containsKey(role);
    }

    /** A policy's document, JSON as it was put. */
    public synchronized Optional<String> find(String role, String name) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(name));
    }

    /** A role's policies by name. */
    public synchronized Map<String, String> of(String role) {
        return Map.copyOf(byRole.getOrDefault(role, Map.of()));
    }

    /** All policies, by role and name; a role without any is left out. */
    public synchronized Map<String, Map<String, String>> all() {
        var all = new TreeMap<String, Map<String, String>>();
        byRole.forEach((role, policies) -> {
            if (!policies.isEmpty()) all.put(role, Map.copyOf(policies));
        });
        return all;
    }

    synchronized void put(String role, String name, String document) throws IOException {
        kept(role).put(name, document);
        keep();
    }

    /** False if there was none. */
    synchronized boolean remove(String role, String name) throws IOException {
        boolean removed = kept(role).remove(name) != null;
        keep();
        return removed;
    }

    private Map<String, String> kept(String role) {
        return byRole.computeIfAbsent(role, _ -> new TreeMap<>());
    }

    private void keep() throws IOException {
        if (file.isPresent()) KeptText.write(file.get(), JSON.std.asString(byRole));
    }
}
