package kz.uzdik.functions.recordkeeping;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditChain;
import kz.uzdik.domain.audit.ReadingAudit;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.WireName;

/** The audit trail of one aggregate, entry by entry, with the chain of digests checked. */
final class AuditRoutes {

    private static final int LONGEST_ID = 300;

    private final Outcomes outcomes;
    private final ReadingAudit reading;

    AuditRoutes(KeepingPorts ports) {
        outcomes = new Outcomes(ports.words());
        reading = ports.chains();
    }

    List<Route> routes() {
        return List.of(Route.signedIn("GET", "/audit/{subject}/{id}", this::read));
    }

    private ApiReply read(Call call) {
        Fact.Subject subject = call.path("subject", AuditRoutes::subject);
        String id = call.path("id", AuditRoutes::bounded);
        AuditChain chain = outcomes.value(call, reading.read(subject, id, Actors.of(call)));
        String name = "/audit/" + WireName.of(subject) + "/" + id;
        return new Listing<>(name, chain.entries(), entry -> Listing.numbered(entry.number()))
                .page(
                        call,
                        AuditView::entry,
                        Map.of("chain", AuditView.chain(chain.broken()).map()));
    }

    private static Fact.Subject subject(String name) {
        return WireName.read(Fact.Subject.class, name)
                .orElseThrow(() -> new IllegalArgumentException("no such subject"));
    }

    private static String bounded(String id) {
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("no id is that long");
        }
        return id;
    }
}
