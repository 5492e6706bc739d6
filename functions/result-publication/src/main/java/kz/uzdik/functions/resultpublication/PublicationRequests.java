package kz.uzdik.functions.resultpublication;

import java.util.Map;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which announcement, lists, results and award are published, and their postings recorded (2020 p8, p17, p21, p23). */
public final class PublicationRequests extends ApiHandler {

    public PublicationRequests() {
        this(System.getenv());
    }

    public PublicationRequests(Map<String, String> environment) {
        this(PublicationPorts.of(environment), new Environment(environment));
    }

    private PublicationRequests(PublicationPorts ports, Environment environment) {
        this(ports, environment.required("PUBLIC_URL"), environment.tokens());
    }

    PublicationRequests(PublicationPorts ports, String publicUrl, Tokens tokens) {
        super(new RouteTable(new PublicationRoutes(ports, publicUrl).routes()), tokens);
    }
}
