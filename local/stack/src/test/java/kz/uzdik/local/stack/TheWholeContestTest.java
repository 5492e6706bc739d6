package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.demo.world.World;
import org.junit.jupiter.api.Test;

/** The story that `make demo` tells, played against the whole system in this JVM. */
class TheWholeContestTest {
    private static final Path ROOT = Path.of("../..");

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void a_contest_is_played_from_its_rules_to_its_letters() throws Exception {
        try (Stack stack = Stack.start(StackSettings.inMemory(ROOT.resolve("template.yaml")))) {
            play(new Api(stack.uri()));
        }
        assertThat(story())
                .contains("Aitbay replaces it by one of five minutes")
                .containsPattern("Rakhimova .* winner +place 1 with 56.2 points")
                .doesNotContain("null");
    }

    private void play(Api api) {
        World world = EmbeddedStack.around(api, Clock.systemUTC());
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var contest = new Contest(ROOT.resolve("contests/best-rural-akim-2020/definition.json"));
        try {
            Story.on(api, world, contest, new Narrator(out, world.clock()::now)).play();
        } catch (StoryFailed failed) {
            throw new AssertionError("\n" + failed.told() + "\nafter\n" + story(), failed);
        }
    }

    private String story() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
