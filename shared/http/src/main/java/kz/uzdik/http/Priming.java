package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * Walks the way of a request again and again before a snapshot of the function is taken: reads events, finds routes,
 * verifies a token, reads bodies, writes problem documents. Every environment that is restored from the snapshot begins
 * with these classes and their compiled code.
 *
 * <p>Each request is one that is refused before anything is asked for: nobody is signed in, and a body holds nothing. So
 * no store, key or clock is touched, and what a snapshot holds is good for as long as it is kept.
 */
final class Priming {

    /** By then the JVM has compiled what is worth it. */
    private static final int ROUNDS = 300;

    private static final String TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String WHENEVER_SOMEBODY_CALLS = "on-demand";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String NOBODYS = "nobody-2000.none";

    private final ApiHandler handler;
    private final Optional<Tokens> tokens;
    private final List<Runnable> further;

    Priming(ApiHandler handler, Optional<Tokens> tokens, List<Runnable> further) {
        this.handler = handler;
        this.tokens = tokens;
        this.further = further;
    }

    /**
     * Whether environments begin with what is done now. Where one begins because somebody calls, that somebody would wait
     * for it; where Lambda says nothing, there is none.
     */
    static boolean isWanted(Map<String, String> environment) {
        return !environment.getOrDefault(TYPE, WHENEVER_SOMEBODY_CALLS).equals(WHENEVER_SOMEBODY_CALLS);
    }

    /** @throws IllegalStateException when a request is not refused as it should be: no snapshot is taken then */
    void walk() {
        List<byte[]> events = events();
        for (int round = 0; round < ROUNDS; round++) {
            events.forEach(this::refused);
            tokens.ifPresent(Tokens::prime);
            further.forEach(Runnable::run);
        }
    }

    private void refused(byte[] event) {
        try {
            handler.answer(ApiRequest.read(new ByteArrayInputStream(event)), Priming::fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LambdaLogger fault() {
        throw new IllegalStateException("a request met a fault before the snapshot");
    }

    /** A resource nobody has, and every route that refuses an empty request without asking anybody. */
    private List<byte[]> events() {
        List<byte[]> events = new ArrayList<>();
        events.add(event("GET", "/nowhere"));
        handler.routes().stream()
                .filter(route ->
                        route.access() == Access.SIGNED_IN || route.method().equals("POST"))
                .forEach(route -> events.add(event(route.method(), route.resource())));
        return List.copyOf(events);
    }

    private static byte[] event(String method, String resource) {
        Map<String, Object> places = new LinkedHashMap<>();
        for (Matcher place = PLACE.matcher(resource); place.find(); ) {
            places.put(place.group(1), NOBODYS);
        }
        return Json.write(Members.of("resource", resource)
                .with("httpMethod", method)
                .with("headers", Members.of("Content-Type", "application/json"))
                .with("pathParameters", places)
                .with("requestContext", Members.of("requestTimeEpoch", 0).with("requestId", "none"))
                .with("body", "{}")
                .map());
    }
}
