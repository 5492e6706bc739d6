package kz.uzdik.functions.citizenvoting;

import java.util.Map;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Discretion;
import kz.uzdik.http.RouteTable;

/**
 * The ballot box: takes ballots from anybody who has a credential and asks nobody who they are. It leaves no trace of a
 * request: no id in the answer, none in a log.
 */
public final class BallotIntake extends ApiHandler {

    public BallotIntake() {
        this(System.getenv());
    }

    public BallotIntake(Map<String, String> environment) {
        this(BallotPorts.of(environment));
        prime(environment, KnownBallot::verify);
    }

    /** The box over these ports, wherever they lie. */
    public BallotIntake(BallotPorts ports) {
        super(new RouteTable(new BallotRoutes(ports).routes()), Discretion.SILENT);
    }
}
