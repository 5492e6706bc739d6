package kz.uzdik.local.stack.gateway;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.issuer.Person;

/** The development issuer over HTTP: its metadata and keys, sample people, tokens for anybody. */
final class IssuerPages {
    private final Issuer issuer;

    IssuerPages(Issuer issuer) {
        this.issuer = issuer;
    }

    /**
     * The reply to a request, if it is for the issuer.
     *
     * @param page the method, a blank and the path under {@code /_local/}
     * @throws IllegalArgumentException if the body is JSON, but not what the page takes
     * @throws JacksonException if it is no JSON
     */
    Optional<Reply> answer(String page, byte[] body) throws IOException {
        return switch (page) {
            case "GET people" -> Optional.of(Reply.json(200, people()));
            case "POST tokens" -> Optional.of(token(JSON.std.mapFrom(body)));
            case "GET issuer/.well-known/openid-configuration" -> Optional.of(Reply.json(200, issuer.metadata()));
            case "GET issuer/jwks.json" -> Optional.of(Reply.json(200, issuer.keySet()));
            default -> Optional.empty();
        };
    }

    private List<Map<String, Object>> people() {
        return Person.samples().stream().map(this::person).toList();
    }

    private Map<String, Object> person(Person person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sub", person.sub());
        json.put("name", person.name());
        json.put("groups", person.groups());
        json.put("token", issuer.token(person.sub(), person.groups(), Issuer.LIFETIME));
        return json;
    }

    private Reply token(Map<String, Object> request) {
        var known = new HashMap<>(request);
        Object subject = known.remove("sub");
        Object groups = known.remove("groups");
        Object lifetime = known.remove("expiresInSeconds");
        if (!(subject instanceof String sub) || sub.isEmpty() || !known.isEmpty())
            throw new IllegalArgumentException("sub");
        if (groups != null && !(groups instanceof List)) throw new IllegalArgumentException("groups");
        List<String> names = groups instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        if (lifetime != null && !(lifetime instanceof Number)) throw new IllegalArgumentException("expiresInSeconds");
        Duration life = lifetime instanceof Number seconds ? Duration.ofSeconds(seconds.longValue()) : Issuer.LIFETIME;
        return Reply.json(200, Map.of("token", issuer.token(sub, names, life)));
    }
}
