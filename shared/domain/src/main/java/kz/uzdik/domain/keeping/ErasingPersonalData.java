package kz.uzdik.domain.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.Publications;

/**
 * The system erases what its period is over for: first it closes the dossier, so that nobody puts anything to it any more,
 * then it writes down what is to go, then it removes that, then it writes down that it is gone. Whoever dies in between, or does it twice at once, is followed by somebody who ends it; whatever is
 * said meanwhile of periods or of a hold stops the next step.
 */
public final class ErasingPersonalData {
    /** Longer than an address lives that a file can be put to, and than an act takes that read the dossier before. */
    public static final Duration ADDRESSES_LIVE = Duration.ofMinutes(45);

    static final Actor SYSTEM = Actor.system("retention-sweep");

    private final Contests contests;
    private final Editions editions;
    private final Retentions retentions;
    private final RetentionRule rule;
    private final DossiersOfEdition kept;
    private final ErasingPart parts;
    private final BesideDossiers beside;

    public ErasingPersonalData(
            Contests contests,
            Retentions retentions,
            RetentionRule rule,
            Commissions commissions,
            Publications publications,
            Dossiers dossiers,
            Erasures erasures,
            Remains remains) {
        this.contests = contests;
        this.editions = contests.editions();
        this.retentions = retentions;
        this.rule = rule;
        this.kept = new DossiersOfEdition(commissions, dossiers, erasures);
        this.parts = new ErasingPart(dossiers, erasures, remains);
        this.beside = new BesideDossiers(commissions, publications);
    }

    /** A part of a dossier whose period is over. */
    private record Due(DossiersOfEdition.Kept kept, Matter matter, Period period) {
        DossierId dossier() {
            return kept.dossier().id();
        }

        boolean isSettling(Instant at) {
            return kept.erasure()
                    .of(matter)
                    .filter(begun -> begun.isSettling(at))
                    .isPresent();
        }
    }

    /**
     * Erases what is due, and goes no further once it has moved so many things on, parts of dossiers or what is kept beside
     * them; gives how many these were.
     * What is left is found the next time, and so are files: they are removed at once, and once more when no address that
     * was given out for them lives any more. A part that cannot be erased keeps none of the others.
     *
     * @throws RuntimeException the first fault, after all others were tried
     */
    public int erase(int most, Instant at) {
        List<RuntimeException> faults = new ArrayList<>();
        int moved = 0;
        for (EditionId edition : editions.announced()) {
            Optional<Running> contest = contests.running(edition);
            if (contest.isPresent() && moved < most) {
                moved += erase(contest.get(), most - moved, at, faults);
                moved += besides(contest.get(), most - moved, at, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
        return moved;
    }

    private int erase(Running contest, int most, Instant at, List<RuntimeException> faults) {
        Optional<RetentionRule.Standing> standing = standing(contest);
        List<Due> due = standing.map(found -> due(contest, found, at)).orElse(List.of());
        int moved = 0;
        for (int from = 0; from < due.size() && moved < most; ) {
            List<Due> some = due.subList(from, Math.min(due.size(), from + most - moved));
            from += some.size();
            Map<DossierId, Dossier> closed = closed(some, standing.orElseThrow(), at, faults);
            // Nothing can come any more: what came in the last moment, an objection say, is seen now.
            standing = standing(contest);
            if (standing.isEmpty()) {
                return moved;
            }
            for (Due each : some) {
                Optional<Dossier> dossier = Optional.ofNullable(closed.get(each.dossier()));
                if (dossier.isPresent() && isMoved(each, dossier.get(), standing.get(), at, faults)) {
                    moved++;
                }
            }
        }
        return moved;
    }

    private int besides(Running contest, int most, Instant at, List<RuntimeException> faults) {
        return Math.toIntExact(standing(contest).stream()
                .flatMap(standing -> beside.due(contest.id(), standing, at))
                .filter(each -> isWritten(each, at, faults))
                .limit(most)
                .count());
    }

    private static boolean isWritten(BesideDossiers.Erasing each, Instant at, List<RuntimeException> faults) {
        try {
            return each.commit(SYSTEM, at) == Change.Commit.STORED;
        } catch (RuntimeException fault) {
            faults.add(fault);
            return false;
        }
    }

    // How the edition stands; empty while nothing of it may be erased.
    private Optional<RetentionRule.Standing> standing(Running contest) {
        return retentions
                .find(contest.id())
                .filter(retention -> retention.policy().isPresent())
                .map(retention -> rule.of(contest, retention))
                .filter(standing -> standing.blocks().isEmpty());
    }

    private List<Due> due(Running contest, RetentionRule.Standing standing, Instant at) {
        return kept.of(contest)
                .flatMap(each -> Arrays.stream(Matter.values())
                        .filter(matter -> !each.erasure().isErased(matter))
                        .map(matter -> new Due(each, matter, each.period(matter))))
                .filter(due -> standing.isDue(due.period(), at) && !due.isSettling(at))
                .toList();
    }

    // Whoever puts something to a dossier meanwhile is quicker, and it is decided on anew the next time; from here on
    // nobody does.
    private Map<DossierId, Dossier> closed(
            List<Due> some, RetentionRule.Standing standing, Instant at, List<RuntimeException> faults) {
        Map<DossierId, Dossier> closed = new HashMap<>();
        some.stream().map(due -> due.kept().dossier()).distinct().forEach(dossier -> {
            try {
                parts.closed(dossier, standing, at).ifPresent(ending -> closed.put(ending.id(), ending));
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        });
        return closed;
    }

    private boolean isMoved(
            Due due, Dossier dossier, RetentionRule.Standing standing, Instant at, List<RuntimeException> faults) {
        try {
            return parts.isMoved(due.matter(), due.period(), dossier, standing, at);
        } catch (RuntimeException fault) {
            faults.add(fault);
            return false;
        }
    }
}
