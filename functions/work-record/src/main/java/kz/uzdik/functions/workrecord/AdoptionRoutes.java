package kz.uzdik.functions.workrecord;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.work.AdoptingAlgorithm;
import kz.uzdik.domain.work.Adoption;
import kz.uzdik.domain.work.NamingInspectors;
import kz.uzdik.domain.work.ReadingWork;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.work.AdoptionForm;

/** Which oblast works by which algorithm, and who keeps watch there. */
final class AdoptionRoutes {

    private static final int MOST_VERSIONS = 100;

    private final Outcomes outcomes;
    private final ReadingWork reading;
    private final AdoptingAlgorithm adopting;
    private final NamingInspectors naming;

    AdoptionRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        reading = new ReadingWork(ports.stores());
        adopting = new AdoptingAlgorithm(ports.stores());
        naming = new NamingInspectors(ports.stores());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/adoptions", this::list),
                Route.signedIn("GET", "/adoptions/{algorithm}", this::read),
                Route.signedIn("PUT", "/adoptions/{algorithm}", this::adopt),
                Route.signedIn("PUT", "/adoptions/{algorithm}/inspectors", this::name));
    }

    private ApiReply list(Call call) {
        List<Adoption> all = outcomes.value(call, reading.adoptions(Actors.of(call)));
        return new Listing<>("/adoptions", all, Adoption::algorithm)
                .page(call, adoption -> AdoptionForm.publicly(adoption).map());
    }

    private ApiReply read(Call call) {
        return reply(call, reading.adoption(WorkPaths.algorithm(call), Actors.of(call)));
    }

    private ApiReply adopt(Call call) {
        String algorithm = WorkPaths.algorithm(call);
        Fields body = call.body();
        long version = version(body);
        List<String> digests = body.list("versions", 1, MOST_VERSIONS, BodyTypes.DIGEST);
        var heads = AdoptionForm.heads(body);
        body.done();
        var entered = new AdoptingAlgorithm.Entered(version, digests, heads);
        return reply(call, adopting.adopt(algorithm, entered, Actors.of(call), call.at()));
    }

    private ApiReply name(Call call) {
        String algorithm = WorkPaths.algorithm(call);
        Fields body = call.body();
        long version = version(body);
        var inspectors = AdoptionForm.inspectors(body);
        body.done();
        return reply(call, naming.name(algorithm, version, inspectors, Actors.of(call), call.at()));
    }

    static long version(Fields body) {
        return body.integer("version", 0L, Long.MAX_VALUE);
    }

    private ApiReply reply(Call call, Outcome<Adoption> outcome) {
        return outcomes.reply(call, outcome, adoption -> ApiReply.ok(AdoptionForm.FORM.write(adoption)));
    }
}
