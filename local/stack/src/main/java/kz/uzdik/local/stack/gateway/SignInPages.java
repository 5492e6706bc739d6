package kz.uzdik.local.stack.gateway;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.issuer.Person;
import kz.uzdik.local.stack.issuer.SignIns;
import org.jspecify.annotations.Nullable;

/**
 * The development issuer's sign-in (OIDC, code with PKCE): a page with the sample people to be one of, or anybody else by
 * the name of an account; then back to where the person came from with a code, and a token for it.
 */
final class SignInPages {
    private static final String PAGE = "issuer/authorize";
    private final SignIns signIns;
    private final String client;

    SignInPages(SignIns signIns, String client) {
        this.signIns = signIns;
        this.client = client;
    }

    /**
     * The reply to a request, if it is for a sign-in.
     *
     * @param page the method, a blank and the path under {@code /_local/}
     */
    Optional<Reply> answer(String page, @Nullable String query, byte[] body) {
        return switch (page) {
            case "GET " + PAGE -> Optional.of(authorize(parameters(query == null ? "" : query)));
            case "POST issuer/token" -> Optional.of(token(parameters(new String(body, StandardCharsets.UTF_8))));
            default -> Optional.empty();
        };
    }

    private Reply authorize(Map<String, String> asked) {
        String redirect = asked.getOrDefault("redirect_uri", "");
        // Nobody is led away from this machine.
        if (!client.equals(asked.get("client_id"))
                || !"code".equals(asked.get("response_type"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !isHere(redirect)) {
            return Reply.problem(400, "malformed-request", "Malformed request", "This is no request to sign in.");
        }
        String subject = asked.getOrDefault("as", "").strip();
        return subject.isEmpty() ? people(asked) : back(subject, asked, redirect);
    }

    private Reply back(String subject, Map<String, String> asked, String redirect) {
        List<String> groups = Stream.of(asked.getOrDefault("groups", "").split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
        String code = signIns.begin(subject, groups, redirect, asked.getOrDefault("code_challenge", ""));
        String to = redirect + "?code=" + code + "&state=" + encoded(asked.getOrDefault("state", ""));
        return new Reply(302, Map.of("Location", List.of(to)), new byte[0]);
    }

    private static boolean isHere(String redirect) {
        try {
            String host = URI.create(redirect).getHost();
            return "127.0.0.1".equals(host) || "localhost".equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Reply people(Map<String, String> asked) {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Sign in</title>"
                + "<h1>Sign in to this development stack</h1><p>Made-up people:</p><ul>");
        for (Person person : Person.samples()) {
            page.append("<li><a href=\"?").append(escaped(query(asked, person.sub(), person.groups())));
            page.append("\">").append(escaped(person.name())).append("</a> <code>");
            page.append(escaped(person.sub())).append("</code>");
        }
        page.append("</ul><form><p>");
        asked.forEach((name, value) -> page.append("<input type=\"hidden\" name=\"")
                .append(escaped(name))
                .append("\" value=\"")
                .append(escaped(value))
                .append("\">"));
        page.append("<label>Any account <input name=\"as\" required></label> "
                + "<label>Groups, by commas <input name=\"groups\"></label> <button>Sign in</button></form></html>");
        return Reply.of(200, "text/html; charset=utf-8", page.toString());
    }

    private static String query(Map<String, String> asked, String subject, List<String> groups) {
        var query = new StringBuilder();
        var all = new LinkedHashMap<>(asked);
        all.put("as", subject);
        all.put("groups", String.join(",", groups));
        all.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return query.toString();
    }

    private Reply token(Map<String, String> asked) {
        return signIns.token(
                        asked.getOrDefault("code", ""),
                        asked.getOrDefault("redirect_uri", ""),
                        asked.getOrDefault("code_verifier", ""))
                .map(token -> Reply.json(
                        200,
                        Map.of(
                                "access_token",
                                token,
                                "token_type",
                                "Bearer",
                                "expires_in",
                                Issuer.LIFETIME.toSeconds())))
                .orElseGet(() -> Reply.json(400, Map.of("error", "invalid_grant")));
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(
                        Routes.decoded(pair.substring(0, at).replace('+', ' ')),
                        Routes.decoded(pair.substring(at + 1).replace('+', ' ')));
            }
        }
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
