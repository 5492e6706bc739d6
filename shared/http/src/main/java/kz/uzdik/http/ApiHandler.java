package kz.uzdik.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;
import kz.uzdik.json.Members;

/**
 * Answers proxy events by a table of routes; the functions' handlers extend it with their table.
 *
 * <p>Whatever goes wrong is answered with a problem document. A fault is logged without content and answered with 500.
 */
public class ApiHandler implements RequestStreamHandler {

    /** A longer body is refused by every route; files go to the store by signed URLs, not through here. */
    public static final int MAX_BODY_BYTES = 256 * 1024;

    private final RouteTable table;
    private final Optional<Tokens> tokens;
    private final Discretion discretion;

    /** For routes that need a caller. */
    public ApiHandler(RouteTable table, Tokens tokens) {
        this(table, Optional.of(tokens), Discretion.USUAL);
    }

    /**
     * For functions without any sign-in.
     *
     * @throws IllegalArgumentException when a route needs one
     */
    public ApiHandler(RouteTable table) {
        this(table, Discretion.USUAL);
    }

    /**
     * For functions without any sign-in, whose requests may have to leave nothing behind.
     *
     * @throws IllegalArgumentException when a route needs one
     */
    public ApiHandler(RouteTable table, Discretion discretion) {
        this(table, Optional.empty(), discretion);
    }

    private ApiHandler(RouteTable table, Optional<Tokens> tokens, Discretion discretion) {
        if (tokens.isEmpty() && table.needsTokens()) {
            throw new IllegalArgumentException("a route needs tokens and there are none: " + table);
        }
        this.table = table;
        this.tokens = tokens;
        this.discretion = discretion;
    }

    /** Every route answered here, for comparison with the template and the contract. */
    public final List<Route> routes() {
        return table.routes();
    }

    /**
     * Answers one event. The clock's ping is answered and nothing is done for it: it keeps the version that answers from
     * being put to sleep.
     */
    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Optional<ApiRequest> request = ApiRequest.unlessPing(input);
        output.write(
                request.isPresent()
                        ? answer(request.get(), context::getLogger)
                        : Json.write(Members.of("awake", true).map()));
    }

    /** What the runtime is given for a request. */
    byte[] answer(ApiRequest request, Supplier<LambdaLogger> logger) {
        return Json.write(form(request, reply(request, logger)));
    }

    /**
     * Before a snapshot of the function is taken, walks the way of a request, so that the snapshot holds its classes and
     * compiled code. Nothing is asked of anybody, nothing drawn, nothing kept ({@link Priming}).
     *
     * @param environment says whether a snapshot is taken
     * @param further what this function alone does for a request
     */
    protected final void prime(Map<String, String> environment, Runnable... further) {
        if (Priming.isWanted(environment)) {
            new Priming(this, tokens, List.of(further)).walk();
        }
    }

    private ApiReply reply(ApiRequest request, Supplier<LambdaLogger> logger) {
        try {
            Route route = table.route(request);
            requireBounded(request);
            return route.endpoint().answer(new Call(request, callerOf(route, request)));
        } catch (ProblemException e) {
            logOwnFault(logger, request, e);
            return ApiReply.problem(e.problem());
        } catch (InvalidFields e) {
            return ApiReply.problem(Problem.invalidFields(e.problems()));
        } catch (MalformedJson e) {
            return ApiReply.problem(problemOf(e));
        } catch (RuntimeException e) {
            log(logger, routeOf(request), request, e);
            return ApiReply.problem(Problem.of(Problems.INTERNAL));
        }
    }

    private static void requireBounded(ApiRequest request) {
        if (request.bodyLength() > MAX_BODY_BYTES) {
            throw Problem.of(Problems.BODY_TOO_LARGE)
                    .with("limitBytes", MAX_BODY_BYTES)
                    .exception();
        }
    }

    /** A problem of 5xx, such as an issuer out of reach, is ours to know of too. */
    private void logOwnFault(Supplier<LambdaLogger> logger, ApiRequest request, ProblemException e) {
        if (e.problem().kind().status() >= 500) {
            String work = routeOf(request) + " " + e.problem().kind().code();
            log(logger, work, request, e);
        }
    }

    private void log(Supplier<LambdaLogger> logger, String work, ApiRequest request, RuntimeException e) {
        FaultLog.log(logger.get(), work, discretion == Discretion.SILENT ? "-" : request.requestId(), e);
    }

    private static String routeOf(ApiRequest request) {
        return request.method() + " " + request.resource();
    }

    private Optional<Caller> callerOf(Route route, ApiRequest request) {
        return route.access() == Access.PUBLIC
                ? Optional.empty()
                : tokens.map(verifier -> verifier.callerOf(request.header("authorization")));
    }

    private static Problem problemOf(MalformedJson e) {
        return Problem.of(Problems.MALFORMED_JSON)
                .detail(e.fault().words())
                .with("line", e.line())
                .with("column", e.column());
    }

    private Object form(ApiRequest request, ApiReply reply) {
        Members headers = Members.of("Cache-Control", "no-store")
                .with("X-Content-Type-Options", "nosniff")
                .with("Access-Control-Allow-Origin", "*"); // bearer tokens and no cookies: any page may ask
        if (discretion == Discretion.USUAL) {
            // The request's own time is what its act is judged by: a page counts down to a deadline by this clock.
            headers.with("Access-Control-Expose-Headers", "Link, Location, X-Request-Id, X-Request-Time")
                    .with("X-Request-Id", request.requestId())
                    .with("X-Request-Time", request.at().toString());
        }
        new TreeMap<>(reply.headers()).forEach(headers::with);
        return Members.of("statusCode", reply.status())
                .with("headers", headers)
                .with("body", reply.body())
                .with("isBase64Encoded", false)
                .map();
    }
}
