package kz.uzdik.functions.contestadministration;

import java.util.List;
import kz.uzdik.domain.jury.AppointingCommission;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.ReadingCommission;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;

/** Commissions as they were approved (2020 p3, p4). */
final class CommissionRoutes {

    private static final int MOST_MEMBERS = 50;

    private final Outcomes outcomes;
    private final AppointingCommission appointing;
    private final ReadingCommission reading;

    CommissionRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        appointing = new AppointingCommission(ports.contests(), ports.commissions());
        reading = new ReadingCommission(ports.commissions());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("PUT", "/commissions/{commission}", this::appoint),
                Route.signedIn("GET", "/commissions/{commission}", this::read));
    }

    private ApiReply appoint(Call call) {
        var id = PathIds.commission(call);
        Fields body = call.body();
        var members = body.each("members", 1, MOST_MEMBERS, CommissionRoutes::appointee);
        var chair = body.required("chair", BodyTypes.PERSON);
        var secretary = body.part("secretary", CommissionRoutes::appointee);
        var ethicsOfficer = body.optionalPart("ethicsOfficer", CommissionRoutes::appointee);
        body.done();
        var membership = new AppointingCommission.Membership(members, chair, secretary.get(), ethicsOfficer);
        Actor actor = Actors.of(call);
        return outcomes.reply(call, appointing.appoint(id, membership, actor, call.at()), made -> view(made, actor));
    }

    private ApiReply read(Call call) {
        Actor actor = Actors.of(call);
        return outcomes.reply(call, reading.read(PathIds.commission(call), actor), found -> view(found, actor));
    }

    private static Commission.Appointee appointee(Fields fields) {
        var person = fields.required("person", BodyTypes.PERSON);
        var contact = BodyTypes.contact(fields);
        fields.done();
        return new Commission.Appointee(person, contact);
    }

    private static ApiReply view(Commission commission, Actor actor) {
        return ApiReply.ok(CommissionView.of(commission, actor).form(commission));
    }
}
