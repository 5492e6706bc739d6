package kz.uzdik.local.stack.gateway;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import kz.uzdik.local.stack.emulators.Emulators;
import kz.uzdik.local.stack.emulators.Mailbox;
import kz.uzdik.local.stack.emulators.RolePolicies;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.issuer.SignIns;
import kz.uzdik.local.stack.rights.Rights;
import kz.uzdik.local.stack.time.SimulatedTime;
import kz.uzdik.local.stack.triggers.Triggers;
import org.jspecify.annotations.Nullable;

/** What only the embedded stack has, under `/_local/`: addresses, time, mail, tokens, the issuer and sample people. */
public final class LocalPages {
    static final String PREFIX = "/_local/";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SimulatedTime time;
    private final Triggers triggers;
    private final Mailbox mailbox;
    private final RolePolicies roles;
    private final Rights rights;
    private final IssuerPages issuer;
    private final SignInPages signIns;
    private final Map<String, String> addresses;
    private final ReentrantLock moving = new ReentrantLock();

    /**
     * Pages about this stack.
     *
     * @param client as whom pages ask for tokens
     * @param addresses where the APIs answer, by logical id
     */
    public LocalPages(
            SimulatedTime time,
            Triggers triggers,
            Emulators emulators,
            Rights rights,
            Issuer issuer,
            SignIns signIns,
            String client,
            Map<String, URI> addresses) {
        this.time = time;
        this.triggers = triggers;
        this.mailbox = emulators.mailbox();
        this.roles = emulators.rolePolicies();
        this.rights = rights;
        this.issuer = new IssuerPages(issuer);
        this.signIns = new SignInPages(signIns, client);
        this.addresses = new TreeMap<>();
        addresses.forEach((api, address) -> this.addresses.put(api, address.toString()));
    }

    Reply answer(HttpExchange call, byte[] body) throws IOException {
        String page =
                call.getRequestMethod() + " " + call.getRequestURI().getPath().substring(PREFIX.length());
        try {
            return switch (page) {
                case "GET " -> Reply.json(200, index());
                case "GET addresses" -> Reply.json(200, addresses);
                case "GET time" -> now();
                case "PUT time" -> move(JSON.std.mapFrom(body));
                case "POST settle" -> settled() ? now() : restless();
                case "GET roles" -> Reply.json(200, policies());
                case "GET chaos" -> Reply.json(200, triggers.disturbed());
                case "GET rights" -> Reply.json(200, Map.of("denied", rights.denied(), "unused", rights.unused()));
                case "GET mail" -> mail(call.getRequestURI().getRawQuery());
                default ->
                    signIns.answer(page, call.getRequestURI().getRawQuery(), body)
                            .or(() -> issuer(page, body))
                            .orElseGet(LocalPages::unknown);
            };
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            return Reply.problem(400, "malformed-request", "Malformed request", "The body is not what this takes.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return restless();
        }
    }

    private Optional<Reply> issuer(String page, byte[] body) {
        try {
            return issuer.answer(page, body);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Reply unknown() {
        return Reply.problem(404, "not-found", "Not found", "GET /_local/ lists what is here.");
    }

    private static Map<String, Object> index() {
        var index = new LinkedHashMap<String, Object>();
        index.put("GET /_local/addresses", "where each API answers");
        index.put("GET /_local/time", "the simulated time");
        index.put("PUT /_local/time {\"at\"}", "moves it, once everything rests, and fires the schedules");
        index.put("POST /_local/settle", "waits until everything rests");
        index.put("GET /_local/mail?to=", "the mails sent, oldest first");
        index.put("GET /_local/roles", "the policies put on roles while it runs, by role and name");
        index.put("GET /_local/rights", "what roles refused to functions, and what they grant and nobody used");
        index.put("GET /_local/chaos", "how many messages came twice, late or in another order");
        index.put("GET /_local/people", "sample people and tokens");
        index.put("POST /_local/tokens {\"sub\",\"groups\",\"expiresInSeconds\"}", "a token for anybody");
        index.put("GET /_local/issuer/.well-known/openid-configuration", "the development issuer");
        index.put("GET /_local/issuer/authorize", "its sign-in, for pages");
        index.put("GET /public/{key}", "the public bucket");
        return index;
    }

    private Reply now() {
        return Reply.json(200, Map.of("at", time.now().toString()));
    }

    private Reply move(Map<String, Object> request) throws IOException, InterruptedException {
        Instant at = Instant.parse(String.valueOf(request.get("at")));
        moving.lock();
        try {
            if (!settled()) return restless();
            time.moveTo(at);
            triggers.fireSchedules();
            return settled() ? now() : restless();
        } finally {
            moving.unlock();
        }
    }

    private boolean settled() throws InterruptedException {
        return triggers.settle(PATIENCE);
    }

    private static Reply restless() {
        return Reply.problem(
                409,
                "not-at-rest",
                "Not at rest",
                "Messages or records were still being handled after " + PATIENCE.toSeconds() + " s.");
    }

    /** The documents as the JSON they are. */
    private Map<String, Object> policies() throws IOException {
        var policies = new TreeMap<String, Object>();
        for (var role : roles.all().entrySet()) {
            var byName = new TreeMap<String, Object>();
            for (var policy : role.getValue().entrySet())
                byName.put(policy.getKey(), JSON.std.mapFrom(policy.getValue()));
            policies.put(role.getKey(), byName);
        }
        return policies;
    }

    private Reply mail(@Nullable String query) {
        String to = query != null && query.startsWith("to=") ? query.substring("to=".length()) : "";
        var mails = to.isEmpty() ? mailbox.all() : mailbox.to(Routes.decoded(to));
        return Reply.json(200, mails.stream().map(Mailbox::json).toList());
    }
}
