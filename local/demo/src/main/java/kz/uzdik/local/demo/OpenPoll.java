package kz.uzdik.local.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.EmbeddedStack;

/**
 * Opens a residents' poll on the embedded stack at {@code API}, for another client to vote in, and prints one
 * line of JSON that says who may vote (all of them made up). Ends with status 0, or with the first thing that went wrong
 * and status 1.
 */
public final class OpenPoll {
    private static final Path RULES = Path.of("contests/best-rural-akim-2020/definition.json");

    private OpenPoll() {}

    static void main() {
        try {
            Api api = new Api(URI.create(System.getenv().getOrDefault("API", "http://127.0.0.1:8080")));
            var world = EmbeddedStack.around(api, Clock.systemUTC());
            var narrator = new Narrator(new PrintStream(OutputStream.nullOutputStream()), world.clock()::now);
            var story = Story.on(api, world, new Contest(RULES), narrator);
            System.out.println(Json.write(story.playUntilTheVote()));
        } catch (StoryFailed failed) {
            System.err.println("\nThe poll could not be opened:\n" + failed.told());
            System.exit(1);
        }
    }
}
