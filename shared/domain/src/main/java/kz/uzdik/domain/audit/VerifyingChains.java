package kz.uzdik.domain.audit;

import static kz.uzdik.domain.people.Permission.READ_AUDIT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.ExpectedChains.Aggregate;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;

/**
 * The Agency has every chain of an edition checked, some at a time: each aggregate is looked at once, where the first of
 * its entries that is still there stands. Then come those that must be there and of which no entry is.
 */
public final class VerifyingChains {
    private static final int ENTRIES_AT_ONCE = 200;

    /** Behind every place of an entry. */
    private static final String WITHOUT_ENTRIES = "~";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ReadingEditionsAudit entries;
    private final ReadingAudit chains;
    private final ExpectedChains expected;

    public VerifyingChains(ReadingEditionsAudit entries, ReadingAudit chains, ExpectedChains expected) {
        this.entries = entries;
        this.chains = chains;
        this.expected = expected;
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

    /** Checks the chains that begin behind a place. */
    public Outcome<Verdict> verify(EditionId edition, String after, Actor actor) {
        if (!READ_AUDIT.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return entries.read(edition, AuditFilter.ALL, after, ENTRIES_AT_ONCE, actor)
                .map(page -> after.startsWith(WITHOUT_ENTRIES)
                        ? withoutEntries(edition, number(after), actor)
                        : withEntries(page, after, actor));
    }

    // A cursor that somebody made up begins anew.
    private static int number(String after) {
        String number = after.substring(WITHOUT_ENTRIES.length());
        return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
    }

    private Verdict withoutEntries(EditionId edition, int from, Actor actor) {
        List<Aggregate> all = expected.of(edition);
        int end = Math.min(all.size(), from + ENTRIES_AT_ONCE);
        List<Broken> broken = new ArrayList<>();
        int checked = 0;
        for (Aggregate each : all.subList(Math.min(from, end), end)) {
            if (chains.read(each.subject(), each.id(), actor) instanceof Outcome.Done<AuditChain>(var chain)
                    && chain.entries().isEmpty()) {
                checked++;
                chain.broken().ifPresent(where -> broken.add(new Broken(each.subject(), each.id(), where)));
            }
        }
        return new Verdict(checked, broken, end < all.size() ? Optional.of(WITHOUT_ENTRIES + end) : Optional.empty());
    }

    private Verdict withEntries(ReadingEditionsAudit.Page page, String after, Actor actor) {
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
        return new Verdict(checked, broken, page.next().or(() -> Optional.of(WITHOUT_ENTRIES + 0)));
    }

    // What began on an earlier page was looked at there.
    private static boolean beginsBehind(AuditChain chain, String after) {
        return chain.entries().stream().allMatch(entry -> entry.place().compareTo(after) > 0);
    }
}
