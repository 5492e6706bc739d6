package kz.uzdik.functions.contestadministration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** Definitions and their display texts. */
final class DefinitionRoutes {

    private final Outcomes outcomes;
    private final AcceptingDefinition accepting;

    DefinitionRoutes(AdministrationPorts ports) {
        outcomes = new Outcomes(ports.words());
        accepting = new AcceptingDefinition(ports.contests().definitions(), ports.files());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/definitions", this::accept),
                Route.signedIn("GET", "/definitions/{digest}", this::read),
                Route.signedIn("GET", "/definitions/{digest}/texts/{language}", this::readTexts),
                Route.signedIn("PUT", "/definitions/{digest}/texts/{language}", this::acceptTexts));
    }

    private ApiReply accept(Call call) {
        return withWords(
                call,
                () -> outcomes.reply(
                        call,
                        accepting.accept(call.json(), Actors.of(call)),
                        accepted -> ApiReply.created(
                                "/definitions/" + accepted.digest(),
                                Members.of("digest", accepted.digest())
                                        .with(
                                                "contest",
                                                accepted.definition().contest().value())
                                        .map())));
    }

    /** What is wrong with a definition or its texts is said in the language of the one who calls, too. */
    private static ApiReply withWords(Call call, Supplier<ApiReply> answer) {
        try {
            return answer.get();
        } catch (InvalidFields invalid) {
            return ApiReply.problem(DefinitionErrors.in(Words.language(call)).problem(invalid.problems()));
        }
    }

    private ApiReply read(Call call) {
        return outcomes.reply(
                call,
                accepting.read(digest(call), Actors.of(call)),
                bytes -> ApiReply.text(200, "application/json", new String(bytes, StandardCharsets.UTF_8)));
    }

    private ApiReply readTexts(Call call) {
        Language language = call.path("language", DefinitionRoutes::language);
        return outcomes.reply(
                call,
                accepting.readTexts(digest(call), language, Actors.of(call)),
                texts -> ApiReply.ok(new TreeMap<String, Object>(texts)));
    }

    private ApiReply acceptTexts(Call call) {
        Language language = call.path("language", DefinitionRoutes::language);
        String digest = digest(call);
        return withWords(
                call,
                () -> outcomes.reply(
                        call,
                        accepting.acceptTexts(digest, language, call.body(), Actors.of(call)),
                        _ -> ApiReply.noContent()));
    }

    private static String digest(Call call) {
        return call.path("digest", DefinitionRoutes::digest);
    }

    /** A digest in a path. */
    static String digest(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest");
        }
        return text;
    }

    private static Language language(String name) {
        return WireName.read(Language.class, name).orElseThrow(() -> new IllegalArgumentException("not a language"));
    }
}
