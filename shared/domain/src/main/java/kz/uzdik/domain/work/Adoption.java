package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;

/**
 * That an oblast works by an algorithm, and who keeps watch there.
 *
 * @param algorithm its name, which the ids of its offices begin with
 * @param area the oblast
 * @param versions in the order of their first days, each from another one on
 * @param heads the accounts that head the akim's office (O5.2); at least one
 * @param inspectors which districts each inspector watches over, or the whole oblast
 */
public record Adoption(
        String algorithm,
        Area area,
        List<InForce> versions,
        Set<PersonId> heads,
        Map<PersonId, Set<Area>> inspectors,
        long version) {
    public Adoption {
        versions = versions.stream().sorted(Comparator.comparing(InForce::from)).toList();
        heads = Set.copyOf(heads);
        inspectors = Map.copyOf(inspectors);
    }

    /** A version of the order, by the SHA-256 of its canonical form. */
    public record InForce(LocalDate from, String digest) {}

    /** What somebody is towards whatever is in an area of the oblast. */
    Set<Role> rolesOf(PersonId person, Kato where) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (heads.contains(person)) roles.add(Role.HEAD_OF_OFFICE);
        if (watchedBy(person).stream().anyMatch(watched -> contains(watched, where))) roles.add(Role.INSPECTOR);
        return roles;
    }

    /** What somebody is in the oblast at all. */
    Set<Role> rolesOf(PersonId person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (heads.contains(person)) roles.add(Role.HEAD_OF_OFFICE);
        if (!watchedBy(person).isEmpty()) roles.add(Role.INSPECTOR);
        return roles;
    }

    private Set<Area> watchedBy(PersonId person) {
        return inspectors.getOrDefault(person, Set.of());
    }

    static boolean contains(Area area, Kato unit) {
        return unit.area(area.level()).equals(area);
    }

    /** Other versions of the order, or other heads. */
    Change<Adoption> adopted(List<InForce> others, Set<PersonId> named) {
        var next = new Adoption(algorithm, area, others, named, inspectors, version + 1);
        return Change.of(next, version, WorkFact.AlgorithmAdopted.of(next));
    }

    Change<Adoption> inspectedBy(Map<PersonId, Set<Area>> named) {
        var next = new Adoption(algorithm, area, versions, heads, named, version + 1);
        return Change.of(next, version, WorkFact.InspectorsNamed.of(next));
    }
}
