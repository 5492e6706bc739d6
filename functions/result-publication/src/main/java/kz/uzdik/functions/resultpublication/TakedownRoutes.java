package kz.uzdik.functions.resultpublication;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.publication.ConfirmingTakedown;
import kz.uzdik.domain.publication.ReadingTakedowns;
import kz.uzdik.domain.publication.RequestingTakedown;
import kz.uzdik.domain.publication.Takedown;
import kz.uzdik.domain.publication.Takedown.State;
import kz.uzdik.domain.publication.WithdrawingTakedown;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Files that are taken down by two people. */
final class TakedownRoutes {

    private static final String OF_AN_EDITION = "/editions/{edition}/publications/{number}/takedowns";

    private final Outcomes outcomes;
    private final RequestingTakedown requesting;
    private final ConfirmingTakedown confirming;
    private final WithdrawingTakedown withdrawing;
    private final ReadingTakedowns reading;

    TakedownRoutes(PublicationPorts ports) {
        outcomes = new Outcomes(ports.words());
        requesting = new RequestingTakedown(ports.contests(), ports.commissions(), ports.publications());
        confirming = new ConfirmingTakedown(ports.publications());
        withdrawing = new WithdrawingTakedown(ports.publications());
        reading = new ReadingTakedowns(ports.contests().editions(), ports.publications());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", OF_AN_EDITION, this::request),
                Route.signedIn("POST", "/commissions/{commission}/publications/{number}/takedowns", this::requestOwn),
                Route.signedIn("POST", OF_AN_EDITION + "/{takedown}/confirmation", this::confirm),
                Route.signedIn("POST", OF_AN_EDITION + "/{takedown}/withdrawal", this::withdraw),
                Route.signedIn("GET", "/editions/{edition}/takedowns", this::list));
    }

    private ApiReply request(Call call) {
        var id = PathIds.edition(call);
        int number = PathIds.number(call);
        return answered(call, 201, requesting.request(id, number, asked(call), Actors.of(call), call.at()));
    }

    private ApiReply requestOwn(Call call) {
        var id = PathIds.commission(call);
        int number = PathIds.number(call);
        return answered(call, 201, requesting.requestOwn(id, number, asked(call), Actors.of(call), call.at()));
    }

    private static RequestingTakedown.Asked asked(Call call) {
        Fields body = call.body();
        String file = body.required("file", BodyTypes.FILE_NAME);
        var cause = body.choice("reason", Takedown.Cause.class);
        String words = body.text("words", 1, 500);
        body.done();
        return new RequestingTakedown.Asked(file, cause, words);
    }

    private ApiReply confirm(Call call) {
        var id = PathIds.edition(call);
        int number = PathIds.number(call);
        int takedown = PathIds.takedown(call);
        call.nothing();
        return answered(call, 202, confirming.confirm(id, number, takedown, Actors.of(call), call.at()));
    }

    private ApiReply withdraw(Call call) {
        var id = PathIds.edition(call);
        int number = PathIds.number(call);
        int takedown = PathIds.takedown(call);
        call.nothing();
        return answered(call, 200, withdrawing.withdraw(id, number, takedown, Actors.of(call), call.at()));
    }

    private ApiReply answered(Call call, int status, Outcome<Takedown.Of> outcome) {
        return outcomes.reply(
                call,
                outcome,
                takedown -> ApiReply.json(
                        status, form(call, reading.shown(takedown)).map()));
    }

    private ApiReply list(Call call) {
        var id = PathIds.edition(call);
        return new Listing<>(
                        "/editions/" + id + "/takedowns",
                        outcomes.value(call, reading.list(id, Actors.of(call))),
                        TakedownRoutes::key)
                .page(call, shown -> form(call, shown));
    }

    private static String key(ReadingTakedowns.Shown shown) {
        return Listing.numbered(shown.of().publication().number())
                + Listing.numbered(shown.of().takedown().number());
    }

    private static Members form(Call call, ReadingTakedowns.Shown shown) {
        Takedown takedown = shown.of().takedown();
        Members form = Members.of("edition", shown.of().publication().edition().value())
                .with("number", shown.of().publication().number())
                .with("takedown", takedown.number())
                .with("file", takedown.file())
                .with("sha256", shown.of().file().sha256())
                .with("reason", takedown.cause())
                .with("words", takedown.words())
                .with("askedBy", takedown.role())
                .with("askedAt", takedown.at())
                .with("due", takedown.due())
                .withAll(state(takedown.state()));
        return takedown.state() instanceof State.Withdrawn
                ? form
                : form.with("inTime", takedown.isInTime(call.at())).with("awaitsCorrection", shown.awaitsCorrection());
    }

    private static Members state(State state) {
        return switch (state) {
            case State.Open() -> Members.of("state", "open");
            case State.Withdrawn(var _, var at) ->
                Members.of("state", "withdrawn").with("withdrawnAt", at);
            case State.Confirmed(var _, var at) ->
                Members.of("state", "confirmed").with("confirmedAt", at);
            case State.Removed(var _, var agreedAt, var at) ->
                Members.of("state", "removed").with("confirmedAt", agreedAt).with("removedAt", at);
        };
    }
}
