package kz.uzdik.domain.poll;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a poll's keys.
 *
 * @param keys the key service's keys that were made
 * @param districts how many of the districts, in the plan's order, have their signing key
 * @param published SHA-256 of {@code keys.json}, once it is published
 */
public record Custody(Map<KeyPart, Key> keys, int districts, Optional<Digest> published) {
    public static final Custody NOTHING = new Custody(Map.of(), 0, Optional.empty());

    public Custody {
        keys = Map.copyOf(keys);
    }

    /**
     * A key of the key service.
     *
     * @param id its id there
     * @param retired from when it is to be destroyed: nothing is done with it any more
     * @param destroyed when what it wrapped was deleted and it became unusable
     */
    public record Key(String id, Optional<Instant> retired, Optional<Instant> destroyed) {
        static Key made(String id) {
            return new Key(id, Optional.empty(), Optional.empty());
        }
    }

    public Optional<Key> key(KeyPart part) {
        return Optional.ofNullable(keys.get(part));
    }

    /** Whether a key was made and is not retired. */
    public boolean isLive(KeyPart part) {
        return key(part).filter(key -> key.retired().isEmpty()).isPresent();
    }

    /** Whether a key is retired and not yet destroyed. */
    public boolean isToDestroy(KeyPart part) {
        return key(part)
                .filter(key -> key.retired().isPresent() && key.destroyed().isEmpty())
                .isPresent();
    }

    /** Whether every key is destroyed. */
    public boolean isEmptied() {
        return keys.size() == KeyPart.values().length
                && keys.values().stream().allMatch(key -> key.destroyed().isPresent());
    }

    Custody with(KeyPart part, Key key) {
        Map<KeyPart, Key> all = new EnumMap<>(KeyPart.class);
        all.putAll(keys);
        all.put(part, key);
        return new Custody(all, districts, published);
    }

    Custody withDistricts(int number) {
        return new Custody(keys, number, published);
    }

    Custody withPublished(Digest digest) {
        return new Custody(keys, districts, Optional.of(digest));
    }
}
