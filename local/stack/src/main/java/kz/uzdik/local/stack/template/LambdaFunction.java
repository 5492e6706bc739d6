package kz.uzdik.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A function of the template.
 *
 * @param logicalId its name in the template
 * @param name its physical name
 * @param handlerClass the class that Lambda would call
 * @param role the ARN of its role, empty when the template names none
 * @param environment the template's variables, Globals' included
 * @param timeoutSeconds after which a call is given up
 * @param memoryMegabytes as told to the function by its context
 * @param reservedConcurrency how many calls may run at once, if limited
 * @param triggers what calls it
 */
public record LambdaFunction(
        String logicalId,
        String name,
        String handlerClass,
        String role,
        Map<String, String> environment,
        int timeoutSeconds,
        int memoryMegabytes,
        OptionalInt reservedConcurrency,
        List<Trigger> triggers) {

    /** Its triggers of one kind. */
    public <T extends Trigger> Stream<T> triggers(Class<T> kind) {
        return triggers.stream().filter(kind::isInstance).map(kind::cast);
    }
}
