package kz.uzdik.local.stack.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import kz.uzdik.local.stack.template.LambdaFunction;

/**
 * The instances of one function. As on Lambda an instance handles one event at a time, a call that finds none idle
 * gets a new one, and at most the reserved concurrency is there at once (further calls wait).
 */
final class InstancePool {
    private static final int UNRESERVED = 100;

    private final Constructor<? extends RequestStreamHandler> constructor;
    private final Map<String, String> environment;
    private final BlockingDeque<RequestStreamHandler> idle = new LinkedBlockingDeque<>();
    private final Semaphore room;

    InstancePool(LambdaFunction function, Map<String, String> environment) {
        this.constructor = constructor(function);
        this.environment = environment;
        this.room = new Semaphore(function.reservedConcurrency().orElse(UNRESERVED));
    }

    /** Makes the first instance, so that what is wrong with it shows at the start. */
    void warm() {
        idle.push(made());
    }

    RequestStreamHandler take() throws InterruptedException {
        room.acquire();
        RequestStreamHandler instance = idle.poll();
        try {
            return instance == null ? made() : instance;
        } catch (RuntimeException failed) {
            room.release();
            throw failed;
        }
    }

    /** @param sound false for an instance that timed out: it is not used again */
    void giveBack(RequestStreamHandler instance, boolean sound) {
        if (sound) idle.push(instance);
        room.release();
    }

    private RequestStreamHandler made() {
        try {
            return constructor.newInstance(environment);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("its constructor failed: " + failed.getCause(), failed.getCause());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("it cannot be made: " + failed, failed);
        }
    }

    private static Constructor<? extends RequestStreamHandler> constructor(LambdaFunction function) {
        String name = function.handlerClass();
        try {
            return Class.forName(name).asSubclass(RequestStreamHandler.class).getConstructor(Map.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("'" + name + "' is not on the class path", missing);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException("'" + name + "' has no public constructor taking a Map", missing);
        } catch (ClassCastException other) {
            throw new IllegalArgumentException("'" + name + "' is no RequestStreamHandler", other);
        }
    }
}
