package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import kz.uzdik.domain.enrolment.Complaining;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.RouteTable;

/** Shows residents what was issued on their own entry, and takes their complaints. It has no signing keys. */
public final class Complaint extends ApiHandler {

    public Complaint() {
        this(System.getenv());
    }

    public Complaint(Map<String, String> environment) {
        this(complaining(EntryPorts.of(environment)));
        prime(environment);
    }

    Complaint(Complaining complaining) {
        super(new RouteTable(new ComplaintRoutes(complaining).routes()));
    }

    private static Complaining complaining(EntryPorts ports) {
        return new Complaining(ports.polls(), ports.entries(), ports.secrets());
    }
}
