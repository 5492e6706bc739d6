package kz.uzdik.domain.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Padded;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;

/**
 * One fact as the audit trail keeps it: what happened to which aggregate, who did it, when. Entries of an aggregate are
 * numbered from 1 and chained: each holds the digest of the one before.
 *
 * @param previous digest of the entry before; empty text for the first
 * @param salt 128 random bits in lower-case hex, a new one each entry: its digest may be public, and whoever knows all the
 *     rest and tries accounts must not find out by it who it was
 */
public record AuditEntry(
        Fact.Subject subject,
        String id,
        long number,
        String fact,
        Map<String, String> values,
        String actor,
        Instant at,
        String previous,
        String salt) {
    /** What stands beside all contests; the ids of all else begin with an edition. */
    private static final Set<Fact.Subject> OF_NO_EDITION = EnumSet.of(
            Fact.Subject.CALENDAR,
            Fact.Subject.DEFINITION,
            Fact.Subject.ADOPTION,
            Fact.Subject.OFFICE,
            Fact.Subject.ENTRY);

    // Of one length, so that places sort as instants do.
    private static final DateTimeFormatter NANOSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    public AuditEntry {
        values = Map.copyOf(values);
    }

    /** Where an aggregate's chain ends. */
    public record Head(long number, String digest) {
        public static final Head NONE = new Head(0, "");
    }

    static AuditEntry next(
            Fact.Subject subject, String id, Head head, Fact fact, Actor actor, Instant at, String salt) {
        return new AuditEntry(
                subject,
                id,
                head.number() + 1,
                fact.code(),
                fact.values(),
                actor.id().value(),
                at,
                head.digest(),
                salt);
    }

    /** The entry's own name: {@code dossier:<id>:<number>}. */
    public String name() {
        return subject.name().toLowerCase(Locale.ROOT) + ":" + id + ":" + number;
    }

    /** The edition it is about; empty for what stands beside all contests. */
    public Optional<EditionId> edition() {
        if (OF_NO_EDITION.contains(subject)) {
            return Optional.empty();
        }
        String first = id.split("\\.", 2)[0];
        return EditionId.isEditionId(first) ? Optional.of(new EditionId(first)) : Optional.empty();
    }

    /** Where it stands among an edition's entries: by time, then by aggregate and number. No two have the same. */
    public String place() {
        return before(at) + "#" + subject + "#" + id + "#" + Padded.of(number, 10);
    }

    /** The place that comes before all entries of an instant or later. */
    public static String before(Instant instant) {
        return NANOSECONDS.format(instant);
    }

    /** SHA-256 over everything in it, the previous digest and the salt included. */
    public String digest() {
        Transcript lines = new Transcript().line(subject, id, number, fact, actor, at, previous, salt);
        // A line a value: written as one text, two different sets of values could look alike.
        new TreeMap<>(values).forEach(lines::line);
        return lines.digest();
    }

    public Head head() {
        return new Head(number, digest());
    }
}
