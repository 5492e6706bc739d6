package kz.uzdik.functions.contestadministration;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.contest.AnnouncingEdition;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PlanningEdition;
import kz.uzdik.domain.contest.ReadingEdition;
import kz.uzdik.domain.contest.ReadingTimetable;
import kz.uzdik.domain.contest.Timetable;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Editions: planned, announced, their deadlines amended (2020 p8, p9). */
final class EditionRoutes {

    private static final int MOST_POSTINGS = 100;

    private final Outcomes outcomes;
    private final Words words;
    private final Contests contests;
    private final PlanningEdition planning;
    private final CopyingEdition copying;
    private final ReadingEdition reading;
    private final AnnouncingEdition announcing;
    private final AmendingDeadline amending;
    private final ReadingTimetable timetables;

    EditionRoutes(AdministrationPorts ports) {
        words = ports.words();
        outcomes = new Outcomes(words);
        contests = ports.contests();
        planning = new PlanningEdition(contests, ports.calendars());
        copying = new CopyingEdition(contests, ports.files(), planning);
        reading = new ReadingEdition(contests.editions());
        announcing = new AnnouncingEdition(contests, ports.calendars());
        amending = new AmendingDeadline(contests);
        timetables = new ReadingTimetable(contests, ports.calendars());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/editions", this::plan),
                Route.signedIn("GET", "/editions", this::list),
                Route.signedIn("GET", "/editions/{edition}", this::read),
                Route.signedIn("GET", "/editions/{edition}/calendar", this::timetable),
                Route.signedIn("POST", "/editions/{edition}/announcement", this::announce),
                Route.signedIn("POST", "/editions/{edition}/amendments", this::amend));
    }

    private ApiReply plan(Call call) {
        Fields body = call.body();
        var id = body.required("edition", BodyTypes.EDITION);
        Optional<String> definition = body.optional("definition", BodyTypes.DIGEST);
        Optional<EditionId> model = body.optional("from", BodyTypes.EDITION);
        Optional<Integer> years = body.optionalInteger("years", 0, CopyingEdition.MOST_YEARS);
        boolean practice = body.optionalFlag("practice").orElse(false);
        if (body.has("definition") == body.has("from")) {
            body.problem("definition", FieldProblem.NOT_ALLOWED, "either a definition or the edition to plan from");
        }
        if (body.has("from") != body.has("years")) {
            body.problem("years", FieldProblem.NOT_ALLOWED, "how much later than the edition to plan from");
        }
        body.done();
        var outcome = model.map(
                        earlier -> copying.copy(earlier, years.orElseThrow(), id, practice, Actors.of(call), call.at()))
                .orElseGet(() -> planning.plan(id, definition.orElseThrow(), practice, Actors.of(call), call.at()));
        return outcomes.reply(call, outcome, edition -> planned(edition, call));
    }

    private ApiReply list(Call call) {
        return outcomes.reply(
                call,
                reading.list(Actors.of(call)),
                there -> ApiReply.ok(Members.of(
                                "announced",
                                there.announced().stream().map(EditionId::value).toList())
                        .with(
                                "planned",
                                there.planned().stream().map(EditionId::value).toList())
                        .map()));
    }

    private ApiReply read(Call call) {
        return outcomes.reply(call, reading.read(PathIds.edition(call), Actors.of(call)), edition -> ok(edition, call));
    }

    private ApiReply announce(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        var postings = body.each("postings", 1, MOST_POSTINGS, EditionRoutes::posting);
        body.done();
        return outcomes.reply(
                call, announcing.announce(id, postings, Actors.of(call), call.at()), edition -> ok(edition, call));
    }

    private ApiReply amend(Call call) {
        var id = PathIds.edition(call);
        Fields body = call.body();
        String deadline = body.required("deadline", BodyTypes.NAME_IN_DEFINITION);
        var last = body.instant("last");
        String reason = body.text("reason", 1, 1_000);
        body.done();
        var outcome = amending.amend(id, deadline, last, reason, Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, edition -> created(edition, view(edition, call).form()));
    }

    private static Edition.Posting posting(Fields fields) {
        String place = fields.text("place", 1, 200);
        String address = fields.text("address", 1, 500);
        var date = fields.date("date");
        fields.done();
        return new Edition.Posting(place, address, date);
    }

    private ApiReply timetable(Call call) {
        var id = PathIds.edition(call);
        Fields query = call.query();
        var announced = query.optionalDate("announced");
        query.done();
        var outcome = timetables.read(id, announced, Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, found -> ApiReply.ok(view(found, call).form().map()));
    }

    private ApiReply ok(Edition edition, Call call) {
        return ApiReply.ok(view(edition, call).form().map());
    }

    // Whoever plans sees at once what the deadlines would be, and what deserves a look.
    private ApiReply planned(Edition edition, Call call) {
        Members form = view(edition, call).form();
        var timetable = timetables.read(edition.id(), Optional.empty(), Actors.of(call), call.at());
        return timetable instanceof Outcome.Done<Timetable>(var found)
                ? created(edition, form.with("timetable", view(found, call).form()))
                : created(edition, form);
    }

    private static ApiReply created(Edition edition, Members form) {
        return ApiReply.created("/editions/" + edition.id(), form.map());
    }

    private TimetableView view(Timetable timetable, Call call) {
        return new TimetableView(timetable, words.of(call, timetable.contest().id()));
    }

    private EditionView view(Edition edition, Call call) {
        return new EditionView(contests.planned(edition, call.at()));
    }
}
