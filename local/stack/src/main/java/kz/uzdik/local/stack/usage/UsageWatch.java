package kz.uzdik.local.stack.usage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Writes down each request that a function makes by the SDK and has an answer to, and asks tables what it cost. The SDK
 * finds it by its name in the class path.
 */
public final class UsageWatch implements ExecutionInterceptor {
    private static final String ASKS = "ReturnConsumedCapacity";
    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest call, ExecutionAttributes attributes) {
        if (Usage.current().isEmpty()) return call.request();
        return field(call.request(), ASKS)
                .map(asks -> {
                    SdkRequest.Builder asking = call.request().toBuilder();
                    asks.set(asking, ReturnConsumedCapacity.TOTAL.toString());
                    return asking.build();
                })
                .orElseGet(call::request);
    }

    @Override
    public void afterExecution(Context.AfterExecution call, ExecutionAttributes attributes) {
        Usage.current().ifPresent(tally -> {
            String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
            tally.requested(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME) + " " + operation);
            double units = call.response()
                    .getValueForField("ConsumedCapacity", Object.class)
                    .map(UsageWatch::units)
                    .orElse(0.0);
            if (READS.contains(operation)) tally.read(units);
            else tally.wrote(units);
        });
    }

    private static Optional<SdkField<?>> field(SdkPojo request, String name) {
        return request.sdkFields().stream()
                .filter(field -> field.memberName().equals(name))
                .findFirst();
    }

    private static double units(Object consumed) {
        Collection<?> each = consumed instanceof Collection<?> several ? several : List.of(consumed);
        return each.stream()
                .mapToDouble(one -> one instanceof ConsumedCapacity capacity ? capacity.capacityUnits() : 0)
                .sum();
    }
}
