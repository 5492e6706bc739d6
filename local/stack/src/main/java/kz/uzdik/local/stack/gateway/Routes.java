package kz.uzdik.local.stack.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.template.Template.Route;

/** An API's routes, looked up as API Gateway does: a fixed segment goes before a place, a place before `{x+}`. */
final class Routes {
    private final List<Route> routes;

    /** A route that serves a request, and what stood in its places. */
    record Match(Route route, Map<String, String> places) {}

    Routes(List<Route> all) {
        routes = all.stream()
                .sorted(Comparator.comparing((Route route) -> rank(route.on().path())))
                .toList();
    }

    Optional<Match> find(String method, String rawPath) {
        for (Route route : routes) {
            if (!route.on().method().equals(method) && !route.on().method().equals("ANY")) continue;
            Optional<Map<String, String>> places = places(route.on().path(), rawPath);
            if (places.isPresent()) return Optional.of(new Match(route, places.get()));
        }
        return Optional.empty();
    }

    /** The methods that the routes of a path take. */
    List<String> methods(String rawPath) {
        return routes.stream()
                .filter(route -> places(route.on().path(), rawPath).isPresent())
                .map(route -> route.on().method())
                .distinct()
                .sorted()
                .toList();
    }

    private static String rank(String path) {
        var rank = new StringBuilder();
        for (String segment : path.split("/"))
            rank.append(segment.endsWith("+}") ? '2' : segment.startsWith("{") ? '1' : '0');
        return rank.toString();
    }

    private static Optional<Map<String, String>> places(String template, String rawPath) {
        String[] wanted = template.split("/", -1);
        String[] given = rawPath.split("/", -1);
        var places = new LinkedHashMap<String, String>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].endsWith("+}") && given.length > i) {
                var rest = new ArrayList<>(List.of(given).subList(i, given.length));
                places.put(wanted[i].substring(1, wanted[i].length() - 2), decoded(String.join("/", rest)));
                return Optional.of(places);
            }
            if (i >= given.length) return Optional.empty();
            if (wanted[i].startsWith("{") && !given[i].isEmpty())
                places.put(wanted[i].substring(1, wanted[i].length() - 1), decoded(given[i]));
            else if (!wanted[i].equals(given[i])) return Optional.empty();
        }
        return wanted.length == given.length ? Optional.of(places) : Optional.empty();
    }

    /** Percent signs only: in a path a plus is a plus. */
    static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
