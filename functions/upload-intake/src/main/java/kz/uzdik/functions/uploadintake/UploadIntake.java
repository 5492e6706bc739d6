package kz.uzdik.functions.uploadintake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which dossiers are filed (2020 p7, p9), and by which their owners read what came of them. */
public final class UploadIntake extends ApiHandler {

    public UploadIntake() {
        this(System.getenv());
    }

    public UploadIntake(Map<String, String> environment) {
        this(IntakePorts.of(environment), new Environment(environment).tokens());
        prime(environment);
    }

    UploadIntake(IntakePorts ports, Tokens tokens) {
        super(new RouteTable(routes(ports)), tokens);
    }

    private static List<Route> routes(IntakePorts ports) {
        OwnDossiers views = new OwnDossiers(ports);
        return Stream.of(
                        new DossierRoutes(ports, views).routes(),
                        new NominationRoutes(ports, views).routes(),
                        new UploadRoutes(ports, views).routes(),
                        new FormRoutes(ports).routes(),
                        new ResultRoutes(ports).routes(),
                        new QuestionRoutes(ports).routes())
                .flatMap(List::stream)
                .toList();
    }
}
