package kz.uzdik.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;

/**
 * Where the record of work through the year is kept.
 *
 * @param calendar the calendar of days off that is in force, asked anew by each act
 */
public record WorkStores(
        Adoptions adoptions,
        Offices offices,
        Journals journals,
        Questions questions,
        WorkAlgorithms algorithms,
        Supplier<WorkingCalendar> calendar) {

    /** The versions of the order that an oblast works by. */
    WorkVersions versions(Adoption adoption) {
        return new WorkVersions(adoption.versions().stream()
                .map(version -> algorithms
                        .find(version.digest())
                        .orElseThrow(() -> new IllegalStateException("an adopted algorithm is not kept")))
                .toList());
    }

    /** How questions are dealt with on a day; by no terms where no version is in force then, or it says nothing of them. */
    QuestionRule questionRule(WorkVersions versions, LocalDate day) {
        QuestionTerms terms =
                versions.on(day).flatMap(WorkAlgorithm::questions).orElseGet(() -> new QuestionTerms(List.of()));
        return new QuestionRule(terms, calendar.get());
    }

    /**
     * An office as somebody stands before it.
     *
     * @param today in the zone whose days are counted
     * @param roles theirs towards this office, today
     */
    record Here(Adoption adoption, WorkVersions versions, Office office, LocalDate today, Standing roles) {
        boolean allows(Permission permission) {
            return permission.allows(roles.roles());
        }
    }

    /** What an act on an office decides from. */
    @FunctionalInterface
    interface Deciding<T> {
        Outcome<T> decide(Here here);
    }

    /** Decides at an office for whom it is allowed; unknown where there is none. */
    <T> Outcome<T> at(OfficeId id, Permission permission, Actor actor, Instant at, Deciding<T> act) {
        Optional<Adoption> adoption = adoptions.find(id.algorithm());
        Optional<Office> office = offices.find(id);
        if (adoption.isEmpty() || office.isEmpty()) return Outcome.unknown();
        Here here = here(adoption.get(), versions(adoption.get()), office.get(), actor, at);
        return here.allows(permission) ? reckoned(() -> act.decide(here)) : Outcome.forbidden();
    }

    /** What is decided by counting days; refused where the calendar knows nothing of one that is counted. */
    static <T> Outcome<T> reckoned(Supplier<Outcome<T>> act) {
        try {
            return act.get();
        } catch (Reckoner.NotCovered e) {
            return Outcome.refused(
                    Reason.of(WorkReason.CALENDAR_ENDS, Paragraph.NONE, "year", String.valueOf(e.year())));
        }
    }

    /** The offices of an oblast towards which somebody has a permission. */
    List<Office> offices(Adoption adoption, Permission permission, Actor actor, Instant at) {
        WorkVersions versions = versions(adoption);
        return offices.of(adoption.algorithm()).stream()
                .filter(office -> here(adoption, versions, office, actor, at).allows(permission))
                .toList();
    }

    private static Here here(Adoption adoption, WorkVersions versions, Office office, Actor actor, Instant at) {
        LocalDate today = versions.today(at);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(adoption.rolesOf(actor.id(), office.id().area()));
        if (office.isWrittenBy(actor.id(), today)) roles.add(Role.OFFICE_WRITER);
        return new Here(adoption, versions, office, today, Standing.of(actor).and(roles));
    }
}
