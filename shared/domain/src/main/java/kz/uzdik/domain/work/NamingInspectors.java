package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.NAME_INSPECTORS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;

/** The head of the akim's office says which inspector watches over which districts (2019 annex 2). */
public final class NamingInspectors {
    private final WorkStores work;

    public NamingInspectors(WorkStores work) {
        this.work = work;
    }

    /**
     * Names all of them anew; the same again changes nothing.
     *
     * @param version of what was read before
     * @param inspectors the districts of each, or the whole oblast
     */
    public Outcome<Adoption> name(
            String algorithm, long version, Map<PersonId, Set<Area>> inspectors, Actor actor, Instant at) {
        return Change.decideAgain(() -> work.adoptions()
                .find(algorithm)
                .map(there -> name(there, version, inspectors, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Adoption> name(
            Adoption there, long version, Map<PersonId, Set<Area>> inspectors, Actor actor, Instant at) {
        if (!NAME_INSPECTORS.allows(
                Standing.of(actor).and(there.rolesOf(actor.id())).roles())) {
            return Outcome.forbidden();
        }
        if (there.inspectors().equals(inspectors)) return Outcome.done(there);
        if (there.version() != version) return Outcome.refused(Reason.of(WorkReason.ADOPTION_CHANGED, NONE));
        List<Reason> elsewhere = inspectors.values().stream()
                .flatMap(Set::stream)
                .filter(area -> area.equals(Area.REPUBLIC) || !Adoption.contains(there.area(), Kato.of(area)))
                .distinct()
                .sorted()
                .map(area -> Reason.of(WorkReason.AREA_ELSEWHERE, NONE, "area", area.code()))
                .toList();
        if (!elsewhere.isEmpty()) return Outcome.refused(elsewhere);
        Change<Adoption> change = there.inspectedBy(inspectors);
        return Change.outcome(work.adoptions().commit(change, actor, at), change.next());
    }
}
