package kz.uzdik.domain.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Editions;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.people.Actor;

/**
 * The system erases what its period is over for: first it writes down what is to go, then it removes that, then it writes
 * down that it is gone. Whoever dies in between, or does it twice at once, is followed by somebody who ends it; whatever is
 * said meanwhile of periods or of a hold stops the next step.
 */
public final class ErasingPersonalData {
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
    private record Due(Dossier dossier, Matter matter, Period period, RetentionRule.Standing standing) {}

    /**
     * Erases what is due, at most so many parts of dossiers; gives how many it ended. What is left is found the next time.
     * A part that cannot be erased keeps none of the others.
     *
     * @throws RuntimeException the first fault, after all others were tried
     */
    public int erase(int most, Instant at) {
        List<RuntimeException> faults = new ArrayList<>();
        long ended = editions.announced().stream()
                .flatMap(id -> contests.running(id).stream())
                .flatMap(contest -> due(contest, at))
                .filter(due -> tried(due, at, faults))
                .limit(most)
                .count();
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
        return Math.toIntExact(ended);
    }

    private boolean tried(Due due, Instant at, List<RuntimeException> faults) {
        try {
            return erase(due, at);
        } catch (RuntimeException fault) {
            faults.add(fault);
            return false;
        }
    }

    private Stream<Due> due(Running contest, Instant at) {
        Optional<RetentionRule.Standing> found = retentions
                .find(contest.id())
                .filter(retention -> retention.policy().isPresent())
                .map(retention -> rule.of(contest, retention))
                .filter(standing -> standing.blocks().isEmpty());
        return found.stream()
                .flatMap(standing -> kept.of(contest)
                        .flatMap(each -> Arrays.stream(Matter.values())
                                .filter(matter -> !each.erasure().isErased(matter))
                                .map(matter -> new Due(each.dossier(), matter, each.period(matter), standing))
                                .filter(due -> standing.isDue(due.period(), at))));
    }

    private boolean erase(Due due, Instant at) {
        Guard unchanged = due.standing().retention().unchanged();
        if (!isBegun(due, unchanged, at)) {
            return false;
        }
        remains.remove(due.dossier(), due.matter());
        if (due.matter() == Matter.IDENTITY && !isIdentityErased(due, unchanged, at)) {
            return false;
        }
        Erasure there = erasures.find(due.dossier().id()).orElseThrow();
        return there.isErased(due.matter())
                || erasures.commit(there.end(due.matter(), at), SYSTEM, at) == Change.Commit.STORED;
    }

    private boolean isBegun(Due due, Guard unchanged, Instant at) {
        Dossier dossier = due.dossier();
        Erasure there = erasures.find(dossier.id()).orElseGet(() -> Erasure.none(dossier.id()));
        if (there.of(due.matter()).isPresent()) {
            return true;
        }
        Change<Erasure> begun = there.begin(
                due.matter(),
                due.period(),
                remains.of(dossier, due.matter()),
                due.standing().retention().version(),
                at);
        Guard asRead = Guard.atVersion(Fact.Subject.DOSSIER, dossier.id().toString(), dossier.version());
        return erasures.commit(begun.onlyWhile(unchanged).onlyWhile(asRead), SYSTEM, at) == Change.Commit.STORED;
    }

    // What hangs on the number is gone by now, so that the number may go.
    private boolean isIdentityErased(Due due, Guard unchanged, Instant at) {
        Dossier dossier = dossiers.find(due.dossier().id()).orElseThrow();
        if (dossier.filing().isErased()) {
            return true;
        }
        boolean named = due.standing().named().contains(dossier.id().candidate());
        return dossiers.commit(dossier.erase(named).onlyWhile(unchanged), SYSTEM, at) == Change.Commit.STORED;
    }
}
