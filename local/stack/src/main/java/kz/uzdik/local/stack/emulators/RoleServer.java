package kz.uzdik.local.stack.emulators;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.emulators.LocalServer.Answer;

/**
 * IAM as far as used, spoken as the SDK expects it (the Query protocol): PutRolePolicy, GetRolePolicy and
 * DeleteRolePolicy on the template's roles.
 */
final class RoleServer implements AutoCloseable {
    /** What the inline policies of one role may hold in all, white space not counted. */
    private static final int CHARACTERS = 10_240;

    private final QueryProtocol protocol = new QueryProtocol("https://iam.amazonaws.com/doc/2010-05-08/");
    private final RolePolicies policies;
    private final LocalServer server;

    RoleServer(RolePolicies policies) {
        this.policies = policies;
        this.server = new LocalServer(this::answer);
    }

    URI endpoint() {
        return server.endpoint();
    }

    private Answer answer(HttpExchange call, byte[] body) throws IOException {
        Map<String, String> form = QueryProtocol.form(body);
        String action = form.getOrDefault("Action", "");
        String role = form.getOrDefault("RoleName", "");
        String name = form.getOrDefault("PolicyName", "");
        if (!policies.has(role)) return missing("The role with name " + role);
        return switch (action) {
            case "PutRolePolicy" -> put(role, name, form.getOrDefault("PolicyDocument", ""));
            case "GetRolePolicy" -> get(role, name);
            case "DeleteRolePolicy" ->
                policies.remove(role, name) ? protocol.done(action, "") : missing("The role policy with name " + name);
            default -> protocol.refused(400, "InvalidAction", "the embedded stack's roles do not speak " + action);
        };
    }

    private Answer put(String role, String name, String document) throws IOException {
        if (!name.matches("[\\w+=,.@-]{1,128}")) return protocol.refused(400, "ValidationError", "no policy's name");
        if (!isPolicy(document)) return protocol.refused(400, "MalformedPolicyDocument", "the document is no policy");
        Map<String, String> others = policies.all().getOrDefault(role, Map.of());
        int characters = others.entrySet().stream()
                .filter(other -> !other.getKey().equals(name))
                .mapToInt(other -> size(other.getValue()))
                .sum();
        if (characters + size(document) > CHARACTERS)
            return protocol.refused(409, "LimitExceeded", "the role's policies are longer than " + CHARACTERS);
        policies.put(role, name, document);
        return protocol.done("PutRolePolicy", "");
    }

    private Answer get(String role, String name) {
        Optional<String> document = policies.find(role, name);
        if (document.isEmpty()) return missing("The role policy with name " + name);
        String encoded =
                URLEncoder.encode(document.get(), StandardCharsets.UTF_8).replace("+", "%20");
        return protocol.done(
                "GetRolePolicy",
                "<RoleName>%s</RoleName><PolicyName>%s</PolicyName><PolicyDocument>%s</PolicyDocument>"
                        .formatted(QueryProtocol.escaped(role), QueryProtocol.escaped(name), encoded));
    }

    private static boolean isPolicy(String document) {
        try {
            return JSON.std.mapFrom(document).containsKey("Statement");
        } catch (IOException notJson) {
            return false;
        }
    }

    private static int size(String document) {
        return document.replaceAll("\\s", "").length();
    }

    private Answer missing(String what) {
        return protocol.refused(404, "NoSuchEntity", what + " cannot be found.");
    }

    @Override
    public void close() {
        server.close();
    }
}
