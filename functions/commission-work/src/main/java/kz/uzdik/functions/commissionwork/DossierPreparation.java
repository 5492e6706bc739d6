package kz.uzdik.functions.commissionwork;

import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which secretaries prepare dossiers for their commissions (2020 p5). */
public final class DossierPreparation extends ApiHandler {

    public DossierPreparation() {
        this(System.getenv());
    }

    public DossierPreparation(Map<String, String> environment) {
        this(PreparationPorts.of(environment), new Environment(environment).tokens());
    }

    DossierPreparation(PreparationPorts ports, Tokens tokens) {
        super(
                new RouteTable(Stream.concat(
                                new PreparationRoutes(ports).routes().stream(),
                                new SecretaryRoutes(ports).routes().stream())
                        .toList()),
                tokens);
    }
}
