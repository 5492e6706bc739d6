package kz.uzdik.local.stack.leaks;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.resident.Identity;
import kz.uzdik.local.demo.resident.Resident;
import kz.uzdik.local.stack.Stack;

/**
 * A device that sends a resident's true secrets in requests that are wrong in every way: what is refused must be kept,
 * logged and told as little as what is taken.
 */
final class Clumsy {
    private static final String POLL = "/polls/best-2020.residents/";

    private static final Map<String, List<String>> MEMBERS = Map.of(
            "codes", List.of("iin", "contact", "district", "language"),
            "credentials", List.of("iin", "contact", "district", "request", "code", "blinded"),
            "complaints", List.of("iin", "contact", "district", "request", "code", "complain"));

    private final Resident resident;

    Clumsy(Resident resident) {
        this.resident = resident;
    }

    /** Sends them all; one that is done, or breaks something, is an {@link IllegalStateException}. */
    void blunder(Stack stack) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            MEMBERS.forEach((path, members) -> {
                var form = entry();
                form.keySet().retainAll(members);
                bodies(form).forEach(body -> send(client, stack.uri() + POLL + path, body));
            });
            bodies(ballot()).forEach(body -> send(client, stack.uri("BallotApi") + POLL + "ballots", body));
        }
    }

    private Map<String, Object> entry() {
        Identity identity = resident.identity();
        var form = new HashMap<String, Object>();
        form.put("iin", identity.iin());
        form.put("contact", identity.contact());
        form.put("district", identity.district());
        form.put("language", identity.language());
        form.put("request", "AAAAAAAAAAAAAAAAAAAAAA");
        form.put("code", "00000000");
        form.put("complain", false);
        form.put("blinded", base64("blinded"));
        return form;
    }

    private Map<String, Object> ballot() {
        String point = base64("point");
        var form = new HashMap<String, Object>();
        form.put("district", resident.identity().district());
        form.put("pk", point);
        form.put("prefix", base64("prefix"));
        form.put("cred", base64("blinded"));
        form.put("answers", List.of(5, 4, 3, 2, 1));
        form.put("sig", point.substring(0, 86));
        return form;
    }

    private String base64(String member) {
        String hex = resident.device().form().getOrDefault(member, "");
        byte[] bytes = HexFormat.of().parseHex(hex.length() % 2 == 0 ? hex : "0" + hex);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The form broken off, in a list, too long, and with each member of a wrong form, the others being right. */
    private static List<String> bodies(Map<String, Object> form) {
        String whole = json(form);
        List<String> bodies = new ArrayList<>(List.of(
                whole.substring(0, whole.length() - 1), "[" + whole + "]", whole + whole, whole + " ".repeat(2048)));
        form.forEach((name, value) -> {
            for (Object wrong : List.of(value + "x", List.of(value), Map.of("is", value))) {
                var changed = new HashMap<>(form);
                changed.put(name, wrong);
                bodies.add(json(changed));
            }
        });
        return bodies;
    }

    private static String json(Object form) {
        try {
            return JSON.std.asString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpClient client, String address, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            // a code may be asked for by anybody, for anybody
            if (status != 202 && (status < 400 || status >= 500))
                throw new IllegalStateException("a clumsy request got " + status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        }
    }
}
