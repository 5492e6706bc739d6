package kz.uzdik.functions.workrecord;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.json.Members;

/** Versions of work algorithms. */
final class AlgorithmRoutes {

    private final Outcomes outcomes;
    private final AcceptingAlgorithm accepting;

    AlgorithmRoutes(WorkPorts ports, Outcomes outcomes) {
        this.outcomes = outcomes;
        accepting = new AcceptingAlgorithm(ports.stores().algorithms(), ports.files());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/algorithms", this::accept),
                Route.signedIn("GET", "/algorithms/{digest}", this::read),
                Route.signedIn("GET", "/algorithms/{digest}/texts/{language}", this::readTexts),
                Route.signedIn("PUT", "/algorithms/{digest}/texts/{language}", this::acceptTexts));
    }

    private ApiReply readTexts(Call call) {
        return outcomes.reply(
                call,
                accepting.readTexts(WorkPaths.digest(call), WorkPaths.language(call), Actors.of(call)),
                texts -> ApiReply.ok(new TreeMap<String, Object>(texts)));
    }

    private ApiReply acceptTexts(Call call) {
        String digest = WorkPaths.digest(call);
        Language language = WorkPaths.language(call);
        return outcomes.reply(
                call, accepting.acceptTexts(digest, language, call.body(), Actors.of(call)), _ -> ApiReply.noContent());
    }

    private ApiReply accept(Call call) {
        return outcomes.reply(
                call,
                accepting.accept(call.json(), Actors.of(call)),
                accepted -> ApiReply.created(
                        "/algorithms/" + accepted.digest(),
                        Members.of("digest", accepted.digest())
                                .with("algorithm", accepted.algorithm().name())
                                .with("from", accepted.algorithm().from())
                                .map()));
    }

    private ApiReply read(Call call) {
        return outcomes.reply(
                call,
                accepting.read(WorkPaths.digest(call), Actors.of(call)),
                bytes -> ApiReply.text(200, "application/json", new String(bytes, StandardCharsets.UTF_8)));
    }
}
