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
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;

/**
 * The system erases what its period is over for: first it closes the dossier, so that nobody puts anything to it any more,
 * then it writes down what is to go, then it removes that, then it writes down that it is gone. Whoever dies in between, or does it twice at once, is followed by somebody who ends it; whatever is
 * said meanwhile of periods or of a hold stops the next step.
 */
public final class ErasingPersonalData {
    /** Longer than an address lives that a file can be put to, and than an act takes that read the dossier before. */
    public static final Duration ADDRESSES_LIVE = Duration.ofMinutes(45);

    private static final Actor SYSTEM = Actor.system("retention-sweep");

    private final Contests contests;
    private final Editions editions;
    private final Retentions retentions;
    private final RetentionRule rule;
    private final DossiersOfEdition kept;
    private final Dossiers dossiers;
    private final Erasures erasures;
    private final Remains remains;

    public ErasingPersonalData(
            Contests contests,
            Retentions retentions,
            RetentionRule rule,
            Commissions commissions,
            Dossiers dossiers,
            Erasures erasures,
            Remains remains) {
        this.contests = contests;
        this.editions = contests.editions();
        this.retentions = retentions;
        this.rule = rule;
        this.kept = new DossiersOfEdition(commissions, dossiers, erasures);
        this.dossiers = dossiers;
        this.erasures = erasures;
        this.remains = remains;
    }

    /** A part of a dossier whose period is over. */
    private record Due(DossiersOfEdition.Kept kept, Matter matter, Period period) {
        DossierId dossier() {
            return kept.dossier().id();
        }

        /** Whether something may still come by an address that was given out before the part was begun. */
        boolean isSettling(Instant at) {
            return matter == Matter.FILES
                    && kept.erasure()
                            .of(matter)
                            .filter(begun -> at.isBefore(begun.begun().plus(ADDRESSES_LIVE)))
                            .isPresent();
        }
    }

    /**
     * Erases what is due, and goes no further once it has moved so many parts of dossiers on; gives how many these were.
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
                closed(dossier, standing, at).ifPresent(ending -> closed.put(ending.id(), ending));
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        });
        return closed;
    }

    private Optional<Dossier> closed(Dossier dossier, RetentionRule.Standing standing, Instant at) {
        if (dossier.closed().isPresent()) {
            return Optional.of(dossier);
        }
        Change<Dossier> change =
                dossier.close(at).onlyWhile(standing.retention().unchanged());
        return dossiers.commit(change, SYSTEM, at) == Change.Commit.STORED
                ? Optional.of(change.next())
                : Optional.empty();
    }

    private boolean isMoved(
            Due due, Dossier dossier, RetentionRule.Standing standing, Instant at, List<RuntimeException> faults) {
        try {
            return isMoved(due, dossier, standing, at);
        } catch (RuntimeException fault) {
            faults.add(fault);
            return false;
        }
    }

    private boolean isMoved(Due due, Dossier dossier, RetentionRule.Standing standing, Instant at) {
        Matter matter = due.matter();
        boolean anew =
                erasures.find(dossier.id()).flatMap(there -> there.of(matter)).isEmpty();
        if (anew && !isBegun(due, dossier, standing, at)) {
            return false;
        }
        remains.remove(dossier, matter);
        if (anew && matter == Matter.FILES) {
            return true; // what comes by an address given out before goes the next time, and with it this ends
        }
        if (matter == Matter.IDENTITY && !isIdentityErased(dossier.id(), standing, at)) {
            return false;
        }
        Erasure there = erasures.find(dossier.id()).orElseThrow();
        return there.isErased(matter) || erasures.commit(there.end(matter, at), SYSTEM, at) == Change.Commit.STORED;
    }

    private boolean isBegun(Due due, Dossier dossier, RetentionRule.Standing standing, Instant at) {
        Erasure there = erasures.find(dossier.id()).orElseGet(() -> Erasure.none(dossier.id()));
        Change<Erasure> begun = there.begin(
                due.matter(),
                due.period(),
                remains.of(dossier, due.matter()),
                standing.retention().version(),
                at);
        Guard asRead = Guard.atVersion(Fact.Subject.DOSSIER, dossier.id().toString(), dossier.version());
        return erasures.commit(begun.onlyWhile(standing.retention().unchanged()).onlyWhile(asRead), SYSTEM, at)
                == Change.Commit.STORED;
    }

    // What hangs on the number is gone by now, so that the number may go.
    private boolean isIdentityErased(DossierId id, RetentionRule.Standing standing, Instant at) {
        Dossier dossier = dossiers.find(id).orElseThrow();
        if (dossier.filing().isErased()) {
            return true;
        }
        boolean named = standing.named().contains(id.candidate());
        Change<Dossier> change =
                dossier.erase(named).onlyWhile(standing.retention().unchanged());
        return dossiers.commit(change, SYSTEM, at) == Change.Commit.STORED;
    }
}
