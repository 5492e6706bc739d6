package kz.uzdik.functions.voterenrolment;

import java.util.List;
import java.util.TreeMap;
import kz.uzdik.domain.enrolment.ConfirmingRoll;
import kz.uzdik.domain.enrolment.PlanningRoll;
import kz.uzdik.domain.enrolment.ReadingRoll;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Imports of a poll's roll: addresses to put the file to, how far it is, the confirmation. */
final class RollRoutes {

    private final Words words = Words.ofNoContest();
    private final Outcomes outcomes = new Outcomes(words);
    private final PlanningRoll planning;
    private final ReadingRoll reading;
    private final ConfirmingRoll confirming;

    RollRoutes(OfficePorts ports) {
        planning = new PlanningRoll(ports.polls(), ports.imports(), ports.files());
        reading = new ReadingRoll(ports.polls(), ports.imports(), ports.files());
        confirming = new ConfirmingRoll(ports.polls(), ports.imports());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/polls/{poll}/rolls", this::plan),
                Route.signedIn("GET", "/polls/{poll}/rolls/{version}", this::read),
                Route.signedIn("POST", "/polls/{poll}/rolls/{version}/confirmation", this::confirm));
    }

    private ApiReply plan(Call call) {
        var poll = PathIds.poll(call);
        Fields body = call.body();
        long bytes = body.integer("bytes", 1L, RollImport.MOST_BYTES);
        String sha256 = body.required("sha256", BodyTypes.DIGEST);
        int cap = body.optionalInteger("contactCap", 1, RollImport.LARGEST_CONTACT_CAP)
                .orElse(RollImport.USUAL_CONTACT_CAP);
        body.done();
        var planned = planning.plan(poll, new RollImport.DeclaredFile(bytes, sha256), cap, Actors.of(call), call.at());
        return outcomes.reply(
                call,
                planned,
                plan -> ApiReply.created(address(plan.roll()), form(plan).map()));
    }

    private static Members form(PlanningRoll.Plan plan) {
        return Members.of("version", plan.roll().number())
                .with("method", "PUT")
                .with("address", plan.signed().address().toString())
                .with("headers", new TreeMap<>(plan.signed().headers()))
                .with("expires", plan.signed().expires());
    }

    private ApiReply read(Call call) {
        var outcome = reading.read(PathIds.poll(call), PathIds.rollVersion(call), Actors.of(call));
        return outcomes.reply(
                call,
                outcome,
                seen -> ApiReply.ok(new RollView(words.of(call))
                        .form(seen.roll())
                        .withOptional("report", seen.report().map(Object::toString))
                        .map()));
    }

    private ApiReply confirm(Call call) {
        var poll = PathIds.poll(call);
        int version = PathIds.rollVersion(call);
        Fields body = call.body();
        long good = body.integer("good", 0L, Long.MAX_VALUE);
        long bad = body.integer("bad", 0L, Long.MAX_VALUE);
        body.done();
        var outcome = confirming.confirm(poll, version, good, bad, Actors.of(call), call.at());
        return outcomes.reply(
                call,
                outcome,
                roll -> ApiReply.ok(new RollView(words.of(call)).form(roll).map()));
    }

    private static String address(RollImport roll) {
        return "/polls/" + roll.poll() + "/rolls/" + roll.number();
    }
}
