package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;

/**
 * An office, who has held it, and what is planned for it.
 *
 * @param served who has held it, in order; there may be days on which nobody did
 * @param planned by duty, the days that approved schedules and rotas give this office
 * @param settlements which lie in its area
 * @param writers accounts of its staff that write its journal beside whoever holds it
 */
public record Office(
        OfficeId id,
        List<Served> served,
        Map<DutyId, Set<LocalDate>> planned,
        Set<Kato> settlements,
        Set<PersonId> writers,
        long version) {
    public Office {
        served = List.copyOf(served);
        planned = Map.copyOf(planned);
        settlements = Set.copyOf(settlements);
        writers = Set.copyOf(writers);
        if (overlap(served)) throw new IllegalArgumentException("two hold an office at once");
    }

    /** Whether somebody takes office before whoever stands before them has left it. */
    static boolean overlap(List<Served> served) {
        return IntStream.range(1, served.size())
                .anyMatch(i -> served.get(i - 1)
                        .until()
                        .filter(served.get(i).from()::isAfter)
                        .isEmpty());
    }

    /**
     * Somebody's time in office.
     *
     * @param until the last day in office; empty while they hold it
     * @param absences recorded ones: leave, illness, a journey elsewhere
     */
    public record Served(PersonId holder, LocalDate from, Optional<LocalDate> until, List<Window> absences) {
        public Served {
            absences = List.copyOf(absences);
            if (until.filter(from::isAfter).isPresent()) {
                throw new IllegalArgumentException("an office ends no earlier than it begins");
            }
        }
    }

    /** Those who have held it, each with what decides on what was due from them. */
    public List<Officer> officers() {
        return served.stream()
                .map(one -> new Officer(
                        new Tenure(one.holder(), id.role(), id.area(), one.from(), one.until()),
                        one.absences(),
                        planned,
                        settlements))
                .toList();
    }

    /** Whether somebody writes its journal on a day: whoever holds it, and its staff. */
    boolean isWrittenBy(PersonId person, LocalDate day) {
        return writers.contains(person)
                || officers().stream()
                        .map(Officer::tenure)
                        .anyMatch(tenure -> tenure.holder().equals(person) && tenure.holdsOn(day));
    }

    /** As it is entered now, in place of what was there. */
    Change<Office> kept() {
        return Change.of(this, version - 1, WorkFact.OfficeKept.of(this));
    }

    /** Holds while nothing has been entered anew. */
    Guard unchanged() {
        return Guard.atVersion(Fact.Subject.OFFICE, id.toString(), version);
    }

    /** Whether somebody held it on a day. */
    public boolean isHeldOn(LocalDate day) {
        return officers().stream().anyMatch(officer -> officer.tenure().holdsOn(day));
    }
}
