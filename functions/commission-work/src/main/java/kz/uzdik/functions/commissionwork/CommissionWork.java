package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which commissions do their work (2020 p3 to p5, p10 to p20). */
public final class CommissionWork extends ApiHandler {

    public CommissionWork() {
        this(System.getenv());
    }

    public CommissionWork(Map<String, String> environment) {
        this(CommissionPorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    CommissionWork(CommissionPorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(CommissionPorts ports) {
        SittingViews views = new SittingViews(ports);
        return Stream.of(
                        new DossierRoutes(ports).routes(),
                        new SittingRoutes(ports, views).routes(),
                        new AttendanceRoutes(ports, views).routes(),
                        new SheetRoutes(ports, views).routes(),
                        new DecisionRoutes(ports, views).routes(),
                        new ProtocolRoutes(ports, views).routes(),
                        new InterviewRoutes(ports, views).routes())
                .flatMap(List::stream)
                .toList();
    }
}
