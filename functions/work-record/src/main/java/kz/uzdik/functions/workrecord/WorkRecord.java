package kz.uzdik.functions.workrecord;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;
import kz.uzdik.http.Words;

/** Answers the routes by which offices write down their work, inspectors read it and the head of office reports. */
public final class WorkRecord extends ApiHandler {

    public WorkRecord() {
        this(System.getenv());
    }

    public WorkRecord(Map<String, String> environment) {
        this(WorkPorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    WorkRecord(WorkPorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(WorkPorts ports) {
        var outcomes = new Outcomes(Words.ofNoContest());
        return Stream.of(
                        new AlgorithmRoutes(ports, outcomes).routes(),
                        new AdoptionRoutes(ports, outcomes).routes(),
                        new OfficeRoutes(ports, outcomes).routes(),
                        new JournalRoutes(ports, outcomes).routes(),
                        new QuestionRoutes(ports, outcomes).routes(),
                        new AskerRoutes(ports, outcomes).routes(),
                        new ComplianceRoutes(ports, outcomes).routes())
                .flatMap(List::stream)
                .toList();
    }
}
