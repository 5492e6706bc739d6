package kz.uzdik.functions.workrecord;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.work.KeepingOffice;
import kz.uzdik.domain.work.Office;
import kz.uzdik.domain.work.ReadingWork;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.work.OfficeForm;

/** The offices whose work is recorded. */
final class OfficeRoutes {

    private final Outcomes outcomes;
    private final ReadingWork reading;
    private final KeepingOffice keeping;

    OfficeRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        reading = new ReadingWork(ports.stores());
        keeping = new KeepingOffice(ports.stores());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/adoptions/{algorithm}/offices", this::list),
                Route.signedIn("GET", "/offices/{office}", this::read),
                Route.signedIn("PUT", "/offices/{office}", this::keep));
    }

    private ApiReply list(Call call) {
        String algorithm = WorkPaths.algorithm(call);
        List<Office> all = outcomes.value(call, reading.offices(algorithm, Actors.of(call), call.at()));
        return new Listing<>(
                        "/adoptions/" + algorithm + "/offices",
                        all,
                        office -> office.id().toString())
                .page(call, OfficeForm.FORM::write);
    }

    private ApiReply read(Call call) {
        return reply(call, reading.office(WorkPaths.office(call), Actors.of(call), call.at()));
    }

    private ApiReply keep(Call call) {
        var office = WorkPaths.office(call);
        Fields body = call.body();
        long version = AdoptionRoutes.version(body);
        var parts = OfficeForm.Parts.read(body);
        body.done();
        var entered = new KeepingOffice.Entered(
                version, parts.served(), parts.planned(), parts.settlements(), parts.writers());
        return reply(call, keeping.keep(office, entered, Actors.of(call), call.at()));
    }

    private ApiReply reply(Call call, Outcome<Office> outcome) {
        return outcomes.reply(call, outcome, office -> ApiReply.ok(OfficeForm.FORM.write(office)));
    }
}
