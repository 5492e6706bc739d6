package kz.uzdik.local.stack;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kz.uzdik.local.stack.gateway.Exchange;

/** Holds every request and reply of the API against the contract; what differs is kept, method and path with it. */
final class ContractCheck implements Consumer<Exchange> {
    private final OpenApiInteractionValidator validator;
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final AtomicInteger seen = new AtomicInteger();

    ContractCheck(String contract) {
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .build();
    }

    @Override
    public void accept(Exchange exchange) {
        if (exchange.path().startsWith("/_local/") || exchange.path().startsWith("/public/")) {
            return; // the embedded stack's own pages and the public bucket are no part of the API
        }
        seen.incrementAndGet();
        Request request = request(exchange);
        // A request that was refused may well break the contract: then only the answer has to keep it.
        ValidationReport report = exchange.status() < 300
                ? validator.validate(request, response(exchange))
                : validator.validateResponse(request.getPath(), request.getMethod(), response(exchange));
        report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> exchange.method() + " " + request.getPath() + " " + exchange.status() + ": "
                        + message.getMessage())
                .forEach(problems::add);
    }

    private static Request request(Exchange exchange) {
        String[] parts = exchange.path().split("\\?", 2);
        SimpleRequest.Builder request = new SimpleRequest.Builder(exchange.method(), parts[0]);
        exchange.requestHeaders().forEach((name, values) -> request.withHeader(name, values));
        if (parts.length == 2) {
            for (String pair : parts[1].split("&", -1)) {
                String[] named = pair.split("=", 2);
                request.withQueryParam(named[0], URLDecoder.decode(named[1], StandardCharsets.UTF_8));
            }
        }
        return exchange.requestBody().length == 0
                ? request.build()
                : request.withBody(new String(exchange.requestBody(), StandardCharsets.UTF_8))
                        .build();
    }

    private static SimpleResponse response(Exchange exchange) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(exchange.status());
        for (Map.Entry<String, List<String>> header : exchange.replyHeaders().entrySet()) {
            response.withHeader(header.getKey(), header.getValue());
        }
        return exchange.replyBody().length == 0
                ? response.build()
                : response.withBody(new String(exchange.replyBody(), StandardCharsets.UTF_8))
                        .build();
    }

    /** How many exchanges were held against the contract. */
    int seen() {
        return seen.get();
    }

    /** What differed, each once. */
    List<String> problems() {
        return problems.stream().distinct().toList();
    }
}
