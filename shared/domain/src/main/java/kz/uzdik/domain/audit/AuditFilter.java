package kz.uzdik.domain.audit;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.people.PersonId;

/**
 * Which of an edition's entries are asked for; whatever is empty asks for all.
 *
 * @param fact a fact's code
 * @param from the first instant
 * @param until the first instant that is asked for no more
 */
public record AuditFilter(
        Optional<Fact.Subject> subject,
        Optional<String> fact,
        Optional<PersonId> actor,
        Optional<Instant> from,
        Optional<Instant> until) {
    /** Every entry. */
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether it is one of those, its time apart. */
    boolean takes(AuditEntry entry) {
        return subject.filter(wanted -> wanted != entry.subject()).isEmpty()
                && fact.filter(wanted -> !wanted.equals(entry.fact())).isEmpty()
                && actor.filter(wanted -> !wanted.value().equals(entry.actor())).isEmpty();
    }
}
