package kz.uzdik.functions.contestadministration;

import java.util.List;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.contest.AnnouncingEdition;
import kz.uzdik.domain.contest.Definitions;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.PlanningEdition;
import kz.uzdik.domain.contest.ReadingEdition;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.Fields;

/** Editions: planned, announced, their deadlines amended (2020 p8, p9). */
final class EditionRoutes {

    private static final int MOST_POSTINGS = 100;

    private final Outcomes outcomes;
    private final Definitions definitions;
    private final PlanningEdition planning;
    private final ReadingEdition reading;
    private final AnnouncingEdition announcing;
    private final AmendingDeadline amending;

    EditionRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        var editions = ports.contests().editions();
        definitions = ports.contests().definitions();
        planning = new PlanningEdition(editions, definitions);
        reading = new ReadingEdition(editions);
        announcing = new AnnouncingEdition(editions);
        amending = new AmendingDeadline(ports.contests());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/editions", this::plan),
                Route.signedIn("GET", "/editions/{edition}", this::read),
                Route.signedIn("POST", "/editions/{edition}/announcement", this::announce),
                Route.signedIn("POST", "/editions/{edition}/amendments", this::amend));
    }

    private ApiReply plan(Call call) {
        Fields body = call.body();
        var id = body.required("edition", BodyTypes.EDITION);
        String digest = body.required("definition", BodyTypes.DIGEST);
        body.done();
        return outcomes.reply(call, planning.plan(id, digest, Actors.of(call), call.at()), this::created);
    }

    private ApiReply read(Call call) {
        return outcomes.reply(call, reading.read(PathIds.edition(call), Actors.of(call)), this::ok);
    }

    private ApiReply announce(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        var postings = body.each("postings", 1, MOST_POSTINGS, EditionRoutes::posting);
        body.done();
        return outcomes.reply(call, announcing.announce(id, postings, Actors.of(call), call.at()), this::ok);
    }

    private ApiReply amend(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        String deadline = body.required("deadline", BodyTypes.NAME_IN_DEFINITION);
        var last = body.instant("last");
        String reason = body.text("reason", 1, 1_000);
        body.done();
        var outcome = amending.amend(id, deadline, last, reason, Actors.of(call), call.at());
        return outcomes.reply(call, outcome, this::created);
    }

    private static Edition.Posting posting(Fields fields) {
        String place = fields.text("place", 1, 200);
        String address = fields.text("address", 1, 500);
        var date = fields.date("date");
        fields.done();
        return new Edition.Posting(place, address, date);
    }

    private ApiReply ok(Edition edition) {
        return ApiReply.ok(view(edition).form());
    }

    private ApiReply created(Edition edition) {
        return ApiReply.created("/editions/" + edition.id(), view(edition).form());
    }

    private EditionView view(Edition edition) {
        return new EditionView(edition, definitions.find(edition.digest()).orElseThrow());
    }
}
