package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.demo.world.World;
import kz.uzdik.local.stack.leaks.Findings;
import kz.uzdik.local.stack.leaks.Witness;
import kz.uzdik.local.stack.rights.ExplainedRights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The story that `make demo` tells, played once against the whole system in this JVM, with a witness who sees everything;
 * then each test looks at what came of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheWholeContestTest {
    private static final Path ROOT = Path.of("../..");

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private ContractCheck contract;
    private Findings found;
    private Set<String> denied = Set.of();
    private Map<String, Set<String>> unused = Map.of();
    private Map<String, Set<String>> granted = Map.of();

    @BeforeAll
    void a_contest_is_played_from_its_rules_to_its_letters() throws Exception {
        contract = new ContractCheck(Files.readString(ROOT.resolve("docs/openapi.yaml")));
        try (var witness = new Witness();
                Stack stack = Stack.start(
                        StackSettings.inMemory(ROOT.resolve("template.yaml")).withWire(witness))) {
            stack.observe(contract);
            witness.watch(stack);
            play(new Api(stack.uri()), witness);
            verified(stack.uri() + "/public/polls/best-2020.residents/", "The folder is sound");
            verified(stack.uri() + "/public/editions/best-2020/", "[1-9] polls recounted");
            witness.look();
            found = witness.found();
            denied = stack.rights().denied();
            unused = stack.rights().unused();
            granted = stack.rights().granted();
        }
    }

    @Test
    void it_ends_as_the_table_says() {
        assertThat(story())
                .contains("Aitbay replaces it by one of five minutes")
                .containsPattern("Rakhimova .* winner +place 1 with 57.8 points")
                .doesNotContain("null");
    }

    @Test
    void every_request_and_reply_is_as_the_contract_says() {
        assertThat(contract.problems()).isEmpty();
        assertThat(contract.seen()).isGreaterThan(500);
    }

    @Test
    void every_function_got_along_with_what_its_role_grants() {
        assertThat(denied).isEmpty();
    }

    @Test
    void what_a_role_grants_is_used_or_its_reason_is_written_down() throws IOException {
        var explained = ExplainedRights.read();
        assertThat(explained.unexplained(unused)).isEmpty();
        assertThat(explained.idle(granted)).isEmpty();
    }

    @Test
    void nothing_of_a_vote_is_seen_where_the_protocol_does_not_say() {
        assertThat(found.leaks()).isEmpty();
    }

    @Test
    void what_the_protocol_lets_be_seen_was_seen_so_the_search_is_not_blind() {
        assertThat(found.unseen()).isEmpty();
        assertThat(found.unsought()).isEmpty();
        assertThat(found.blindSpots()).isEmpty();
    }

    @Test
    void no_record_tells_of_a_person_and_of_a_ballot() {
        assertThat(found.joins()).isEmpty();
    }

    @Test
    void the_roll_as_it_was_brought_and_the_keys_are_gone_at_the_end() {
        assertThat(found.remains()).isEmpty();
    }

    @Test
    void a_ballot_in_the_box_is_its_bytes_and_nothing_else() {
        assertThat(found.oddBallots()).isEmpty();
    }

    @Test
    void an_entry_keeps_nothing_that_tells_when_its_credential_was_issued() {
        assertThat(found.markedEntries()).isEmpty();
    }

    private void play(Api api, Witness witness) {
        World world = EmbeddedStack.around(api, Clock.systemUTC());
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var contest = new Contest(ROOT.resolve("contests/best-rural-akim-2020/definition.json"));
        try {
            Story.on(api, world, contest, new Narrator(out, world.clock()::now), witness)
                    .play();
        } catch (StoryFailed failed) {
            throw new AssertionError("\n" + failed.told() + "\nafter\n" + story(), failed);
        }
    }

    /** The recount, which shares no code with what was published, agrees; where there is no Node it is not asked. */
    private static void verified(String folder, String pattern) throws IOException, InterruptedException {
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
        assertThat(said).contains("is sound").containsPattern(pattern);
    }

    private String story() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
