package kz.uzdik.domain.audit;

import static kz.uzdik.domain.people.Permission.READ_AUDIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/** The Agency reads what happened in an edition, over all its aggregates, in the order of time. */
public final class ReadingEditionsAudit {
    /** How many entries one page looks at: a filter that takes few answers with what it found so far. */
    private static final int MOST_LOOKED_AT = 1_000;

    private static final String END = "~";

    private final Editions editions;
    private final AuditTrail trail;

    public ReadingEditionsAudit(Editions editions, AuditTrail trail) {
        this.editions = editions;
        this.trail = trail;
    }

    /**
     * One page of entries.
     *
     * @param next the place behind which the next page begins; empty when there is nothing more
     */
    public record Page(List<AuditEntry> entries, Optional<String> next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The entries behind a place, at most so many. A page may have fewer, or none, and yet a next one.
     *
     * @param after a place that a page before named; empty text from the beginning
     */
    public Outcome<Page> read(EditionId edition, AuditFilter filter, String after, int most, Actor actor) {
        if (!READ_AUDIT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        if (editions.find(edition).isEmpty()) {
            return Outcome.unknown();
        }
        String begin = filter.from()
                .map(AuditEntry::before)
                .filter(from -> from.compareTo(after) > 0)
                .orElse(after);
        String end = filter.until().map(AuditEntry::before).orElse(END);
        List<AuditEntry> looked = begin.compareTo(end) < 0
                ? trail.of(edition, begin, end, filter.equals(AuditFilter.ALL) ? most : MOST_LOOKED_AT)
                : List.of();
        List<AuditEntry> taken = new ArrayList<>();
        for (AuditEntry entry : looked) {
            if (filter.takes(entry)) {
                taken.add(entry);
                if (taken.size() == most) {
                    return Outcome.done(new Page(taken, Optional.of(entry.place())));
                }
            }
        }
        boolean ended = looked.size() < (filter.equals(AuditFilter.ALL) ? most : MOST_LOOKED_AT);
        return Outcome.done(new Page(
                taken, ended ? Optional.empty() : Optional.of(looked.getLast().place())));
    }
}
