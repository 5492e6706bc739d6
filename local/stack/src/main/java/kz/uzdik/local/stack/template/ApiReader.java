package kz.uzdik.local.stack.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an `AWS::Serverless::Api`. */
final class ApiReader {
    private static final Pattern VARIABLE = Pattern.compile("\\$(?!context\\.(requestId|error\\.(message|messageString|"
            + "responseType)|path|httpMethod|resourcePath|stage)\\b)\\w[\\w.]*");

    private ApiReader() {}

    static Api read(String logicalId, String id, Section own) {
        own.accept("Name", "EndpointConfiguration", "MethodSettings", "Tags", "TracingEnabled", "Description");
        own.accept(
                "AccessLogSetting",
                "OpenApiVersion",
                "MinimumCompressionSize",
                "PropagateTags",
                "DisableExecuteApiEndpoint");
        List<String> binary = own.texts("BinaryMediaTypes").stream()
                .map(type -> type.replace("~1", "/"))
                .toList();
        var api = new Api(logicalId, id, own.required("StageName"), cors(own), responses(own), binary);
        own.end();
        return api;
    }

    private static Optional<Api.Cors> cors(Section own) {
        Object written = own.any("Cors").orElse("");
        if (written.equals("")) return Optional.empty();
        if (!(written instanceof Map))
            return Optional.of(new Api.Cors(
                    bare(own.required("Cors")), Optional.empty(), Optional.empty(), Optional.empty(), false));
        Section cors = own.section("Cors");
        var result = new Api.Cors(
                bare(cors.required("AllowOrigin")),
                cors.text("AllowMethods").map(ApiReader::bare),
                cors.text("AllowHeaders").map(ApiReader::bare),
                cors.text("MaxAge").map(ApiReader::bare),
                cors.flag("AllowCredentials"));
        cors.end();
        return Optional.of(result);
    }

    private static Map<String, Api.GatewayResponse> responses(Section own) {
        Section all = own.section("GatewayResponses");
        var responses = new LinkedHashMap<String, Api.GatewayResponse>();
        for (String type : all.keys()) {
            Section one = all.section(type);
            Section parameters = one.section("ResponseParameters");
            var headers = new LinkedHashMap<String, String>();
            parameters.textMap("Headers").forEach((name, value) -> headers.put(name, bare(value)));
            parameters.end();
            int status = one.number("StatusCode", -1);
            responses.put(
                    type,
                    new Api.GatewayResponse(
                            status < 0 ? Optional.empty() : Optional.of(status), Map.copyOf(headers), body(one)));
            one.end();
        }
        return Map.copyOf(responses);
    }

    private static Optional<String> body(Section response) {
        Map<String, String> bodies = response.textMap("ResponseTemplates");
        bodies.forEach((type, body) -> VARIABLE.matcher(body)
                .results()
                .forEach(variable -> response.problems()
                        .notUnderstood(response.at("ResponseTemplates") + "." + type, variable.group())));
        return bodies.values().stream().findFirst();
    }

    /** API Gateway's static values are written in single quotes inside the YAML's own. */
    private static String bare(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
