package kz.uzdik.functions.polladministration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.uzdik.domain.jury.SeatsOfCommissions;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.EnteringStation;
import kz.uzdik.domain.poll.NamingStationOfficers;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.poll.ReadingPoll;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.TakingStationOffline;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.Mismatch;

/**
 * Stations: who marks and counts there; whose entries one without internet closes online; subtotals, entered by one
 * officer, entered again by another, read by those concerned.
 */
final class StationRoutes {

    private static final long MOST_BALLOTS = 1_000_000;
    private static final int MOST_UNITS = 100;
    private static final int MOST_OFFICERS = 50;
    private static final int LONGEST_REASON = 500;
    private static final FieldType<Long> COUNT = FieldTypes.integer(0, MOST_BALLOTS);
    private static final FieldType<List<Long>> ROW = new FieldType<>(List.of(), StationRoutes::row);

    private final Outcomes outcomes;
    private final NamingStationOfficers naming;
    private final EnteringStation entering;
    private final ReadingPoll reading;
    private final TakingStationOffline offline;

    StationRoutes(PollPorts ports) {
        outcomes = new Outcomes(ports.words());
        naming = new NamingStationOfficers(ports.polls(), new SeatsOfCommissions(ports.commissions()));
        entering = new EnteringStation(ports.polls(), ports.stations(), ports.marks());
        reading = new ReadingPoll(ports.polls(), ports.stations());
        offline = new TakingStationOffline(ports.polls());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/polls/{poll}/stations", this::list),
                Route.signedIn("PUT", "/polls/{poll}/stations/{station}/officers", this::name),
                Route.signedIn("PUT", "/polls/{poll}/stations/{station}", this::enter),
                Route.signedIn("POST", "/polls/{poll}/stations/{station}/confirmation", this::confirm),
                Route.signedIn("POST", "/polls/{poll}/stations/{station}/offline", this::offline));
    }

    private ApiReply list(Call call) {
        var id = PathIds.poll(call);
        var stations = outcomes.value(call, reading.stations(id, Actors.of(call)));
        return new Listing<>(
                        "/polls/" + id + "/stations",
                        stations,
                        station -> station.station().value())
                .page(call, StationRoutes::view);
    }

    private ApiReply name(Call call) {
        var id = PathIds.poll(call);
        var station = call.path("station", StationId::new);
        Fields body = call.body();
        var officers = body.list("officers", 0, MOST_OFFICERS, BodyTypes.PERSON);
        String reason = body.text("reason", 1, LONGEST_REASON);
        long basedOn = PollBody.version(body);
        body.done();
        var outcome = naming.name(id, station, officers, reason, basedOn, Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, poll -> ApiReply.ok(PollView.of(poll).map()));
    }

    private ApiReply enter(Call call) {
        var id = PathIds.poll(call);
        var station = call.path("station", StationId::new);
        var outcome = entering.enter(id, station, counts(call), Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, entered -> ApiReply.ok(view(entered).map()));
    }

    private ApiReply confirm(Call call) {
        var id = PathIds.poll(call);
        var station = call.path("station", StationId::new);
        var outcome = entering.confirm(id, station, counts(call), Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, confirmed -> ApiReply.ok(view(confirmed).map()));
    }

    private ApiReply offline(Call call) {
        var id = PathIds.poll(call);
        var station = call.path("station", StationId::new);
        Fields body = call.body();
        var units = body.list("units", 1, MOST_UNITS, BodyTypes.UNIT);
        var opening = body.instant("opening");
        body.done();
        var outcome = offline.take(id, station, Set.copyOf(units), opening, Actors.of(call), call.at());
        return outcomes.reply(
                call, outcome, poll -> ApiReply.ok(PollView.of(poll).map()));
    }

    private static AnswerCounts counts(Call call) {
        Fields body = call.body();
        List<List<Long>> rows = body.list("counts", 1, PollPlan.MOST_QUESTIONS, ROW);
        if (rows.stream().map(StationRoutes::sum).distinct().count() > 1) {
            body.problem("counts", FieldProblem.NOT_ALLOWED, "rows that have one sum");
        }
        body.done();
        return new AnswerCounts(rows);
    }

    private static long sum(List<Long> row) {
        return row.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> row(Object value) throws Mismatch {
        if (!(value instanceof List<?> items) || items.size() != Question.ANSWERS) {
            throw new Mismatch(FieldProblem.WRONG_TYPE, "a row of six counts");
        }
        List<Long> row = new ArrayList<>();
        for (Object item : items) {
            if (item == null) {
                throw new Mismatch(FieldProblem.WRONG_TYPE, "a row of six counts");
            }
            row.add(COUNT.conversion().read(item));
        }
        return row;
    }

    // The second officer counts by themselves: numbers are shown once they are confirmed.
    private static Members view(Station station) {
        Members view = Members.of("station", station.station().value())
                .with("district", station.station().district().code())
                .with("enteredBy", station.enteredBy().value())
                .withOptional("confirmedBy", station.confirmedBy().map(PersonId::value));
        return station.isConfirmed()
                ? view.with("ballots", station.counts().ballots())
                        .with("counts", station.counts().rows())
                : view;
    }
}
