package kz.uzdik.local.stack.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import kz.uzdik.json.Json;

/** A reply of the API. */
record Answer(int status, String contentType, String body) {
    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("content-type").orElse(""),
                response.body());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
        return (Map<String, Object>) requireNonNull(Json.read(body));
    }

    Object value(String name) {
        return requireNonNull(json().get(name), name);
    }

    /** It succeeded; otherwise the test fails with what came instead. */
    Answer done() {
        assertThat(status).as(body).isBetween(200, 299);
        return this;
    }

    /** A problem document of 4xx that tells its code and nothing of our code. */
    void isAProblem(String of) {
        assertThat(status).as("%s answered %s", of, body).isBetween(400, 499);
        assertThat(contentType).as(of).startsWith("application/problem+json");
        assertThat(json())
                .as(of)
                .containsKeys("type", "title", "status", "code")
                .containsEntry("status", (long) status);
        assertThat(body).as(of).doesNotContain("kz.uzdik.", "java.", "Exception");
    }
}
