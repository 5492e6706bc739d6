package kz.uzdik.local.demo;

import java.net.URI;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;

/**
 * Prints what the template's roles grant and no function of the embedded stack at {@code API} has used so far, a line
 * each. What no story needs may still be needed: it is looked at before it is taken away.
 */
public final class UnusedRights {
    private UnusedRights() {}

    static void main() {
        var base = URI.create(System.getenv().getOrDefault("API", "http://127.0.0.1:8080"));
        Json rights = Json.read(
                "rights", new Api(base).get(base.resolve("/_local/rights")).text());
        Json unused = rights.at("unused");
        for (String function : unused.names())
            unused.at(function).list().forEach(right -> System.out.println(function + ": " + right.text()));
    }
}
