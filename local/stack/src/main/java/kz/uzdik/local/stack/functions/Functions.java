package kz.uzdik.local.stack.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Problem;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.TemplateException;
import kz.uzdik.local.stack.time.Activity;
import kz.uzdik.local.stack.usage.Usage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The template's functions, called in this JVM as Lambda would call them, with its limits. */
public final class Functions implements AutoCloseable {
    /** What Lambda takes and gives in one call, bytes. */
    public static final int PAYLOAD_LIMIT = 6 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Functions.class);

    private final Map<String, InstancePool> pools = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> environments = new HashMap<>();
    // Of the platform, since only these know how long the processor worked for them.
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("function-", 0).factory());
    private final Usage usage = new Usage();
    private final Activity activity;

    /**
     * Makes one instance of each function; a class that cannot be used is a {@link TemplateException}.
     *
     * @param added variables that every function gets beside the template's
     * @param keys the access key of each function by its logical id
     */
    public Functions(Template template, Map<String, String> added, Function<String, String> keys, Activity activity) {
        this.activity = activity;
        List<Problem> problems = new ArrayList<>();
        for (LambdaFunction function : template.functions()) {
            var environment = new HashMap<>(function.environment());
            environment.putAll(added);
            environment.put("AWS_ACCESS_KEY_ID", keys.apply(function.logicalId()));
            environment.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
            environments.put(function.logicalId(), Map.copyOf(environment));
            add(function, Map.copyOf(environment), problems);
        }
        if (!problems.isEmpty()) throw new TemplateException(problems);
    }

    private void add(LambdaFunction function, Map<String, String> environment, List<Problem> problems) {
        try {
            var pool = new InstancePool(function, environment);
            pool.warm();
            pools.put(function.logicalId(), pool);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            LOG.debug("a function cannot be made", wrong);
            problems.add(new Problem(
                    "Resources." + function.logicalId() + ".Properties.Handler", String.valueOf(wrong.getMessage())));
        }
    }

    /** The variables a function was made with. */
    public Map<String, String> environment(String logicalId) {
        return environments.getOrDefault(logicalId, Map.of());
    }

    /** What each operation has taken so far. */
    public Usage usage() {
        return usage;
    }

    /** Calls a function with an event and waits for what becomes of it. */
    public Invocation invoke(LambdaFunction function, byte[] event) {
        if (event.length > PAYLOAD_LIMIT) return new Invocation.TooLarge(event.length);
        InstancePool pool = pools.get(function.logicalId());
        if (pool == null) throw new IllegalArgumentException(function.logicalId());
        try (var _ = activity.begin()) {
            return call(function, pool, event);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Invocation.Failed("the stack is stopping");
        }
    }

    private Invocation call(LambdaFunction function, InstancePool pool, byte[] event) throws InterruptedException {
        RequestStreamHandler instance;
        try {
            instance = pool.take();
        } catch (IllegalStateException fault) {
            return failed(function, fault);
        }
        boolean sound = true;
        var context = new CallContext(function, UUID.randomUUID().toString());
        Future<byte[]> reply = threads.submit(() -> usage.during(function.logicalId(), event, () -> {
            var out = new ByteArrayOutputStream();
            instance.handleRequest(new ByteArrayInputStream(event), out, context);
            return out.toByteArray();
        }));
        try {
            byte[] body = reply.get(function.timeoutSeconds(), TimeUnit.SECONDS);
            if (body.length <= PAYLOAD_LIMIT) return new Invocation.Replied(body);
            LOG.error("{}: a reply of {} bytes is larger than Lambda allows", function.logicalId(), body.length);
            return new Invocation.Failed("reply too large");
        } catch (ExecutionException fault) {
            return failed(function, fault.getCause() == null ? fault : fault.getCause());
        } catch (TimeoutException late) {
            sound = false;
            reply.cancel(true);
            LOG.error("{}: gave no reply within {} s", function.logicalId(), function.timeoutSeconds());
            return new Invocation.TimedOut();
        } finally {
            pool.giveBack(instance, sound);
        }
    }

    private static Invocation failed(LambdaFunction function, Throwable fault) {
        LOG.error("{} failed", function.logicalId(), fault);
        return new Invocation.Failed(fault.getClass().getName());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
