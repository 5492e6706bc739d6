package kz.uzdik.domain.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.people.Actor;

/**
 * One fact as the audit trail keeps it: what happened to which aggregate, who did it, when. Entries of an aggregate are
 * numbered from 1 and chained: each holds the digest of the one before.
 *
 * @param previous digest of the entry before; empty text for the first
 */
public record AuditEntry(
        Fact.Subject subject,
        String id,
        long number,
        String fact,
        Map<String, String> values,
        String actor,
        Instant at,
        String previous) {
    public AuditEntry {
        values = Map.copyOf(values);
    }

    /** Where an aggregate's chain ends. */
    public record Head(long number, String digest) {
        public static final Head NONE = new Head(0, "");
    }

    static AuditEntry next(Fact.Subject subject, String id, Head head, Fact fact, Actor actor, Instant at) {
        return new AuditEntry(
                subject,
                id,
                head.number() + 1,
                fact.code(),
                fact.values(),
                actor.id().value(),
                at,
                head.digest());
    }

    /** The entry's own name: {@code dossier:<id>:<number>}. */
    public String name() {
        return subject.name().toLowerCase(Locale.ROOT) + ":" + id + ":" + number;
    }

    /** SHA-256 over everything in it, the previous digest included. */
    public String digest() {
        Transcript lines = new Transcript().line(subject, id, number, fact, actor, at, previous);
        // A line a value: written as one text, two different sets of values could look alike.
        new TreeMap<>(values).forEach(lines::line);
        return lines.digest();
    }

    public Head head() {
        return new Head(number, digest());
    }
}
