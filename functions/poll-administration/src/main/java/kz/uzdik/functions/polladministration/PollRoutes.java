package kz.uzdik.functions.polladministration;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.AnnullingDistrict;
import kz.uzdik.domain.poll.ClosingPoll;
import kz.uzdik.domain.poll.ComplaintWindow;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.ExtendingPoll;
import kz.uzdik.domain.poll.FreezingPoll;
import kz.uzdik.domain.poll.PlanningPoll;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.ReadingPoll;
import kz.uzdik.domain.poll.ReplacingOfficers;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;
import kz.uzdik.json.poll.FrozenPollForm;

/** One poll, from its plan to its close; whatever is done, the answer is how far it is. */
final class PollRoutes {

    private static final int MOST_ROLLS = 100_000;
    private static final int LONGEST_REASON = 500;

    private final Outcomes outcomes;
    private final PlanningPoll planning;
    private final ReadingPoll reading;
    private final FreezingPoll freezing;
    private final ReplacingOfficers replacing;
    private final ExtendingPoll extending;
    private final AnnullingDistrict annulling;
    private final ClosingPoll closing;

    PollRoutes(PollPorts ports) {
        outcomes = new Outcomes(ports.words());
        var contests = ports.contests();
        var complaints = new ComplaintWindow(contests, ports.calendars());
        planning = new PlanningPoll(ports.polls(), contests, complaints);
        reading = new ReadingPoll(ports.polls(), ports.stations());
        freezing = new FreezingPoll(
                ports.polls(), ports.rolls(), poll -> Digest.of(Sha256.of(FrozenPollForm.bytes(poll))));
        replacing = new ReplacingOfficers(ports.polls());
        extending = new ExtendingPoll(ports.polls(), complaints);
        annulling = new AnnullingDistrict(ports.polls());
        closing = new ClosingPoll(ports.polls(), ports.stations());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("PUT", "/polls/{poll}", this::plan),
                Route.signedIn("GET", "/polls/{poll}", this::read),
                Route.signedIn("POST", "/polls/{poll}/freeze", this::freeze),
                Route.signedIn("PUT", "/polls/{poll}/officers", this::replaceOfficers),
                Route.signedIn("POST", "/polls/{poll}/extensions", this::extend),
                Route.signedIn("POST", "/polls/{poll}/annulments", this::annul),
                Route.signedIn("POST", "/polls/{poll}/closing", this::close));
    }

    private ApiReply plan(Call call) {
        PollBody body = PollBody.read(PathIds.poll(call), call.body());
        return reply(call, planning.plan(body.plan(), body.officers(), Actors.of(call), call.at()));
    }

    private ApiReply read(Call call) {
        return reply(call, reading.read(PathIds.poll(call), Actors.of(call)));
    }

    private ApiReply freeze(Call call) {
        var id = PathIds.poll(call);
        Fields body = call.body();
        int roll = body.integer("roll", 1, MOST_ROLLS);
        var digest = body.optional("digest", BodyTypes.DIGEST);
        body.done();
        return reply(call, freezing.freeze(id, roll, digest.map(Digest::new), Actors.of(call), call.at()));
    }

    private ApiReply replaceOfficers(Call call) {
        var id = PathIds.poll(call);
        Fields body = call.body();
        var officers = PollBody.officers(body);
        String reason = body.text("reason", 1, LONGEST_REASON);
        long basedOn = PollBody.version(body);
        body.done();
        return reply(call, replacing.replace(id, officers, reason, basedOn, Actors.of(call), call.at()));
    }

    private ApiReply extend(Call call) {
        var id = PathIds.poll(call);
        Fields body = call.body();
        var issueUntil = body.instant("issueUntil");
        var ballotsUntil = body.instant("ballotsUntil");
        String reason = body.text("reason", 1, LONGEST_REASON);
        body.done();
        return reply(call, extending.extend(id, issueUntil, ballotsUntil, reason, Actors.of(call), call.at()));
    }

    private ApiReply annul(Call call) {
        var id = PathIds.poll(call);
        Fields body = call.body();
        var district = body.required("district", BodyTypes.UNIT);
        String reason = body.text("reason", 1, LONGEST_REASON);
        body.done();
        return reply(call, annulling.annul(id, district, reason, Actors.of(call), call.at()));
    }

    private ApiReply close(Call call) {
        var id = PathIds.poll(call);
        call.nothing();
        return reply(call, closing.close(id, Actors.of(call), call.at()));
    }

    private ApiReply reply(Call call, Outcome<Poll> outcome) {
        return outcomes.reply(
                call, outcome, poll -> ApiReply.ok(PollView.of(poll).map()));
    }
}
