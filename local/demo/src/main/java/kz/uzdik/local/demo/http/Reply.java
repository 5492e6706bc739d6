package kz.uzdik.local.demo.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request was answered with. */
public final class Reply {
    private static final int SHOWN = 300;

    private final String call;
    private final int status;
    private final byte[] body;

    /** @param call method and address, without the query of a signed address */
    Reply(String call, int status, byte[] body) {
        this.call = call;
        this.status = status;
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    public byte[] bytes() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Json json() {
        return Json.read("reply to " + call, text());
    }

    /** The same reply, if it has this status; else it ends the story. */
    public Reply having(int expected) {
        if (status != expected) {
            throw new StoryFailed(call, String.valueOf(expected), shown());
        }
        return this;
    }

    /** The codes of a problem document: its own, and those of its reasons and errors; empty when it is none. */
    public List<String> codes() {
        return problem().stream()
                .flatMap(problem -> Stream.of(
                                Stream.of(problem), members(problem, "reasons"), members(problem, "errors"))
                        .flatMap(parts -> parts)
                        .map(part -> part.text("code")))
                .toList();
    }

    /** What a problem document says, in words: its reasons, or else its detail or title; empty when it is none. */
    public List<String> sentences() {
        return problem().stream()
                .flatMap(problem -> problem.find("reasons").isPresent()
                        ? members(problem, "reasons").map(reason -> reason.text("text"))
                        : problem.find("detail").or(() -> problem.find("title")).stream()
                                .map(Json::text))
                .toList();
    }

    private Optional<Json> problem() {
        return status >= 400 && text().startsWith("{") ? Optional.of(json()) : Optional.empty();
    }

    private static Stream<Json> members(Json problem, String name) {
        return problem.find(name).stream().flatMap(list -> list.list().stream());
    }

    /** Status and problem in a few words; the body of anything else is cut. */
    public String shown() {
        String said = problem().isPresent()
                ? String.join(", ", codes()) + ": " + String.join(" ", sentences())
                : text().substring(0, Math.min(SHOWN, text().length()));
        return (status + " " + said).strip();
    }
}
