package kz.uzdik.local.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A client that asks the table what each call took, and adds it up. */
final class CountedUnits {
    private final DynamoDbClient plain;
    private final DynamoDbClient counting;
    private double written;
    private double read;

    CountedUnits(DynamoDbClient plain) {
        this.plain = plain;
        counting = (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, this::call);
    }

    DynamoDbClient client() {
        return counting;
    }

    /** The write units since it was last asked. */
    double takeWritten() {
        double taken = written;
        written = 0;
        return taken;
    }

    /** The read units since it was last asked. */
    double takeRead() {
        double taken = read;
        read = 0;
        return taken;
    }

    // A call by a builder goes round through the proxy again, as the request that was built.
    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (arguments.length == 1 && arguments[0] instanceof Consumer<?> && method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return switch (arguments[0]) {
            case PutItemRequest put -> {
                var done = plain.putItem(put.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                written += done.consumedCapacity().capacityUnits();
                yield done;
            }
            case UpdateItemRequest update -> {
                var done = plain.updateItem(update.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                written += done.consumedCapacity().capacityUnits();
                yield done;
            }
            case GetItemRequest get -> {
                var done = plain.getItem(get.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                read += done.consumedCapacity().capacityUnits();
                yield done;
            }
            default -> {
                try {
                    yield method.invoke(plain, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
    }
}
