package kz.uzdik.domain.work;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.KEEP_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Office.Served;

/**
 * The head of the akim's office enters who holds an office, their absences, what schedules and rotas give it (2019 A1.9, A2.1),
 * and who writes its journal.
 */
public final class KeepingOffice {
    private final WorkStores work;

    public KeepingOffice(WorkStores work) {
        this.work = work;
    }

    /**
     * What is entered, all of it each time.
     *
     * @param version of what it replaces, 0 for an office nobody has entered
     */
    public record Entered(
            long version,
            List<Served> served,
            Map<DutyId, Set<LocalDate>> planned,
            Set<Kato> settlements,
            Set<PersonId> writers) {
        public Entered {
            served = List.copyOf(served);
            planned = Map.copyOf(planned);
            settlements = Set.copyOf(settlements);
            writers = Set.copyOf(writers);
        }
    }

    /** Enters it; the same again changes nothing. */
    public Outcome<Office> keep(OfficeId id, Entered entered, Actor actor, Instant at) {
        return Change.decideAgain(() -> work.adoptions()
                .find(id.algorithm())
                .map(adoption -> keep(adoption, id, entered, actor, at))
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Office> keep(Adoption adoption, OfficeId id, Entered entered, Actor actor, Instant at) {
        if (!KEEP_OFFICE.allows(
                Standing.of(actor).and(adoption.rolesOf(actor.id())).roles())) {
            return Outcome.forbidden();
        }
        Optional<Office> before = work.offices().find(id);
        if (before.filter(there -> entered(there).equals(withVersion(entered, there.version())))
                .isPresent()) {
            return Outcome.done(before.get());
        }
        List<Reason> against = against(adoption, id, entered);
        if (before.map(Office::version).orElse(0L) != entered.version()) {
            against.add(Reason.of(WorkReason.OFFICE_CHANGED, NONE));
        }
        if (!against.isEmpty()) return Outcome.refused(against);
        Change<Office> change = new Office(
                        id,
                        entered.served(),
                        entered.planned(),
                        entered.settlements(),
                        entered.writers(),
                        entered.version() + 1)
                .kept();
        return Change.outcome(work.offices().commit(change, actor, at), change.next());
    }

    private static Entered entered(Office there) {
        return new Entered(there.version(), there.served(), there.planned(), there.settlements(), there.writers());
    }

    private static Entered withVersion(Entered entered, long version) {
        return new Entered(version, entered.served(), entered.planned(), entered.settlements(), entered.writers());
    }

    private List<Reason> against(Adoption adoption, OfficeId id, Entered entered) {
        WorkVersions versions = work.versions(adoption);
        List<Reason> against = new ArrayList<>();
        if (!Adoption.contains(adoption.area(), id.area())) {
            against.add(reason(WorkReason.AREA_ELSEWHERE, "area", id.area()));
        }
        against.addAll(againstRole(versions, id));
        if (Office.overlap(entered.served())) against.add(Reason.of(WorkReason.HELD_BY_TWO, NONE));
        // The settlements of a rural district lie in its district; no code says which of them belong to it.
        entered.settlements().stream()
                .filter(place -> !Adoption.contains(id.surroundings(), place))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(place -> against.add(reason(WorkReason.SETTLEMENT_ELSEWHERE, "settlement", place)));
        entered.planned().keySet().stream()
                .filter(duty -> !isPlanned(versions, id, duty))
                .sorted()
                .forEach(duty -> against.add(reason(WorkReason.DUTY_NOT_PLANNED, "duty", duty)));
        return against;
    }

    private static List<Reason> againstRole(WorkVersions versions, OfficeId id) {
        List<WorkRole> roles = versions.all().stream()
                .flatMap(version -> version.roles().stream())
                .filter(role -> role.id().equals(id.role()))
                .toList();
        if (roles.isEmpty()) return List.of(reason(WorkReason.ROLE_UNKNOWN, "role", id.role()));
        return roles.stream().noneMatch(role -> role.area() == id.reach())
                ? List.of(reason(WorkReason.ROLE_OF_ANOTHER_LEVEL, "area", id.area()))
                : List.of();
    }

    private static boolean isPlanned(WorkVersions versions, OfficeId id, DutyId wanted) {
        return versions.all().stream()
                .flatMap(version -> version.duty(wanted).stream())
                .filter(duty -> duty.role().equals(id.role()))
                .anyMatch(duty -> duty.due() instanceof Due.OnSchedule
                        || (duty.due() instanceof Due.Every every && every.byRota()));
    }

    private static Reason reason(WorkReason code, String name, Object value) {
        return Reason.of(code, NONE, name, String.valueOf(value));
    }
}
