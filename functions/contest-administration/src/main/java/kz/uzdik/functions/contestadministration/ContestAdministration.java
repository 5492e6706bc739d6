package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which contests are set up. */
public final class ContestAdministration extends ApiHandler {

    public ContestAdministration() {
        this(System.getenv());
    }

    public ContestAdministration(Map<String, String> environment) {
        this(AdministrationPorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    ContestAdministration(AdministrationPorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(AdministrationPorts ports) {
        return Stream.of(
                        new DefinitionRoutes(ports).routes(),
                        new CalendarRoutes(ports).routes(),
                        new EditionRoutes(ports).routes(),
                        new CommissionRoutes(ports).routes(),
                        new DeliveryRoutes(ports).routes(),
                        new ContractRoute().routes())
                .flatMap(List::stream)
                .toList();
    }
}
