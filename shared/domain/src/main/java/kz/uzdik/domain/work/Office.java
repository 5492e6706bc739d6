package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;

/**
 * An office, who has held it, and what is planned for it.
 *
 * @param served who has held it, in order; there may be days on which nobody did
 * @param planned by duty, the days that approved schedules and rotas give this office
 * @param settlements which lie in its area
 */
public record Office(OfficeId id, List<Served> served, Map<DutyId, Set<LocalDate>> planned, Set<Kato> settlements) {
    public Office {
        served = List.copyOf(served);
        planned = Map.copyOf(planned);
        settlements = Set.copyOf(settlements);
        for (int i = 1; i < served.size(); i++) {
            LocalDate from = served.get(i).from();
            if (served.get(i - 1).until().filter(from::isAfter).isEmpty()) {
                throw new IllegalArgumentException("two hold an office at once");
            }
        }
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

    /** Whether somebody held it on a day. */
    public boolean isHeldOn(LocalDate day) {
        return officers().stream().anyMatch(officer -> officer.tenure().holdsOn(day));
    }
}
