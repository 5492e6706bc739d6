package kz.uzdik.functions.scoreaggregation;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which rankings are asked for and read (2020 p12, p16, p20). */
public final class RankingRequests extends ApiHandler {

    public RankingRequests() {
        this(System.getenv());
    }

    public RankingRequests(Map<String, String> environment) {
        this(new Environment(environment), new AwsClients(environment));
        prime(environment);
    }

    private RankingRequests(Environment environment, AwsClients clients) {
        this(RankingPorts.of(environment, clients), environment.tokens());
    }

    RankingRequests(RankingPorts ports, Tokens tokens) {
        super(new RouteTable(new RankingRoutes(ports).routes()), tokens);
    }
}
