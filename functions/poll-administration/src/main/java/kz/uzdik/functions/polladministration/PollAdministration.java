package kz.uzdik.functions.polladministration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which polls are planned, frozen, extended, annulled and closed (2020 p14.3). */
public final class PollAdministration extends ApiHandler {

    public PollAdministration() {
        this(System.getenv());
    }

    public PollAdministration(Map<String, String> environment) {
        this(new Environment(environment), new AwsClients(environment));
        prime(environment);
    }

    private PollAdministration(Environment environment, AwsClients clients) {
        this(PollPorts.of(environment, clients), environment.tokens());
    }

    PollAdministration(PollPorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(PollPorts ports) {
        return Stream.of(new PollRoutes(ports).routes(), new StationRoutes(ports).routes())
                .flatMap(List::stream)
                .toList();
    }
}
