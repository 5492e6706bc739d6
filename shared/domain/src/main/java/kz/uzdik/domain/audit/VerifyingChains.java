package kz.uzdik.domain.audit;

import static kz.uzdik.domain.people.Permission.READ_AUDIT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency has every chain of an edition checked, some at a time: each aggregate is looked at once, where the first of
 * its entries that is still there stands.
 */
public final class VerifyingChains {
    private static final int ENTRIES_AT_ONCE = 200;

    private final ReadingEditionsAudit entries;
    private final ReadingAudit chains;

    public VerifyingChains(ReadingEditionsAudit entries, ReadingAudit chains) {
        this.entries = entries;
        this.chains = chains;
    }

    /** One aggregate's chain that does not hold. */
    public record Broken(Fact.Subject subject, String id, AuditChain.Break where) {}

    /**
     * What came of one page.
     *
     * @param checked how many chains were looked at
     * @param next where the next page begins; empty when all were looked at
     */
    public record Verdict(int checked, List<Broken> broken, Optional<String> next) {
        public Verdict {
            broken = List.copyOf(broken);
        }
    }

    private record Aggregate(Fact.Subject subject, String id) {}

    /** Checks the chains that begin behind a place. */
    public Outcome<Verdict> verify(EditionId edition, String after, Actor actor) {
        if (!READ_AUDIT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return entries.read(edition, AuditFilter.ALL, after, ENTRIES_AT_ONCE, actor)
                .map(page -> verdict(page, after, actor));
    }

    private Verdict verdict(ReadingEditionsAudit.Page page, String after, Actor actor) {
        Set<Aggregate> aggregates = new LinkedHashSet<>();
        page.entries().forEach(entry -> aggregates.add(new Aggregate(entry.subject(), entry.id())));
        List<Broken> broken = new ArrayList<>();
        int checked = 0;
        for (Aggregate each : aggregates) {
            if (chains.read(each.subject(), each.id(), actor) instanceof Outcome.Done<AuditChain>(var chain)
                    && beginsBehind(chain, after)) {
                checked++;
                chain.broken().ifPresent(where -> broken.add(new Broken(each.subject(), each.id(), where)));
            }
        }
        return new Verdict(checked, broken, page.next());
    }

    // What began on an earlier page was looked at there.
    private static boolean beginsBehind(AuditChain chain, String after) {
        return chain.entries().stream().allMatch(entry -> entry.place().compareTo(after) > 0);
    }
}
