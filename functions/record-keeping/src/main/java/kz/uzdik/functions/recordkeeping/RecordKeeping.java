package kz.uzdik.functions.recordkeeping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which the Agency looks into the audit trail and says how long personal data is kept. */
public final class RecordKeeping extends ApiHandler {

    public RecordKeeping() {
        this(System.getenv());
    }

    public RecordKeeping(Map<String, String> environment) {
        this(KeepingPorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    RecordKeeping(KeepingPorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(KeepingPorts ports) {
        return Stream.of(
                        new AuditRoutes(ports).routes(),
                        new EditionAuditRoutes(ports).routes(),
                        new RetentionRoutes(ports).routes())
                .flatMap(List::stream)
                .toList();
    }
}
