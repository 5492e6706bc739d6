package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Set;
import kz.uzdik.domain.jury.Agenda;
import kz.uzdik.domain.jury.CancellingSitting;
import kz.uzdik.domain.jury.ClosingSitting;
import kz.uzdik.domain.jury.ConveningSitting;
import kz.uzdik.domain.jury.DeclaringConflicts;
import kz.uzdik.domain.jury.Meeting;
import kz.uzdik.domain.jury.OpeningSitting;
import kz.uzdik.domain.jury.PlanningSitting;
import kz.uzdik.domain.jury.ReadingNextMove;
import kz.uzdik.domain.jury.ReadingSittings;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.SealingSheets;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Sittings up to their opening: convened, cancelled, conflicts declared, opened with a quorum (2020 p3, p5). */
final class SittingRoutes {

    private static final int MOST = 1_000;
    private static final int MOST_PRESENT = 50;

    private final Outcomes outcomes;
    private final SittingViews views;
    private final ReadingSittings reading;
    private final ConveningSitting convening;
    private final PlanningSitting planning;
    private final CancellingSitting cancelling;
    private final DeclaringConflicts declaring;
    private final OpeningSitting opening;
    private final ReadingNextMove progress;
    private final Words words;

    SittingRoutes(CommissionPorts ports, SittingViews views) {
        outcomes = new Outcomes(ports.words());
        this.views = views;
        var floor = ports.floor();
        reading = ports.reading();
        convening = new ConveningSitting(floor, new Agenda(ports.dossiers(), ports.sittings(), ports.handOvers()));
        planning = new PlanningSitting(floor);
        cancelling = new CancellingSitting(floor, ports.sheets(), ports.assessments());
        declaring = new DeclaringConflicts(floor);
        opening = new OpeningSitting(floor);
        progress = new ReadingNextMove(
                floor,
                convening,
                new SealingSheets(floor, ports.sheets(), ports.assessments()),
                new ClosingSitting(floor, ports.protocols()),
                ports.handOvers());
        words = ports.words();
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/commissions/{commission}/sittings", this::list),
                Route.signedIn("POST", "/commissions/{commission}/sittings", this::convene),
                Route.signedIn("GET", "/sittings/{sitting}", this::read),
                Route.signedIn("GET", "/sittings/{sitting}/next", this::next),
                Route.signedIn("PUT", "/sittings/{sitting}/meeting", this::plan),
                Route.signedIn("POST", "/sittings/{sitting}/cancellation", this::cancel),
                Route.signedIn("PUT", "/sittings/{sitting}/declarations", this::declare),
                Route.signedIn("POST", "/sittings/{sitting}/opening", this::open));
    }

    private ApiReply list(Call call) {
        var id = PathIds.commission(call);
        var sittings = outcomes.value(call, reading.sittings(id, Actors.of(call)));
        var view = views.view(id, call);
        return new Listing<>(
                        "/commissions/" + id + "/sittings",
                        sittings,
                        sitting -> sitting.id().toString())
                .page(call, view::form);
    }

    private ApiReply convene(Call call) {
        var commission = PathIds.commission(call);
        Fields body = call.body();
        String step = body.required("step", BodyTypes.NAME_IN_DEFINITION);
        var meeting = body.optionalPart("meeting", SittingRoutes::withoutOrder);
        body.done();
        return views.created(
                call, convening.convene(new SittingId(commission, step), meeting, Actors.of(call), call.at()));
    }

    // Nobody knows the agenda before it is drawn up.
    private static Meeting withoutOrder(Fields fields) {
        var at = fields.instant("at");
        var meeting = new Meeting(at, MeetingBody.place(fields), MeetingBody.link(fields), List.of());
        fields.done();
        return meeting;
    }

    private ApiReply plan(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var meeting = MeetingBody.read(body);
        String reason = body.text("reason", 1, 500);
        body.done();
        return views.ok(call, planning.plan(id, meeting, reason, Actors.of(call), call.at()));
    }

    private ApiReply cancel(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        int convening = body.integer("convening", 1, MOST);
        String reason = body.text("reason", 1, 500);
        body.done();
        return views.ok(call, cancelling.cancel(id, convening, reason, Actors.of(call), call.at()));
    }

    private ApiReply read(Call call) {
        return views.named(call, reading.sitting(PathIds.sitting(call), Actors.of(call)));
    }

    private ApiReply next(Call call) {
        var spoken = words.of(call);
        return outcomes.reply(
                call,
                progress.read(PathIds.sitting(call), Actors.of(call), call.at()),
                found -> ApiReply.ok(Members.of("sitting", found.sitting().toString())
                        .withOptional("phase", found.phase())
                        .with("next", found.next())
                        .withEach("blocks", found.blocks(), spoken::reason)
                        .map()));
    }

    private ApiReply declare(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var recusals = body.each("recusals", 0, MOST, SittingRoutes::recusal);
        body.done();
        return views.ok(call, declaring.declare(id, recusals, Actors.of(call), call.at()));
    }

    private ApiReply open(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        var present = Set.copyOf(body.list("present", 0, MOST_PRESENT, BodyTypes.PERSON));
        body.done();
        return views.ok(call, opening.open(id, present, Actors.of(call), call.at()));
    }

    private static Recusal recusal(Fields fields) {
        var candidate = fields.required("candidate", BodyTypes.CANDIDATE);
        String reason = fields.text("reason", 1, 500);
        fields.done();
        return new Recusal(candidate, reason);
    }
}
