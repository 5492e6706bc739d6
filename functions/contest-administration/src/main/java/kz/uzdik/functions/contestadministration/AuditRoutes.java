package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.TreeMap;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.ReadingAudit;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** The audit trail of one aggregate, entry by entry, so that the Agency can follow the chain of digests. */
final class AuditRoutes {

    private static final int LONGEST_ID = 300;

    private final Outcomes outcomes;
    private final ReadingAudit reading;

    AuditRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        reading = new ReadingAudit(ports.audit());
    }

    List<Route> routes() {
        return List.of(Route.signedIn("GET", "/audit/{subject}/{id}", this::read));
    }

    private ApiReply read(Call call) {
        Fact.Subject subject = call.path("subject", AuditRoutes::subject);
        String id = call.path("id", AuditRoutes::bounded);
        var entries = outcomes.value(call, reading.read(subject, id, Actors.of(call)));
        String name = "/audit/" + WireName.of(subject) + "/" + id;
        return new Listing<>(name, entries, entry -> Listing.numbered(entry.number())).page(call, AuditRoutes::form);
    }

    private static Members form(AuditEntry entry) {
        return Members.of("number", entry.number())
                .with("fact", entry.fact())
                .with("values", new TreeMap<>(entry.values()))
                .with("actor", entry.actor())
                .with("at", entry.at())
                .with("previous", entry.previous())
                .with("digest", entry.digest());
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
