package kz.uzdik.functions.resultpublication;

import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.RouteTable;
import kz.uzdik.http.Tokens;

/** Answers the routes by which the Agency publishes results (2020 p17, p21). */
public final class PublicationRequests extends ApiHandler {

    PublicationRequests(PublicationPorts ports, String publicUrl, Tokens tokens) {
        super(new RouteTable(new PublicationRoutes(ports, publicUrl).routes()), tokens);
    }
}
