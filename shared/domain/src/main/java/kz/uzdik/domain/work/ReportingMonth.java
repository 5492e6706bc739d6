package kz.uzdik.domain.work;

import static kz.uzdik.domain.people.Permission.REPORT_MONTH;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.people.Standing;

/** The head of the akim's office reports on a month (2019 O5.2); an inspector sees the own districts alone. */
public final class ReportingMonth {
    private final WorkStores work;

    public ReportingMonth(WorkStores work) {
        this.work = work;
    }

    /** The report as it stands today, over every office that the actor has to do with. */
    public Outcome<MonthReport> report(String algorithm, YearMonth month, Actor actor, Instant at) {
        return work.adoptions()
                .find(algorithm)
                .map(adoption -> WorkStores.reckoned(() -> report(adoption, month, actor, at)))
                .orElseGet(Outcome::unknown);
    }

    private Outcome<MonthReport> report(Adoption adoption, YearMonth month, Actor actor, Instant at) {
        Set<Role> roles = adoption.rolesOf(actor.id());
        if (!REPORT_MONTH.allows(Standing.of(actor).and(roles).roles())) return Outcome.forbidden();
        WorkVersions versions = work.versions(adoption);
        List<Office> offices = work.offices().of(adoption.algorithm());
        Set<OfficeId> own = offices.stream()
                .map(Office::id)
                .filter(office -> REPORT_MONTH.allows(adoption.rolesOf(actor.id(), office.area())))
                .collect(Collectors.toSet());
        List<MonthReport.Kept> kept = kept(offices, own, month);
        MonthReport whole = MonthReport.of(
                month, versions.today(at), kept, versions, work.calendar().get());
        return Outcome.done(new MonthReport(
                whole.month(),
                whole.asOf(),
                whole.offices().stream()
                        .filter(office -> own.contains(office.office()))
                        .toList()));
    }

    // What makes something due in an office was done in it, or above or below it.
    private List<MonthReport.Kept> kept(List<Office> offices, Set<OfficeId> own, YearMonth month) {
        List<Office> looked = offices.stream()
                .filter(office -> own.stream()
                        .anyMatch(one -> one.equals(office.id())
                                || one.isAbove(office.id())
                                || office.id().isAbove(one)))
                .toList();
        Map<OfficeId, List<Entry>> journals = work
                .journals()
                .of(looked.stream().map(Office::id).toList(), ReadingObligations.years(window(month)))
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.id().office()));
        Map<OfficeId, List<Question>> raised = work
                .questions()
                .raised(looked.stream().map(Office::id).toList(), ReadingObligations.years(window(month)))
                .stream()
                .collect(Collectors.groupingBy(question -> question.id().office()));
        return looked.stream()
                .map(office -> new MonthReport.Kept(
                        office,
                        journals.getOrDefault(office.id(), List.of()),
                        raised.getOrDefault(office.id(), List.of())))
                .toList();
    }

    /** The days of a month. */
    public static Window window(YearMonth month) {
        return new Window(month.atDay(1), month.atEndOfMonth());
    }
}
