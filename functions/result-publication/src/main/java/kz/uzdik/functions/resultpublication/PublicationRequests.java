package kz.uzdik.functions.resultpublication;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.S3Papers;
import kz.uzdik.domain.publication.Papers;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.Route;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/**
 * Answers the routes by which announcement, lists, results and award are published and their postings recorded (2020 p8,
 * p17, p21, p23), files are taken down again by two people, and by which winners fetch diplomas (2020 p22).
 */
public final class PublicationRequests extends ApiHandler {

    public PublicationRequests() {
        this(System.getenv());
    }

    public PublicationRequests(Map<String, String> environment) {
        this(PublicationPorts.of(environment), new AwsClients(environment), new Environment(environment));
        prime(environment);
    }

    private PublicationRequests(PublicationPorts ports, AwsClients clients, Environment environment) {
        this(
                ports,
                new S3Papers(clients.s3(), clients.presigner(), environment.required("PAPER_BUCKET")),
                environment.required("PUBLIC_URL"),
                environment.tokens());
    }

    PublicationRequests(PublicationPorts ports, Papers papers, String publicUrl, Tokens tokens) {
        super(new RouteTable(routes(ports, papers, publicUrl)), tokens);
    }

    private static List<Route> routes(PublicationPorts ports, Papers papers, String publicUrl) {
        return Stream.of(
                        new PublicationRoutes(ports, publicUrl).routes(),
                        new TakedownRoutes(ports).routes(),
                        new DiplomaRoutes(ports, papers).routes())
                .flatMap(List::stream)
                .toList();
    }
}
