package kz.uzdik.local.stack.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One statement of a policy that allows something. What it does not understand is refused when it is read. */
record Statement(List<String> actions, List<String> resources, List<Condition> conditions) {
    Statement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        conditions = List.copyOf(conditions);
    }

    /**
     * A policy's statements.
     *
     * @param document the policy as a tree without intrinsics
     * @throws IllegalArgumentException naming what is not understood
     */
    static List<Statement> of(Map<?, ?> document) {
        var statements = new ArrayList<Statement>();
        for (Object written : many(document.get("Statement"))) {
            if (!(written instanceof Map<?, ?> statement)) throw new IllegalArgumentException("no statement");
            statements.add(read(statement));
        }
        return statements;
    }

    private static Statement read(Map<?, ?> written) {
        for (Object key : written.keySet())
            if (!List.of("Sid", "Effect", "Action", "Resource", "Condition").contains(String.valueOf(key)))
                throw new IllegalArgumentException(key + " of a role's statement is not understood");
        if (!"Allow".equals(written.get("Effect")))
            throw new IllegalArgumentException("only statements that allow are understood in a role");
        return new Statement(
                texts(written.get("Action")), texts(written.get("Resource")), conditions(written.get("Condition")));
    }

    private static List<Condition> conditions(@Nullable Object written) {
        var conditions = new ArrayList<Condition>();
        if (!(written instanceof Map<?, ?> operators)) return conditions;
        operators.forEach((operator, keys) -> {
            var known = Condition.Operator.of(String.valueOf(operator))
                    .orElseThrow(
                            () -> new IllegalArgumentException("the condition " + operator + " is not understood"));
            if (!(keys instanceof Map<?, ?> byKey)) throw new IllegalArgumentException("no condition: " + operator);
            byKey.forEach((key, values) -> conditions.add(new Condition(known, String.valueOf(key), texts(values))));
        });
        return conditions;
    }

    private static List<String> texts(@Nullable Object value) {
        return many(value).stream().map(String::valueOf).toList();
    }

    private static List<?> many(@Nullable Object value) {
        if (value instanceof List<?> list) return list;
        return value == null ? List.of() : List.of(value);
    }

    /** The same as statements of one action, one resource and, of a table, one kind of leading key each. */
    List<Statement> parts() {
        var parts = new ArrayList<Statement>();
        for (String action : actions)
            for (String resource : resources)
                byLeadingKey().forEach(one -> parts.add(new Statement(List.of(action), List.of(resource), one)));
        return parts;
    }

    private List<List<Condition>> byLeadingKey() {
        return conditions.stream()
                .filter(condition -> condition.key().equals(Condition.LEADING_KEYS))
                .findFirst()
                .map(keys -> keys.values().stream()
                        .map(value -> conditions.stream()
                                .map(one -> one.equals(keys) ? keys.of(value) : one)
                                .toList())
                        .toList())
                .orElse(List.of(conditions));
    }

    /** As {@code dynamodb:GetItem of DOSSIER#* on table/uzdik-local-contest}. */
    @Override
    public String toString() {
        String keys = conditions.stream()
                .filter(condition -> condition.key().equals(Condition.LEADING_KEYS))
                .map(condition -> " of " + String.join(", ", condition.values()))
                .collect(Collectors.joining());
        return String.join(", ", actions)
                + keys
                + " on "
                + resources.stream()
                        .map(resource -> resource.substring(resource.lastIndexOf(':') + 1))
                        .collect(Collectors.joining(", "));
    }

    boolean allows(Access access) {
        return names(access.action())
                && resources.stream().anyMatch(pattern -> Wildcards.match(pattern, access.resource()))
                && conditions.stream().allMatch(condition -> condition.holds(access.context()));
    }

    private boolean names(String action) {
        return actions.stream()
                .anyMatch(
                        pattern -> Wildcards.match(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT)));
    }
}
