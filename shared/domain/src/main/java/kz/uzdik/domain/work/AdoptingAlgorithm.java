package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.ADOPT_ALGORITHM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.work.Adoption.InForce;

/**
 * The Agency enters that an oblast works by an order, and by which of its versions (2019 O5.3). What has been in force stays:
 * an amended order is another version, from a day to come.
 */
public final class AdoptingAlgorithm {
    private final WorkStores work;

    public AdoptingAlgorithm(WorkStores work) {
        this.work = work;
    }

    /**
     * What is entered, all of it each time.
     *
     * @param version of what it replaces, 0 for what nobody has entered
     * @param digests of the versions of the order, in any order
     */
    public record Entered(long version, List<String> digests, Set<PersonId> heads) {
        public Entered {
            digests = List.copyOf(digests);
            heads = Set.copyOf(heads);
        }
    }

    /** Enters it; the same again changes nothing. */
    public Outcome<Adoption> adopt(String algorithm, Entered entered, Actor actor, Instant at) {
        if (!ADOPT_ALGORITHM.allows(Standing.of(actor).roles())) return Outcome.forbidden();
        return Change.decideAgain(() -> enter(algorithm, entered, actor, at));
    }

    private Outcome<Adoption> enter(String algorithm, Entered entered, Actor actor, Instant at) {
        List<Reason> against = new ArrayList<>();
        List<WorkAlgorithm> versions = versions(entered.digests(), against);
        if (!against.isEmpty()) return Outcome.refused(against);
        List<InForce> inForce = inForce(entered.digests(), versions);
        Optional<Adoption> before = work.adoptions().find(algorithm);
        if (before.filter(there -> isSame(there, inForce, entered.heads())).isPresent()) {
            return Outcome.done(before.get());
        }
        WorkAlgorithm first = versions.getFirst();
        LocalDate today = at.atZone(first.zone()).toLocalDate();
        against.addAll(againstVersions(algorithm, first, versions));
        before.ifPresent(there -> against.addAll(againstPast(there, first, inForce, today)));
        if (before.map(Adoption::version).orElse(0L) != entered.version()) {
            against.add(Reason.of(WorkReason.ADOPTION_CHANGED, NONE));
        }
        return against.isEmpty()
                ? commit(before.orElseGet(() -> none(algorithm, first)), inForce, entered.heads(), actor, at)
                : Outcome.refused(against);
    }

    private Outcome<Adoption> commit(
            Adoption before, List<InForce> inForce, Set<PersonId> heads, Actor actor, Instant at) {
        Change<Adoption> change = before.adopted(inForce, heads);
        return Change.outcome(work.adoptions().commit(change, actor, at), change.next());
    }

    private static Adoption none(String algorithm, WorkAlgorithm first) {
        return new Adoption(algorithm, first.area(), List.of(), Set.of(), Map.of(), 0);
    }

    private static boolean isSame(Adoption there, List<InForce> inForce, Set<PersonId> heads) {
        return Set.copyOf(there.versions()).equals(Set.copyOf(inForce))
                && there.heads().equals(heads);
    }

    private List<WorkAlgorithm> versions(List<String> digests, List<Reason> against) {
        List<WorkAlgorithm> found = new ArrayList<>();
        digests.forEach(digest -> work.algorithms()
                .find(digest)
                .ifPresentOrElse(
                        found::add, () -> against.add(reason(WorkReason.ALGORITHM_UNKNOWN, "digest", digest))));
        return found;
    }

    private static List<InForce> inForce(List<String> digests, List<WorkAlgorithm> versions) {
        List<InForce> all = new ArrayList<>();
        for (int i = 0; i < digests.size(); i++) {
            all.add(new InForce(versions.get(i).from(), digests.get(i)));
        }
        return all;
    }

    private static List<Reason> againstVersions(String algorithm, WorkAlgorithm first, List<WorkAlgorithm> versions) {
        List<Reason> against = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (WorkAlgorithm version : versions) {
            if (!version.name().equals(algorithm)) {
                against.add(reason(WorkReason.ALGORITHM_OF_ANOTHER_NAME, "name", version.name()));
            }
            if (!version.area().equals(first.area())) {
                against.add(reason(WorkReason.AREA_ELSEWHERE, "area", version.area()));
            }
            if (!days.add(version.from())) {
                against.add(reason(WorkReason.ALGORITHMS_BEGIN_TOGETHER, "from", version.from()));
            }
        }
        return against;
    }

    private static List<Reason> againstPast(
            Adoption before, WorkAlgorithm first, List<InForce> inForce, LocalDate today) {
        List<Reason> against = new ArrayList<>();
        if (!before.area().equals(first.area())) {
            against.add(reason(WorkReason.AREA_ELSEWHERE, "area", first.area()));
        }
        before.versions().stream()
                .filter(there -> !there.from().isAfter(today) && !inForce.contains(there))
                .forEach(there -> against.add(reason(WorkReason.ALGORITHM_WAS_IN_FORCE, "from", there.from())));
        inForce.stream()
                .filter(one -> !one.from().isAfter(today) && !before.versions().contains(one))
                .forEach(one -> against.add(reason(WorkReason.ALGORITHM_BEGINS_IN_THE_PAST, "from", one.from())));
        return against;
    }

    private static Reason reason(WorkReason code, String name, Object value) {
        return Reason.of(code, NONE, name, String.valueOf(value));
    }
}
