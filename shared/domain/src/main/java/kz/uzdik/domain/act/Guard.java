package kz.uzdik.domain.act;

import java.util.Optional;

/**
 * A condition on another aggregate that must hold when a change is stored. It keeps, say, a score sheet out of a
 * sitting that was sealed a moment ago.
 *
 * @param type the aggregate's kind
 * @param id the aggregate's id
 * @param phase the phase it must be in, where that is what is asked
 * @param version the version it must be at, where that is what is asked
 * @param orAbsent whether it may also not exist; with neither phase nor version it must not
 */
public record Guard(Fact.Subject type, String id, Optional<String> phase, Optional<Long> version, boolean orAbsent) {
    public static Guard inPhase(Fact.Subject type, String id, String phase) {
        return new Guard(type, id, Optional.of(phase), Optional.empty(), false);
    }

    /** Holds while nothing at all has changed there. */
    public static Guard atVersion(Fact.Subject type, String id, long version) {
        return new Guard(type, id, Optional.empty(), Optional.of(version), false);
    }

    public static Guard absent(Fact.Subject type, String id) {
        return new Guard(type, id, Optional.empty(), Optional.empty(), true);
    }

    /** Holds where it does not exist, and where it has come to this phase, in which it stands no more. */
    public static Guard absentOrInPhase(Fact.Subject type, String id, String phase) {
        return new Guard(type, id, Optional.of(phase), Optional.empty(), true);
    }
}
