package kz.uzdik.local.stack.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A REST API.
 *
 * @param stage the stage's name
 * @param cors how preflight requests are answered, if at all
 * @param gatewayResponses the gateway's own answers by type, as `DEFAULT_4XX`
 * @param binaryMediaTypes the media types whose bodies reach a function as base64
 */
public record Api(
        String logicalId,
        String id,
        String stage,
        Optional<Cors> cors,
        Map<String, GatewayResponse> gatewayResponses,
        List<String> binaryMediaTypes) {
    /** The logical id of the API that answers at the stack's own address; every other has an address of its own. */
    public static final String MAIN = "Api";

    /** An API without routes, for a template that has none of that logical id. */
    public static Api none(String logicalId) {
        return new Api(logicalId, "local", "local", Optional.empty(), Map.of(), List.of());
    }

    /**
     * The answer to a preflight request; each value as it goes out, without the template's inner quotes.
     *
     * @param methods empty: the methods of the route
     */
    public record Cors(
            String origin,
            Optional<String> methods,
            Optional<String> headers,
            Optional<String> maxAge,
            boolean credentials) {}

    /**
     * An answer of the gateway itself.
     *
     * @param status empty: the status that the gateway would use
     * @param headers as they go out
     * @param body with `$context` variables
     */
    public record GatewayResponse(Optional<Integer> status, Map<String, String> headers, Optional<String> body) {}
}
