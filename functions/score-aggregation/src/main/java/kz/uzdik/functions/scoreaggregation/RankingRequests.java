package kz.uzdik.functions.scoreaggregation;

import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which rankings are asked for and read (2020 p12, p16, p20). */
public final class RankingRequests extends ApiHandler {

    RankingRequests(RankingPorts ports, Tokens tokens) {
        super(new RouteTable(new RankingRoutes(ports).routes()), tokens);
    }
}
