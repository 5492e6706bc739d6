package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import kz.uzdik.aws.KmsRegistrarKeys;
import kz.uzdik.domain.enrolment.IssuingCredential;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.RouteTable;

/** Signs credentials blindly for people on the roll. It may change single entries and can list nobody. */
public final class Registrar extends ApiHandler {

    public Registrar() {
        this(System.getenv());
    }

    public Registrar(Map<String, String> environment) {
        this(issuing(EntryPorts.of(environment)));
        prime(environment);
    }

    /** The registrar over this act, wherever its ports lie. */
    public Registrar(IssuingCredential issuing) {
        super(new RouteTable(new CredentialRoutes(issuing).routes()));
    }

    private static IssuingCredential issuing(EntryPorts ports) {
        return new IssuingCredential(
                ports.polls(), ports.entries(), ports.secrets(), new KmsRegistrarKeys(ports.vault()));
    }
}
