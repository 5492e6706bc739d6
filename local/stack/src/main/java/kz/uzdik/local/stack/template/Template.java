package kz.uzdik.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A SAM template with its parameters and conditions worked out: all the embedded stack knows of the system.
 *
 * @param parameters every parameter's value
 * @param apis the REST APIs; the one called {@link Api#MAIN} answers at the stack's own address
 * @param roles with what each grants
 * @param outputs the active outputs' values by logical id
 */
public record Template(
        Map<String, String> parameters,
        List<Api> apis,
        List<LambdaFunction> functions,
        List<Table> tables,
        List<Bucket> buckets,
        List<Queue> queues,
        List<Subscription> subscriptions,
        List<ArrivalRule> rules,
        List<KmsKey> keys,
        List<Role> roles,
        Map<String, String> outputs) {

    /** A route of an API and the function that serves it. */
    public record Route(Trigger.ApiRoute on, LambdaFunction function) {}

    /** The API of a logical id. */
    public Optional<Api> api(String logicalId) {
        return apis.stream().filter(api -> api.logicalId().equals(logicalId)).findFirst();
    }

    /** The routes of one API, in the order of the template. */
    public List<Route> routes(Api api) {
        return routes().stream()
                .filter(route -> route.on().api().equals(api.logicalId()))
                .toList();
    }

    /** Every route of every API, in the order of the template. */
    public List<Route> routes() {
        return functions.stream()
                .flatMap(function ->
                        function.triggers(Trigger.ApiRoute.class).map(trigger -> new Route(trigger, function)))
                .toList();
    }

    /** The function of a logical id; an {@link IllegalArgumentException} names one that is not there. */
    public LambdaFunction function(String logicalId) {
        return functions.stream()
                .filter(function -> function.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no function " + logicalId));
    }

    /** The keys for one use. */
    public List<KmsKey> keys(KmsKey.Use use) {
        return keys.stream().filter(key -> key.use() == use).toList();
    }

    /** The bucket of a logical id. */
    public Optional<Bucket> bucket(String logicalId) {
        return buckets.stream()
                .filter(bucket -> bucket.logicalId().equals(logicalId))
                .findFirst();
    }
}
