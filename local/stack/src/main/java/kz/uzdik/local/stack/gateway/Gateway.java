package kz.uzdik.local.stack.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.uzdik.local.stack.functions.Functions;
import kz.uzdik.local.stack.functions.Invocation;
import kz.uzdik.local.stack.template.Api;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.time.SimulatedTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one API's routes as API Gateway's REST proxy integration does, with its limits: 10 MB a request, 6 MB an
 * event and a reply, 29 s.
 */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final int REQUEST_LIMIT = 10 * 1024 * 1024;

    private final Api api;
    private final Routes routes;
    private final Functions functions;
    private final SimulatedTime time;
    private final ProxyEvent events;
    private final Duration patience;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * A gateway before one API of a template.
     *
     * @param patience how long a function may take; 29 s on AWS
     */
    public Gateway(
            Api api,
            Template template,
            Surroundings surroundings,
            Functions functions,
            SimulatedTime time,
            Duration patience) {
        this.api = api;
        this.routes = new Routes(template.routes(api));
        this.functions = functions;
        this.time = time;
        this.events = new ProxyEvent(api, surroundings);
        this.patience = patience;
    }

    /** A request's body, or nothing if it is larger than API Gateway takes. */
    static Optional<byte[]> body(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(REQUEST_LIMIT + 1);
        return body.length > REQUEST_LIMIT ? Optional.empty() : Optional.of(body);
    }

    /** Answers a request whose body has been read; empty: it was too large. */
    Reply answer(HttpExchange call, Optional<byte[]> body) {
        String method = call.getRequestMethod();
        String path = call.getRequestURI().getRawPath();
        var context = new LinkedHashMap<String, String>();
        context.put("requestId", UUID.randomUUID().toString());
        context.put("path", path);
        context.put("httpMethod", method);
        context.put("stage", api.stage());
        if (method.equals("OPTIONS")) {
            Optional<Reply> preflight = preflight(path);
            if (preflight.isPresent()) return preflight.get();
        }
        Optional<Routes.Match> match = routes.find(method, path);
        if (match.isEmpty()) return GatewayError.MISSING_AUTHENTICATION_TOKEN.reply(api, context);
        context.put("resourcePath", match.get().route().on().path());
        if (body.isEmpty()) return GatewayError.REQUEST_TOO_LARGE.reply(api, context);
        byte[] event = events.of(call, body.get(), match.get(), context.getOrDefault("requestId", ""), time.now());
        return reply(match.get().route().function(), event, context);
    }

    private Reply reply(LambdaFunction function, byte[] event, Map<String, String> context) {
        Optional<Invocation> invocation = inTime(function, event);
        if (invocation.isEmpty()) return GatewayError.INTEGRATION_TIMEOUT.reply(api, context);
        return switch (invocation.get()) {
            case Invocation.Replied(var payload) ->
                ProxyReply.read(payload).orElseGet(() -> {
                    LOG.error("{}: its reply is not one of the proxy integration", function.logicalId());
                    return GatewayError.INTEGRATION_FAILURE.reply(api, context);
                });
            case Invocation.TooLarge _ -> GatewayError.REQUEST_TOO_LARGE.reply(api, context);
            case Invocation.Failed _, Invocation.TimedOut _ -> GatewayError.INTEGRATION_FAILURE.reply(api, context);
        };
    }

    /** Empty: it took longer than the gateway waits; the function goes on, as on AWS. */
    private Optional<Invocation> inTime(LambdaFunction function, byte[] event) {
        Future<Invocation> invocation = threads.submit(() -> functions.invoke(function, event));
        try {
            return Optional.of(invocation.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            LOG.error("{}: the gateway waited {} for a reply", function.logicalId(), patience);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Optional<Reply> preflight(String path) {
        List<String> methods = routes.methods(path);
        if (api.cors().isEmpty() || methods.isEmpty()) return Optional.empty();
        Api.Cors cors = api.cors().get();
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("Access-Control-Allow-Origin", List.of(cors.origin()));
        String own = "OPTIONS," + String.join(",", methods);
        headers.put("Access-Control-Allow-Methods", List.of(cors.methods().orElse(own)));
        cors.headers().ifPresent(value -> headers.put("Access-Control-Allow-Headers", List.of(value)));
        cors.maxAge().ifPresent(value -> headers.put("Access-Control-Max-Age", List.of(value)));
        if (cors.credentials()) headers.put("Access-Control-Allow-Credentials", List.of("true"));
        return Optional.of(new Reply(200, headers, new byte[0]));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
