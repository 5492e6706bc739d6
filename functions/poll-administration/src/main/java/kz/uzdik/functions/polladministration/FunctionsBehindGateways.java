package kz.uzdik.functions.polladministration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.http.Problems;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.MalformedJson;

/**
 * Asks each function through the gateway that residents use, with an empty body. The function itself refuses that, before
 * it looks anything up, and no gateway says so: whoever hears {@code invalid-fields} has heard the function. No code is
 * sent for it, none is spent, and no budget is touched.
 *
 * @param api where the API is reached, without a slash at the end
 * @param ballotApi the same of the ballot box
 */
record FunctionsBehindGateways(String api, String ballotApi) implements PublicFunctions {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** As long as a gateway waits for a function, and a little more. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    @Override
    public List<String> silent(PollId poll) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            return List.of(
                            api + "/polls/" + poll + "/codes",
                            api + "/polls/" + poll + "/credentials",
                            api + "/polls/" + poll + "/complaints",
                            ballotApi + "/polls/" + poll + "/ballots")
                    .stream()
                    .filter(route -> !answers(client, route))
                    .toList();
        }
    }

    private static boolean answers(HttpClient client, String route) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(route))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try {
            return isRefusal(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a function was asked", e);
        }
    }

    private static boolean isRefusal(HttpResponse<byte[]> response) {
        if (response.statusCode() != Problems.INVALID_FIELDS.status()) {
            return false;
        }
        try {
            Fields problem = Fields.of(Json.read(response.body()));
            return problem.text("code", 1, 100).equals(Problems.INVALID_FIELDS.code());
        } catch (MalformedJson _) {
            return false;
        }
    }
}
