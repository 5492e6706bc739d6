package kz.uzdik.http.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.http.Invocation;
import org.yaml.snakeyaml.Yaml;

/** The API's contract, {@code docs/openapi.yaml}, held against requests and answers. */
public final class Contract {

    private static final String TEXT = new String(Repository.bytes("docs/openapi.yaml"), StandardCharsets.UTF_8);
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(TEXT).build();

    private Contract() {}

    /** What is wrong with an answer; and with the request, when the answer says that it is done. */
    public static List<String> problems(SampleEvent request, Invocation answer) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.status());
        headers(answer).forEach((name, value) -> response.withHeader(String.valueOf(name), String.valueOf(value)));
        if (!answer.text().isEmpty()) {
            response.withBody(answer.text());
        }
        ValidationReport report = answer.status() < 300
                ? VALIDATOR.validate(request(request), response.build())
                : VALIDATOR.validateResponse(
                        request.path(), Request.Method.valueOf(request.method()), response.build());
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    /** Method and path of every operation with this tag, as the contract has them. */
    public static List<String> operations(String tag) {
        Map<?, ?> contract = new Yaml().load(TEXT);
        Map<?, ?> paths = (Map<?, ?>) Objects.requireNonNull(contract.get("paths"));
        return paths.entrySet().stream()
                .flatMap(path -> ((Map<?, ?>) path.getValue())
                        .entrySet().stream()
                                .filter(operation -> operation.getValue() instanceof Map<?, ?> members
                                        && List.of(tag).equals(members.get("tags")))
                                .map(operation ->
                                        operation.getKey().toString().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .sorted()
                .toList();
    }

    private static SimpleRequest request(SampleEvent event) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(event.method(), event.path());
        event.headers().forEach((name, value) -> request.withHeader(name, String.valueOf(value)));
        event.query().forEach((name, value) -> request.withQueryParam(name, String.valueOf(value)));
        event.body().ifPresent(request::withBody);
        return request.build();
    }

    private static Map<?, ?> headers(Invocation answer) {
        return (Map<?, ?>) Objects.requireNonNull(answer.result().get("headers"));
    }
}
