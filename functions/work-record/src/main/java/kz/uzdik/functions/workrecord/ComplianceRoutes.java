package kz.uzdik.functions.workrecord;

import java.time.LocalDate;
import java.util.List;
import kz.uzdik.domain.work.ReadingObligations;
import kz.uzdik.domain.work.ReportingMonth;
import kz.uzdik.domain.work.Window;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/** How what was due stands: of one office, and of all in a month. */
final class ComplianceRoutes {

    private final Outcomes outcomes;
    private final ReadingObligations reading;
    private final ReportingMonth reporting;

    ComplianceRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        reading = new ReadingObligations(ports.stores());
        reporting = new ReportingMonth(ports.stores());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/offices/{office}/obligations", this::read),
                Route.signedIn("GET", "/adoptions/{algorithm}/reports/{month}", this::report));
    }

    private ApiReply read(Call call) {
        var office = WorkPaths.office(call);
        Fields query = call.query();
        LocalDate from = query.date("from");
        LocalDate to = query.date("to");
        if (query.has("from") && query.has("to") && !isRange(from, to)) {
            query.problem(
                    "to",
                    FieldProblem.OUT_OF_RANGE,
                    "from the first day on, " + ReadingObligations.MOST_DAYS + " days");
        }
        query.done();
        return outcomes.reply(
                call,
                reading.read(office, new Window(from, to), Actors.of(call), call.at()),
                standing -> ApiReply.ok(ObligationView.of(standing).map()));
    }

    private static boolean isRange(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.isBefore(from.plusDays(ReadingObligations.MOST_DAYS));
    }

    private ApiReply report(Call call) {
        return outcomes.reply(
                call,
                reporting.report(WorkPaths.algorithm(call), WorkPaths.month(call), Actors.of(call), call.at()),
                report -> ApiReply.ok(ObligationView.of(report).map()));
    }
}
