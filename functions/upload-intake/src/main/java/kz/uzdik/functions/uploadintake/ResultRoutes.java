package kz.uzdik.functions.uploadintake;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.FilingObjection;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.ReadingOwnInterviews;
import kz.uzdik.domain.jury.ReadingOwnInterviews.Own;
import kz.uzdik.domain.jury.ReadingOwnObjections;
import kz.uzdik.domain.jury.ReadingOwnResults;
import kz.uzdik.domain.jury.ReadingOwnResults.OwnResult;
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
import kz.uzdik.json.view.DossierView;
import kz.uzdik.json.view.ObjectionView;
import kz.uzdik.json.view.OwnResultView;
import kz.uzdik.json.view.Spoken;

/**
 * For a dossier's owner: when the commissions talk to them, what its figures came to (2020 p12, p14, p16, p20), and what
 * they object to it.
 */
final class ResultRoutes {

    private final Outcomes outcomes;
    private final Words words;
    private final Dossiers dossiers;
    private final ReadingOwnResults reading;
    private final ReadingOwnObjections ownObjections;
    private final ReadingOwnInterviews ownInterviews;
    private final FilingObjection objecting;

    ResultRoutes(IntakePorts ports) {
        words = ports.words();
        outcomes = new Outcomes(words);
        dossiers = ports.dossiers();
        reading = new ReadingOwnResults(ports.contests(), ports.dossiers(), ports.sittings(), ports.runs());
        ownObjections = new ReadingOwnObjections(ports.contests(), ports.dossiers(), ports.objections());
        ownInterviews =
                new ReadingOwnInterviews(ports.contests(), ports.dossiers(), ports.sittings(), ports.interviews());
        objecting = new FilingObjection(ports.contests(), ports.dossiers(), ports.sittings(), ports.objections());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/dossiers/{dossier}/results", this::read),
                Route.signedIn("POST", "/dossiers/{dossier}/objections", this::object));
    }

    private ApiReply read(Call call) {
        DossierId id = PathIds.dossier(call);
        return outcomes.reply(
                call,
                reading.read(id, Actors.of(call)),
                results -> ApiReply.ok(Members.empty()
                        .withEach("results", results, result -> view(call, id, result))
                        .withOptional("exit", exit(call, id))
                        .withEach("interviews", interviews(call, id), ResultRoutes::interview)
                        .withEach("objections", objections(call, id), new ObjectionView(call.at())::form)
                        .map()));
    }

    private ApiReply object(Call call) {
        var id = PathIds.dossier(call);
        Fields body = call.body();
        String step = body.required("step", BodyTypes.NAME_IN_DEFINITION);
        String text = body.text("text", 1, Objection.LONGEST);
        body.done();
        return outcomes.reply(
                call,
                objecting.file(id, step, text, Actors.of(call), call.at()),
                objection -> ApiReply.json(
                        201, new ObjectionView(call.at()).form(objection).map()));
    }

    private List<Objection> objections(Call call, DossierId id) {
        return outcomes.value(call, ownObjections.read(id, Actors.of(call)));
    }

    private List<Own> interviews(Call call, DossierId id) {
        return outcomes.value(call, ownInterviews.read(id, Actors.of(call)));
    }

    // What was unusual about the time is between the commission and the Agency.
    private static Members interview(Own own) {
        var slot = own.slot();
        return Members.of("step", own.step())
                .with("at", slot.at())
                .withOptional("minutes", slot.minutes())
                .withOptional("place", slot.place())
                .withOptional("link", slot.link())
                .with("postponements", slot.postponements())
                .withOptional("reason", Optional.of(slot.reason()).filter(reason -> !reason.isEmpty()))
                .withOptional("came", slot.came());
    }

    // Who has left stands in no later ranking: why is said beside what there is.
    private Optional<Members> exit(Call call, DossierId id) {
        return dossiers.find(id).flatMap(dossier -> new DossierView(words.of(call, id.edition())).exit(dossier));
    }

    private Members view(Call call, DossierId id, OwnResult result) {
        var reader = words.in(Words.language(call), id.edition());
        return new OwnResultView(Spoken.to(reader, Optional.of(result.step()))).form(result);
    }
}
