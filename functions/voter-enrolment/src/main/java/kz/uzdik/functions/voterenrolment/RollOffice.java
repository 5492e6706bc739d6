package kz.uzdik.functions.voterenrolment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the registrar officers: imports, held issuances, marks at stations (steps 1, 9 and 10 of docs/voting.md). */
public final class RollOffice extends ApiHandler {

    public RollOffice() {
        this(System.getenv());
    }

    public RollOffice(Map<String, String> environment) {
        this(OfficePorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    RollOffice(OfficePorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(OfficePorts ports) {
        return Stream.of(new RollRoutes(ports).routes(), new EntryRoutes(ports).routes())
                .flatMap(List::stream)
                .toList();
    }
}
