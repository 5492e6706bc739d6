package kz.uzdik.functions.scoreaggregation;

import java.util.List;
import kz.uzdik.domain.jury.ReadingSittings;
import kz.uzdik.domain.jury.RequestingRanking;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Listing;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Problem;
import kz.uzdik.http.Problems;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;

/** Ranking runs of one sitting. */
final class RankingRoutes {

    private final Outcomes outcomes;
    private final Words words;
    private final RequestingRanking requesting;
    private final ReadingSittings reading;

    RankingRoutes(RankingPorts ports) {
        words = ports.words();
        outcomes = new Outcomes(words);
        requesting = new RequestingRanking(ports.floor(), ports.runs());
        reading = new ReadingSittings(ports.floor(), ports.sheets(), ports.assessments(), ports.runs());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/sittings/{sitting}/rankings", this::request),
                Route.signedIn("GET", "/sittings/{sitting}/rankings", this::list),
                Route.signedIn("GET", "/sittings/{sitting}/rankings/{number}", this::read),
                Route.signedIn("GET", "/sittings/{sitting}/rankings/{number}/csv", this::table));
    }

    private ApiReply request(Call call) {
        var id = PathIds.sitting(call);
        call.nothing();
        return outcomes.reply(
                call,
                requesting.request(id, Actors.of(call), call.at()),
                run -> ApiReply.accepted(new RunView(words.of(call)).form(run).map())
                        .header("Location", "/sittings/" + id + "/rankings/" + run.number()));
    }

    private ApiReply list(Call call) {
        var id = PathIds.sitting(call);
        List<RankingRun> runs = runs(call);
        return new Listing<>("/sittings/" + id + "/rankings", runs, run -> Listing.numbered(run.number()))
                .page(call, new RunView(words.of(call))::form);
    }

    private ApiReply read(Call call) {
        int number = PathIds.number(call);
        return runs(call).stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .map(run -> ApiReply.ok(new RunView(words.of(call)).whole(run).map()))
                .orElseThrow(() -> Problem.of(Problems.NOT_FOUND).exception());
    }

    private ApiReply table(Call call) {
        var id = PathIds.sitting(call);
        int number = PathIds.number(call);
        Language language = Words.language(call);
        var reader = words.in(language, id.commission().edition());
        return outcomes.reply(
                call,
                reading.ranking(id, number, Actors.of(call), call.at()),
                ranking -> ApiReply.text(
                                200,
                                "text/csv; charset=utf-8",
                                new RankingTable(Csv.in(language), reader, id.step()).of(ranking))
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + RankingRun.id(id.toString(), number) + ".csv\""));
    }

    private List<RankingRun> runs(Call call) {
        return outcomes.value(call, reading.rankings(PathIds.sitting(call), Actors.of(call), call.at()));
    }
}
