package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.people.PersonId;

/**
 * What looking for malware in a file came to, and whether somebody answers for it where that found nothing out.
 *
 * @param release empty unless the secretary released a file whose scan came to nothing
 */
public record Scan(Result result, Optional<Release> release) {
    /** No word has come yet. */
    public static final Scan AWAITED = new Scan(Result.AWAITED, Optional.empty());

    /** What the scanner said. Each one stands above those before it, in whatever order they are told. */
    public enum Result {
        AWAITED,
        /** The scanner could not look: a format it does not know, a file too large for it, no right to read it. */
        INCONCLUSIVE,
        CLEAN,
        /** It holds malware: for good, whatever else is told of it. */
        THREAT
    }

    /** The secretary's word, and why; why may name people, so it stands here alone. */
    public record Release(PersonId by, String reason, Instant at) {}

    /** A result was told: twice, late or in another order than it was found, it comes to the same. */
    Scan heard(Result told) {
        return told.compareTo(result) > 0 ? new Scan(told, release) : this;
    }

    Scan erased() {
        return new Scan(result, release.map(given -> new Release(Filing.NOBODY, Filing.ERASED, given.at())));
    }

    Scan released(Release by) {
        return new Scan(result, Optional.of(by));
    }

    /** Whether others than its owner may open the file: never with a threat in it. */
    public boolean lets() {
        return switch (result) {
            case CLEAN -> true;
            case AWAITED, INCONCLUSIVE -> release.isPresent();
            case THREAT -> false;
        };
    }
}
