package kz.uzdik.functions.uploadintake;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.ReadingOwnResults;
import kz.uzdik.domain.jury.ReadingOwnResults.OwnResult;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.DossierView;
import kz.uzdik.json.view.OwnResultView;
import kz.uzdik.json.view.Spoken;

/** What a dossier's figures came to, for its owner (2020 p12, p16, p20). */
final class ResultRoutes {

    private final Outcomes outcomes;
    private final Words words;
    private final Dossiers dossiers;
    private final ReadingOwnResults reading;

    ResultRoutes(IntakePorts ports) {
        words = ports.words();
        outcomes = new Outcomes(words);
        dossiers = ports.dossiers();
        reading = new ReadingOwnResults(ports.contests(), ports.dossiers(), ports.sittings(), ports.runs());
    }

    List<Route> routes() {
        return List.of(Route.signedIn("GET", "/dossiers/{dossier}/results", this::read));
    }

    private ApiReply read(Call call) {
        DossierId id = PathIds.dossier(call);
        return outcomes.reply(
                call,
                reading.read(id, Actors.of(call)),
                results -> ApiReply.ok(Members.empty()
                        .withEach("results", results, result -> view(call, id, result))
                        .withOptional("exit", exit(call, id))
                        .map()));
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
