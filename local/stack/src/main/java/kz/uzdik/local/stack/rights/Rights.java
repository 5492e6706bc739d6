package kz.uzdik.local.stack.rights;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Role;
import kz.uzdik.local.stack.template.Template;

/**
 * What each function may do: by its role's policies in the template, and by those put on the role while the system
 * runs, within the role's boundary. It remembers what was denied, and which actions each role granted and nobody used.
 */
public final class Rights {
    // Lambda itself uses these with the function's role: the embedded stack's triggers and logs need none.
    private static final List<String> PLATFORM = List.of(
            "logs:*",
            "sqs:ReceiveMessage",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            "dynamodb:ListStreams");

    private final Map<String, Held> byFunction = new LinkedHashMap<>();
    private final Function<String, Map<String, String>> added;
    private final Set<String> denied = ConcurrentHashMap.newKeySet();

    /** @param own the role's statements in the smallest parts, each of which can be taken away when nobody used it */
    private record Held(Role role, List<Statement> own, Optional<List<Statement>> boundary, Set<Statement> used) {}

    /**
     * The rights of a template's functions.
     *
     * @param added the policies that were put on a role since, by their names, as JSON
     * @throws IllegalArgumentException if a policy says what is not understood
     */
    public Rights(Template template, Function<String, Map<String, String>> added) {
        this.added = added;
        for (LambdaFunction function : template.functions()) {
            template.roles().stream()
                    .filter(role -> role.arn().equals(function.role()))
                    .findFirst()
                    .ifPresent(role -> byFunction.put(function.logicalId(), held(role)));
        }
    }

    private static Held held(Role role) {
        return new Held(
                role,
                role.policies().stream()
                        .flatMap(policy -> Statement.of(policy).stream())
                        .flatMap(statement -> statement.parts().stream())
                        .toList(),
                role.boundary().map(boundary -> Statement.of(boundary.document())),
                ConcurrentHashMap.newKeySet());
    }

    /** Whether a function may do this; a no is remembered. A function without a role may do nothing. */
    boolean allow(String function, Access access) {
        Held held = byFunction.get(function);
        boolean may = held != null && isGranted(held, access);
        if (!may) denied.add(function + ": " + access);
        return may;
    }

    private boolean isGranted(Held held, Access access) {
        if (held.boundary()
                .filter(most -> most.stream().noneMatch(statement -> statement.allows(access)))
                .isPresent()) return false;
        List<Statement> own = held.own().stream()
                .filter(statement -> statement.allows(access))
                .toList();
        held.used().addAll(own);
        return !own.isEmpty() || added(held.role()).stream().anyMatch(statement -> statement.allows(access));
    }

    private List<Statement> added(Role role) {
        var statements = new ArrayList<Statement>();
        for (String document : added.apply(role.name()).values()) {
            try {
                statements.addAll(Statement.of(JSON.std.mapFrom(document)));
            } catch (IOException notJson) {
                throw new IllegalArgumentException("a policy of " + role.name() + " cannot be read", notJson);
            }
        }
        return statements;
    }

    /** The boundary of a role of the template by the role's ARN. */
    Optional<String> boundary(String roleArn) {
        return byFunction.values().stream()
                .map(Held::role)
                .filter(role -> role.arn().equals(roleArn))
                .findFirst()
                .flatMap(Role::boundary)
                .map(Role.Boundary::arn);
    }

    /** What was refused so far, each as {@code Function: action on resource}. */
    public Set<String> denied() {
        return new TreeSet<>(denied);
    }

    private static boolean isForThePlatform(Statement statement) {
        return PLATFORM.stream()
                .anyMatch(used -> statement.actions().stream().allMatch(action -> Wildcards.match(used, action)));
    }

    /** What the template grants each function and nobody has used so far, by the function. */
    public Map<String, Set<String>> unused() {
        return parts((held, statement) -> !held.used().contains(statement));
    }

    /** What the template grants each function, by the function. */
    public Map<String, Set<String>> granted() {
        return parts((_, _) -> true);
    }

    private Map<String, Set<String>> parts(BiPredicate<Held, Statement> wanted) {
        var parts = new TreeMap<String, Set<String>>();
        byFunction.forEach((function, held) -> {
            var found = new TreeSet<String>();
            held.own().stream()
                    .filter(statement -> wanted.test(held, statement) && !isForThePlatform(statement))
                    .forEach(statement -> found.add(statement.toString()));
            if (!found.isEmpty()) parts.put(function, found);
        });
        return parts;
    }
}
