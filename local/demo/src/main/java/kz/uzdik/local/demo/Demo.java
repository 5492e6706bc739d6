package kz.uzdik.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.DeployedStack;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.demo.world.World;

/**
 * Plays a whole contest and tells it, against the embedded stack or, with `TOKENS` and `MAIL` in the environment,
 * against the template deployed to LocalStack: where the development issuer answers and where mails are shown, with
 * `BALLOT_BOX` and `PUBLIC_FILES` beside them. The API's
 * address is the argument, or `API` of the environment, or http://127.0.0.1:8080; the rules' file is the second
 * argument, or `CONTEST`, or that of 2020. Ends with status 0, or with the first thing that went wrong and status 1.
 */
public final class Demo {
    private static final String RULES = "contests/best-rural-akim-2020/definition.json";

    private Demo() {}

    static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        String api = arguments.length > 0 ? arguments[0] : environment.getOrDefault("API", "http://127.0.0.1:8080");
        String rules = arguments.length > 1 ? arguments[1] : environment.getOrDefault("CONTEST", RULES);
        try {
            Api deployed = new Api(URI.create(api));
            play(deployed, world(deployed, environment), Path.of(rules));
        } catch (StoryFailed failed) {
            System.out.flush();
            System.err.println("\nThe story went wrong:\n" + failed.told());
            System.exit(1);
        }
    }

    private static World world(Api api, Map<String, String> environment) {
        Clock clock = Clock.systemUTC();
        String tokens = environment.getOrDefault("TOKENS", "");
        String mail = environment.getOrDefault("MAIL", "");
        return tokens.isBlank()
                ? EmbeddedStack.around(api, clock)
                : DeployedStack.around(
                        URI.create(tokens),
                        URI.create(mail),
                        URI.create(environment.getOrDefault("BALLOT_BOX", "")),
                        URI.create(environment.getOrDefault("PUBLIC_FILES", "")),
                        clock);
    }

    /** Plays the story against the embedded stack at this address. */
    public static void play(Api api, Path rules) {
        play(api, EmbeddedStack.around(api, Clock.systemUTC()), rules);
    }

    private static void play(Api api, World world, Path rules) {
        Narrator narrator = new Narrator(System.out, world.clock()::now);
        long start = System.nanoTime();
        Story.on(api, world, new Contest(rules), narrator).play();
        long seconds = Math.round((System.nanoTime() - start) / 1e9);
        narrator.line("");
        narrator.line("The whole contest was played in " + seconds + " s with " + api.requests() + " requests.");
    }
}
