package kz.uzdik.http;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A function's settings, as its environment variables carry them. */
public record Environment(Map<String, String> variables) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /**
     * A setting that must be there.
     *
     * @throws IllegalStateException naming the variable when it is missing or empty: the function was set up wrongly
     */
    public String required(String name) {
        String value = variables.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return value;
    }

    /**
     * A setting that must be there and may be empty.
     *
     * @throws IllegalStateException naming the variable when it is missing: the function was set up wrongly
     */
    public Optional<String> mayBeEmpty(String name) {
        if (!variables.containsKey(name)) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return Optional.of(variables.getOrDefault(name, "")).filter(value -> !value.isBlank());
    }

    /**
     * A setting that must be there, a whole number of 1 or more.
     *
     * @throws IllegalStateException naming the variable when it is missing or no such number
     */
    public int requiredNumber(String name) {
        String value = required(name);
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalStateException("environment variable " + name + " is no number");
        }
        return Integer.parseInt(value);
    }

    /**
     * A setting that must be there, a whole number of 0 or more.
     *
     * @throws IllegalStateException naming the variable when it is missing or no such number
     */
    public int requiredCount(String name) {
        return required(name).equals("0") ? 0 : requiredNumber(name);
    }

    /** Whose tokens are accepted: {@code ISSUER}, {@code JWKS_URL}, {@code CLIENT_ID}; validity goes by real time. */
    public Tokens tokens() {
        var settings = new IssuerSettings(required("ISSUER"), URI.create(required("JWKS_URL")), required("CLIENT_ID"));
        return new Tokens(settings, Clock.systemUTC());
    }
}
