package kz.uzdik.local.stack.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A bucket.
 *
 * @param tellsEventBridge whether arrivals are told to EventBridge
 * @param versioned whether what is written over or removed stays as an earlier version
 * @param publicKeys what others may read, as patterns with a star at the end: `editions/*`
 * @param cors who may call it from a browser
 * @param unfinished for how long uploads in parts are kept that nobody finishes; empty for ever
 */
public record Bucket(
        String logicalId,
        String name,
        boolean tellsEventBridge,
        boolean versioned,
        List<String> publicKeys,
        List<CorsRule> cors,
        Optional<Duration> unfinished) {
    /** Whether others may read the object at a key. */
    public boolean isPublic(String key) {
        return publicKeys.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? key.startsWith(pattern.substring(0, pattern.length() - 1))
                        : key.equals(pattern));
    }

    /** One rule of a bucket for calls from a browser. */
    public record CorsRule(List<String> origins, List<String> methods, List<String> headers, List<String> exposed) {}
}
