package kz.uzdik.functions.workrecord;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.MonthReport;
import kz.uzdik.domain.work.Obligation;
import kz.uzdik.domain.work.Obligation.Shortcoming;
import kz.uzdik.domain.work.Obligation.State;
import kz.uzdik.domain.work.QuestionFigures;
import kz.uzdik.domain.work.ReadingObligations;
import kz.uzdik.domain.work.ReportingMonth;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** How what was due stands, as it is read. */
final class ObligationView {

    private ObligationView() {}

    static Members of(ReadingObligations.Standing standing) {
        return Members.of("office", standing.office().toString())
                .with("today", standing.today())
                .withEach("obligations", standing.obligations(), ObligationView::obligation)
                .withEach("standing", standing.standing().entrySet(), ObligationView::standing)
                .with("lookedBackTo", standing.lookedBackTo());
    }

    static Members of(MonthReport report) {
        return Members.of("month", report.month().toString())
                .with("asOf", report.asOf())
                .with("counts", counts(report))
                .withEach("offices", report.offices(), ObligationView::office)
                .with("lookedBackTo", ReadingObligations.lookedBackTo(ReportingMonth.window(report.month())));
    }

    private static Members counts(MonthReport report) {
        Members counts = Members.empty();
        for (State state : State.values()) counts.with(WireName.of(state), report.count(state));
        return counts;
    }

    private static Members office(MonthReport.OfOffice office) {
        return Members.of("office", office.office().toString())
                .withEach("duties", office.duties(), ObligationView::duty)
                .withEach(
                        "standing",
                        office.standing().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                        ObligationView::standing)
                .with("questions", questions(office.questions()).map());
    }

    private static Members questions(QuestionFigures figures) {
        return Members.of("raised", figures.raised())
                .with("answeredInTime", figures.answeredInTime())
                .with("answeredLate", figures.answeredLate())
                .with("passedUp", figures.passedUp())
                .with("open", figures.open())
                .with("overdue", figures.overdue())
                .with("notSolved", figures.notSolved());
    }

    private static Members duty(MonthReport.OfDuty duty) {
        return Members.of("duty", duty.duty().value())
                .with("shortcomings", duty.shortcomings())
                .withEach("obligations", duty.obligations(), ObligationView::obligation);
    }

    private static Members obligation(Obligation one) {
        return Members.of("duty", one.duty().value())
                .with("first", one.window().first())
                .with("last", one.window().last())
                .with("times", one.times())
                .withOptional("about", one.about())
                .with("state", one.state())
                .withEach("inTime", one.inTime(), entry -> entry)
                .withEach("late", one.late(), entry -> entry)
                .withEach("incomplete", one.incomplete(), entry -> entry)
                .withEach(
                        "missing",
                        one.missing().stream().map(Kato::code).sorted().toList(),
                        code -> code)
                .withEach("shortcomings", one.shortcomings(), ObligationView::shortcoming)
                .withOptional("notDue", one.notDue());
    }

    private static Members shortcoming(Shortcoming shortcoming) {
        return Members.of("entry", shortcoming.entry()).with("what", shortcoming.what());
    }

    private static Members standing(Map.Entry<DutyId, Optional<LocalDate>> duty) {
        return Members.of("duty", duty.getKey().value()).withOptional("last", duty.getValue());
    }
}
