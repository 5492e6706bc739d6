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
        List<Office> all = work.offices().of(adoption.algorithm());
        var range = new Window(month.atDay(1), month.atEndOfMonth());
        Map<OfficeId, List<Entry>> journals =
                work.journals().of(all.stream().map(Office::id).toList(), ReadingObligations.years(range)).stream()
                        .collect(Collectors.groupingBy(entry -> entry.id().office()));
        List<MonthReport.Kept> kept = all.stream()
                .map(office -> new MonthReport.Kept(office, journals.getOrDefault(office.id(), List.of())))
                .toList();
        MonthReport whole = MonthReport.of(
                month, versions.today(at), kept, versions, work.calendar().get());
        return Outcome.done(new MonthReport(
                whole.month(),
                whole.asOf(),
                whole.offices().stream()
                        .filter(office -> REPORT_MONTH.allows(
                                adoption.rolesOf(actor.id(), office.office().area())))
                        .toList()));
    }
}
