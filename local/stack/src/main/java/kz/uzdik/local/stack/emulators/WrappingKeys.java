package kz.uzdik.local.stack.emulators;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.local.stack.template.KmsKey;
import kz.uzdik.local.stack.template.Surroundings;

/** The symmetric keys of the key service: the template's and those made since, kept in a folder if there is one. */
final class WrappingKeys {
    private final Map<String, WrappingKey> byId = new ConcurrentHashMap<>();
    private final Map<String, String> idsByAlias = new ConcurrentHashMap<>();
    private final Optional<Path> folder;
    private final Surroundings surroundings;

    WrappingKeys(List<KmsKey> keys, Optional<Path> folder, Surroundings surroundings, Instant now) throws IOException {
        this.folder = folder;
        this.surroundings = surroundings;
        if (folder.isPresent()) load(folder.get());
        for (KmsKey key : keys) {
            key.aliases().forEach(alias -> idsByAlias.put(alias, key.id()));
            if (!byId.containsKey(key.id())) keep(made(key.id(), "", "", Map.of(), now));
        }
    }

    private void load(Path kept) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(kept, "*.json")) {
            for (Path file : files) {
                WrappingKey key = WrappingKey.read(Files.readString(file));
                byId.put(key.id(), key);
            }
        }
    }

    /** Finds by id, ARN, alias or alias ARN, as KMS does. */
    Optional<WrappingKey> find(String name) {
        String bare = name.substring(name.lastIndexOf(':') + 1);
        String id = bare.startsWith("alias/") ? idsByAlias.getOrDefault(bare, "") : bare.replaceFirst("^key/", "");
        return Optional.ofNullable(byId.get(id));
    }

    WrappingKey make(String description, String policy, Map<String, String> tags, Instant now) throws IOException {
        return keep(made(UUID.randomUUID().toString(), description, policy, tags, now));
    }

    /** Empty if its deletion is scheduled already. */
    synchronized Optional<WrappingKey> scheduleDeletion(String id, Instant now, Duration window) throws IOException {
        WrappingKey key = byId.get(id);
        if (key == null || key.deletion().isPresent()) return Optional.empty();
        return Optional.of(keep(key.deletedOn(now.plus(window))));
    }

    private WrappingKey made(String id, String description, String policy, Map<String, String> tags, Instant now) {
        String arn = "arn:aws:kms:%s:%s:key/%s".formatted(surroundings.region(), surroundings.account(), id);
        return new WrappingKey(id, arn, Sealing.newKey(), description, policy, tags, now, Optional.empty());
    }

    private WrappingKey keep(WrappingKey key) throws IOException {
        if (folder.isPresent()) {
            KeptText.write(folder.get().resolve(key.id() + ".json"), key.json());
        }
        byId.put(key.id(), key);
        return key;
    }
}
