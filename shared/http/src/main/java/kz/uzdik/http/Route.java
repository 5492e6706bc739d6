package kz.uzdik.http;

import java.util.Locale;

/**
 * One method of one resource.
 *
 * @param method upper case
 * @param resource as in the template, such as {@code /dossiers/{dossierId}}
 */
public record Route(String method, String resource, Access access, Endpoint endpoint) {

    public Route {
        if (!method.equals(method.toUpperCase(Locale.ROOT)) || !resource.startsWith("/")) {
            throw new IllegalArgumentException("not a route: " + method + " " + resource);
        }
    }

    /** A route for anybody. */
    public static Route open(String method, String resource, Endpoint endpoint) {
        return new Route(method, resource, Access.PUBLIC, endpoint);
    }

    /** A route for people who are signed in. */
    public static Route signedIn(String method, String resource, Endpoint endpoint) {
        return new Route(method, resource, Access.SIGNED_IN, endpoint);
    }

    /** Method and resource, the name under which template, contract and log know the route. */
    public String name() {
        return method + " " + resource;
    }
}
