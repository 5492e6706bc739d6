package kz.uzdik.domain.poll;

import java.util.Locale;
import java.util.Map;
import kz.uzdik.domain.territory.Kato;

/** What needs two different people, who each name exactly the same. */
public sealed interface Matter {
    /** Freezing: the digest of the bytes, and the version of the roll (step 1). */
    record Freezing(Digest digest, int roll) implements Matter {}

    /** Closing, which lets the count read the ballots (step 7). */
    record Closing() implements Matter {}

    /** Annulling a whole district, since no single ballot can be found (step 10). */
    record Annulling(Kato district, String reason) implements Matter {}

    /** Its kind as facts and the API name it: {@code freezing}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What is named of it, for facts and for the colleague who is to name the same. */
    default Map<String, String> named() {
        return switch (this) {
            case Freezing(var digest, var roll) -> Map.of("digest", digest.hex(), "roll", String.valueOf(roll));
            case Closing() -> Map.of();
            case Annulling(var district, var reason) -> Map.of("district", district.code(), "reason", reason);
        };
    }
}
