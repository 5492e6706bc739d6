package kz.uzdik.functions.commissionwork;

import java.util.List;
import kz.uzdik.domain.jury.AnsweringObjection;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.ReadingObjections;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.view.ObjectionView;

/** Objections to what a commission decided: read with their due dates, and answered. */
final class ObjectionRoutes {

    /** The answers there are. */
    private enum Kind {
        UPHELD,
        NOT_UPHELD
    }

    private final Outcomes outcomes;
    private final ReadingObjections reading;
    private final AnsweringObjection answering;

    ObjectionRoutes(PreparationPorts ports) {
        outcomes = new Outcomes(ports.words());
        reading = new ReadingObjections(ports.commissions(), ports.objections());
        answering = new AnsweringObjection(ports.floor(), ports.objections());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/commissions/{commission}/objections", this::list),
                Route.signedIn("POST", "/sittings/{sitting}/objections/{candidate}/answer", this::answer));
    }

    private ApiReply list(Call call) {
        var id = PathIds.commission(call);
        var objections = outcomes.value(call, reading.read(id, Actors.of(call)));
        var view = new ObjectionView(call.at());
        return new Listing<Objection>("/commissions/" + id + "/objections", objections, Objection::id)
                .page(call, view::form);
    }

    private ApiReply answer(Call call) {
        var id = PathIds.sitting(call);
        var candidate = PathIds.candidate(call);
        Fields body = call.body();
        Kind kind = body.choice("kind", Kind.class);
        String reasons = body.text("reasons", 1, Objection.LONGEST);
        body.done();
        var given = new AnsweringObjection.Given(kind == Kind.UPHELD, reasons);
        return outcomes.reply(
                call,
                answering.answer(id, candidate, given, Actors.of(call), call.at()),
                objection -> ApiReply.json(
                        201, new ObjectionView(call.at()).form(objection).map()));
    }
}
