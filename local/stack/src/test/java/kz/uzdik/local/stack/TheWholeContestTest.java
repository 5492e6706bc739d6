package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        var contract = new ContractCheck(Files.readString(ROOT.resolve("docs/openapi.yaml")));
        try (Stack stack = Stack.start(StackSettings.inMemory(ROOT.resolve("template.yaml")))) {
            stack.observe(contract);
            play(new Api(stack.uri()));
            recounted(stack.uri() + "/public/polls/best-2020.residents/");
        }
        assertThat(contract.problems()).isEmpty();
        assertThat(contract.seen()).isGreaterThan(500);
        assertThat(story())
                .contains("Aitbay replaces it by one of five minutes")
                .containsPattern("Rakhimova .* winner +place 1 with 57.8 points")
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

    /** The recount, which shares no code with the count, agrees; where there is no Node it is not asked. */
    private static void recounted(String folder) throws IOException, InterruptedException {
        Process node;
        try {
            node = new ProcessBuilder("node", "web/recount/verify.mjs", folder)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noNode) {
            return;
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).contains("is sound");
    }

    private String story() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
