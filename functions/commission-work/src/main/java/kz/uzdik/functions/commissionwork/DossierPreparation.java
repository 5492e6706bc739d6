package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which secretaries prepare dossiers for their commissions, and see to objections (2020 p5). */
public final class DossierPreparation extends ApiHandler {

    public DossierPreparation() {
        this(System.getenv());
    }

    public DossierPreparation(Map<String, String> environment) {
        this(PreparationPorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    DossierPreparation(PreparationPorts ports, Tokens tokens) {
        super(
                new RouteTable(Stream.of(
                                new PreparationRoutes(ports).routes(),
                                new SecretaryRoutes(ports).routes(),
                                new ObjectionRoutes(ports).routes())
                        .flatMap(List::stream)
                        .toList()),
                tokens);
    }
}
