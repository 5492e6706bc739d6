package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.territory.Kato;

/**
 * One tenure with what decides on what was due in it.
 *
 * @param absences recorded ones: leave, illness, a journey elsewhere
 * @param planned by duty, the days that approved schedules and rotas give this official
 * @param settlements which lie in the official's area
 */
public record Officer(
        Tenure tenure, List<Window> absences, Map<DutyId, Set<LocalDate>> planned, Set<Kato> settlements) {
    public Officer {
        absences = List.copyOf(absences);
        planned = Map.copyOf(planned);
        settlements = Set.copyOf(settlements);
    }

    /** The days that schedules give for a duty, in order. */
    List<LocalDate> plannedFor(DutyId duty) {
        return planned.getOrDefault(duty, Set.of()).stream().sorted().toList();
    }

    boolean isAbsentOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.contains(day));
    }
}
