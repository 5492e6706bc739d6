package kz.uzdik.functions.contestadministration;

import java.time.LocalDate;
import java.util.List;
import kz.uzdik.domain.jury.AppointingCommission;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.ReadingCommission;
import kz.uzdik.domain.jury.RecordingConsent;
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
    private static final int MOST_WORDS = 200;

    private final Outcomes outcomes;
    private final AppointingCommission appointing;
    private final RecordingConsent consenting;
    private final ReadingCommission reading;

    CommissionRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        appointing = new AppointingCommission(ports.contests(), ports.commissions(), ports.polls());
        consenting = new RecordingConsent(ports.contests(), ports.commissions());
        reading = new ReadingCommission(ports.commissions());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("PUT", "/commissions/{commission}", this::appoint),
                Route.signedIn("GET", "/commissions/{commission}", this::read),
                Route.signedIn("PUT", "/commissions/{commission}/consent", this::consent));
    }

    private ApiReply appoint(Call call) {
        var id = PathIds.commission(call);
        Fields body = call.body();
        var members = body.each("members", 1, MOST_MEMBERS, CommissionRoutes::appointee);
        var chair = body.required("chair", BodyTypes.PERSON);
        var secretary = body.part("secretary", CommissionRoutes::appointee);
        var ethicsOfficer = body.optionalPart("ethicsOfficer", CommissionRoutes::appointee);
        var approval = body.optionalPart("approval", CommissionRoutes::approval);
        long basedOn = body.optionalInteger("version", 0, Long.MAX_VALUE).orElse(0L);
        body.done();
        var membership = new AppointingCommission.Membership(members, chair, secretary.get(), ethicsOfficer, approval);
        Actor actor = Actors.of(call);
        return outcomes.reply(
                call, appointing.appoint(id, membership, basedOn, actor, call.at()), made -> view(made, actor));
    }

    private ApiReply consent(Call call) {
        var id = PathIds.commission(call);
        Fields body = call.body();
        String of = body.required("of", BodyTypes.NAME_IN_DEFINITION);
        String document = body.text("document", 1, MOST_WORDS);
        LocalDate on = body.date("on");
        long membership = body.integer("version", 1, Long.MAX_VALUE);
        body.done();
        Actor actor = Actors.of(call);
        var given = new RecordingConsent.Given(of, document, on);
        return outcomes.reply(
                call, consenting.record(id, given, membership, actor, call.at()), made -> view(made, actor));
    }

    private static Commission.Approval approval(Fields fields) {
        String by = fields.required("by", BodyTypes.NAME_IN_DEFINITION);
        String document = fields.text("document", 1, MOST_WORDS);
        LocalDate on = fields.date("on");
        fields.done();
        return new Commission.Approval(by, document, on);
    }

    private ApiReply read(Call call) {
        Actor actor = Actors.of(call);
        return outcomes.reply(call, reading.read(PathIds.commission(call), actor), found -> view(found, actor));
    }

    private static Commission.Appointee appointee(Fields fields) {
        var person = fields.required("person", BodyTypes.PERSON);
        var contact = BodyTypes.contact(fields);
        var position = fields.optionalText("position", 1, MOST_WORDS);
        fields.done();
        return new Commission.Appointee(person, contact, position);
    }

    private static ApiReply view(Commission commission, Actor actor) {
        return ApiReply.ok(CommissionView.of(commission, actor).form(commission));
    }
}
