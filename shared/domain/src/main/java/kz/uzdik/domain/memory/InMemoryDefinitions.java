package kz.uzdik.domain.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definitions;

/** Definitions in memory, under whatever digest a test gives them. */
public final class InMemoryDefinitions implements Definitions {
    private final Map<String, Definition> definitions = new ConcurrentHashMap<>();

    public void put(String digest, Definition definition) {
        definitions.put(digest, definition);
    }

    @Override
    public Optional<Definition> find(String digest) {
        return Optional.ofNullable(definitions.get(digest));
    }
}
