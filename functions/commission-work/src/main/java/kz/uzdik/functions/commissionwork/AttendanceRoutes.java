package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Set;
import kz.uzdik.domain.jury.RecordingArrival;
import kz.uzdik.domain.jury.RecordingConflict;
import kz.uzdik.domain.jury.RecordingDeparture;
import kz.uzdik.domain.jury.RenewingPanel;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;

/** Who comes to a running sitting and leaves it, stands back late, or takes another's place (2020 p3). */
final class AttendanceRoutes {

    private static final int MOST = 50;

    private final SittingViews views;
    private final RecordingArrival arriving;
    private final RecordingDeparture departing;
    private final RecordingConflict finding;
    private final RenewingPanel renewing;

    AttendanceRoutes(CommissionPorts ports, SittingViews views) {
        this.views = views;
        var floor = ports.floor();
        arriving = new RecordingArrival(floor);
        departing = new RecordingDeparture(floor);
        finding = new RecordingConflict(floor, ports.sheets());
        renewing = new RenewingPanel(floor);
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/sittings/{sitting}/arrivals", this::arrive),
                Route.signedIn("POST", "/sittings/{sitting}/departures", this::depart),
                Route.signedIn("POST", "/sittings/{sitting}/conflicts", this::find),
                Route.signedIn("POST", "/sittings/{sitting}/panel", this::renew));
    }

    private ApiReply arrive(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var members = members(body);
        body.done();
        return views.ok(call, arriving.come(id, members, Actors.of(call), call.at()));
    }

    private ApiReply depart(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var members = members(body);
        String reason = body.text("reason", 1, 500);
        body.done();
        return views.ok(call, departing.leave(id, members, reason, Actors.of(call), call.at()));
    }

    private ApiReply find(Call call) {
        var id = PathIds.sitting(call);
        var actor = Actors.of(call);
        Fields body = call.body();
        var member = body.optional("member", BodyTypes.PERSON);
        var candidate = body.required("candidate", BodyTypes.CANDIDATE);
        String reason = body.text("reason", 1, 500);
        body.done();
        var found = new RecordingConflict.Found(member.orElse(actor.id()), candidate, reason);
        return views.ok(call, finding.record(id, found, actor, call.at()));
    }

    private ApiReply renew(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        String reason = body.text("reason", 1, 500);
        body.done();
        return views.ok(call, renewing.renew(id, reason, Actors.of(call), call.at()));
    }

    private static Set<PersonId> members(Fields body) {
        return Set.copyOf(body.list("members", 1, MOST, BodyTypes.PERSON));
    }
}
