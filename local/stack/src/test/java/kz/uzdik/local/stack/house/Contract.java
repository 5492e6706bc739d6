package kz.uzdik.local.stack.house;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.uzdik.local.stack.template.Api;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * What `docs/openapi.yaml` says of each route.
 *
 * @param routes by name, as `GET /editions/{edition}`
 */
record Contract(Map<String, Described> routes) {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /**
     * A route as described.
     *
     * @param api the logical id of its API. A path that another API than the main one serves has `servers` of its own,
     *     whose address begins with a variable of that API's logical id, as `{BallotApi}`
     * @param needsToken whether it is for people who are signed in
     */
    record Described(String api, boolean needsToken) {}

    static Contract read() {
        return of(Repository.text("docs/openapi.yaml"));
    }

    static Contract of(String yaml) {
        Map<String, Object> contract = new Yaml().load(yaml);
        boolean usually = contract.containsKey("security");
        Map<String, Described> routes = new TreeMap<>();
        map(contract.get("paths")).forEach((path, item) -> {
            String api = api(map(item));
            map(item).forEach((method, operation) -> {
                if (METHODS.contains(method)) {
                    Object security = map(operation).get("security");
                    boolean needed = security == null ? usually : !((List<?>) security).isEmpty();
                    routes.put(method.toUpperCase(Locale.ROOT) + " " + path, new Described(api, needed));
                }
            });
        });
        return new Contract(routes);
    }

    private static String api(Map<String, Object> item) {
        if (!item.containsKey("servers")) {
            return Api.MAIN;
        }
        Map<String, Object> server = map(((List<?>) requireNonNull(item.get("servers"))).getFirst());
        String address = String.valueOf(server.get("url"));
        return VARIABLE.matcher(address)
                .results()
                .findFirst()
                .map((MatchResult variable) -> variable.group(1))
                .orElseThrow(() -> new IllegalStateException("no API is named by the server " + address));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object tree) {
        return (Map<String, Object>) requireNonNull(tree);
    }
}
