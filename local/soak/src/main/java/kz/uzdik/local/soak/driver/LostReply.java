package kz.uzdik.local.soak.driver;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Line;

/**
 * Where a client looks whether something was done whose reply was lost, when doing it again is refused.
 *
 * @param question what is asked instead
 * @param status what the lost reply had
 * @param one of which of a list's items it was, by edition; empty where the answer is the thing itself
 */
record LostReply(Line.Request question, int status, Optional<String> one) {
    private static final int THERE = 200;

    private record Look(String method, Pattern path, int status, String at) {
        Look(String method, String path, int status, String at) {
            this(method, Pattern.compile(path), status, at);
        }
    }

    private static final String BODY = "{body}";

    private static final List<Look> LOOKS = List.of(
            new Look("POST", "/editions", 201, "/editions/" + BODY),
            new Look("POST", "(/editions/[^/]+)/announcement", 200, "$1"),
            new Look("POST", "(/editions/[^/]+)/amendments", 201, "$1"),
            new Look("PUT", "(/commissions/[^/]+)(?:/consent)?", 200, "$1"),
            new Look("POST", "/dossiers", 201, "/dossiers"),
            new Look("POST", "(/dossiers/[^/]+)/(?:consent|withdrawal)", 200, "$1"),
            new Look("POST", "(/dossiers/[^/]+)/submissions", 201, "$1"),
            new Look("PUT", "(/dossiers/[^/]+/forms/[^/]+/[^/]+)", 200, "$1"),
            new Look("POST", "/commissions/([^/]+)/sittings", 201, "/sittings/$1." + BODY),
            new Look(
                    "POST",
                    "(/sittings/[^/]+)/(?:opening|seal|closing|cancellation|departures|arrivals|panel)",
                    200,
                    "$1"),
            new Look("PUT", "(/sittings/[^/]+)/(?:declarations)", 200, "$1"),
            new Look("POST", "(/sittings/[^/]+)/(?:signatures|ties)", 201, "$1"),
            new Look("PUT", "(/polls/[^/]+)", 200, "$1"),
            new Look("POST", "(/polls/[^/]+)/(?:freeze|closing|marks|extensions)", 200, "$1"),
            new Look("POST", "(/polls/[^/]+/rolls/[^/]+)/confirmation", 200, "$1"),
            new Look("POST", "(/polls/[^/]+/stations/[^/]+)/confirmation", 200, "$1"));

    /** Where to look for this request; empty where nobody can tell. */
    static Optional<LostReply> of(Line.Request request) {
        String path = request.address().getPath();
        for (Look look : LOOKS) {
            Matcher matcher = look.path().matcher(path);
            if (look.method().equals(request.method()) && matcher.matches()) {
                String at = matcher.replaceFirst(look.at()).replace(BODY, named(request));
                URI address = request.address().resolve(at);
                var question = new Line.Request("GET", address, request.headers(), Optional.empty());
                Optional<String> one =
                        path.equals("/dossiers") ? Optional.of(named(request)) : Optional.<String>empty();
                return Optional.of(new LostReply(question, look.status(), one));
            }
        }
        return Optional.empty();
    }

    // What a new thing is named by stands in the body: an edition's name, a sitting's step.
    private static String named(Line.Request request) {
        if (request.body().isEmpty()) return "";
        Json body = Json.read("a request", new String(request.body().get(), StandardCharsets.UTF_8));
        return body.find("edition").or(() -> body.find("step")).map(Json::text).orElse("");
    }

    /** The lost reply as far as what was found tells it; empty when nothing was done. */
    Optional<Line.Answer> reply(Line.Answer found) throws IOException {
        if (found.status() != THERE) return Optional.empty();
        if (one.isEmpty()) return Optional.of(new Line.Answer(status, found.body()));
        Json page = Json.read("a list", new String(found.body(), StandardCharsets.UTF_8));
        return page.list("items").stream()
                .filter(item -> item.text("edition").equals(one.get()))
                .reduce((_, last) -> last)
                .map(item -> new Line.Answer(status, text(item)));
    }

    private static byte[] text(Json item) {
        return Json.write(Map.copyOf((Map<?, ?>) item.tree())).getBytes(StandardCharsets.UTF_8);
    }
}
