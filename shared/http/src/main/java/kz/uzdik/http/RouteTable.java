package kz.uzdik.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes of one function. */
public record RouteTable(List<Route> routes) {

    /** @throws IllegalArgumentException when two routes have the same method and resource */
    public RouteTable {
        routes = List.copyOf(routes);
        Set<String> names = new HashSet<>();
        for (Route route : routes) {
            if (!names.add(route.name())) {
                throw new IllegalArgumentException("routed twice: " + route.name());
            }
        }
    }

    public static RouteTable of(Route... routes) {
        return new RouteTable(List.of(routes));
    }

    /**
     * The route of a request.
     *
     * @throws ProblemException 404 for an unknown resource, 405 with the methods allowed for an unknown method
     */
    Route route(ApiRequest request) {
        List<Route> there = routes.stream()
                .filter(route -> route.resource().equals(request.resource()))
                .toList();
        if (there.isEmpty()) {
            throw Problem.of(Problems.NOT_FOUND).exception();
        }
        return there.stream()
                .filter(route -> route.method().equals(request.method()))
                .findFirst()
                .orElseThrow(() -> Problem.of(Problems.METHOD_NOT_ALLOWED)
                        .header(
                                "Allow",
                                there.stream().map(Route::method).sorted().collect(Collectors.joining(", ")))
                        .exception());
    }

    boolean needsTokens() {
        return routes.stream().anyMatch(route -> route.access() == Access.SIGNED_IN);
    }

    @Override
    public String toString() {
        return routes.stream().map(Route::name).collect(Collectors.joining(", "));
    }
}
