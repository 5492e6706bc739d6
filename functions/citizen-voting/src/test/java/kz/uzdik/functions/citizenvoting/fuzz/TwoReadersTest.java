package kz.uzdik.functions.citizenvoting.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

/**
 * The system's readers and the recount's say the same of whatever they are given. {@code -Dfuzz.cases} sets how many,
 * {@code -Dfuzz.seed} which ones: a few that are always the same, or in {@code make check} many that never are.
 */
class TwoReadersTest {
    private static final int FEW = 3_000;
    private static final long SEED = 1;
    private static final int ENOUGH = 20_000;
    private static final int MOST_SHOWN = 10;
    private static final Map<?, ?> VECTORS =
            (Map<?, ?>) Objects.requireNonNull(Json.read(Repository.bytes("docs/voting-negative-vectors.json")));

    @Test
    void both_say_the_same_of_every_case() throws IOException, InterruptedException {
        assumeTrue(JavaScriptReaders.version().isPresent(), "no Node here");
        long seed = Long.getLong("fuzz.seed", SEED);
        List<FuzzCase> cases = new FuzzCases(seed, VECTORS).next(Integer.getInteger("fuzz.cases", FEW));
        JavaReaders readers = new JavaReaders(new Fixed((Map<?, ?>) Objects.requireNonNull(VECTORS.get("fixed"))));

        List<String> recount = JavaScriptReaders.read(cases);
        Set<String> seen = new HashSet<>();
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String verdict = readers.read(cases.get(i));
            seen.add(cases.get(i).kind() + " " + verdict);
            if (!agree(verdict, recount.get(i))) {
                differing.add(cases.get(i).line("Java: " + verdict + ", JavaScript: " + recount.get(i)));
            }
        }

        assertThat(differing.stream().limit(MOST_SHOWN))
                .as("-Dfuzz.seed=%d: %d of %d cases", seed, differing.size(), cases.size())
                .isEmpty();
        if (seed == SEED || cases.size() >= ENOUGH) demandEverything(seen);
        System.out.printf("fuzz: both sides agree on %d cases, seed %d%n", cases.size(), seed);
    }

    // A fuzz that only ever makes rubbish, or nothing that is refused for its signatures, says little. Of the seed of
    // every build
    // that is certain; a few cases of another one may by chance have none of a kind.
    private static void demandEverything(Set<String> seen) {
        assertThat(seen)
                .contains(
                        "base64url accepted",
                        "base64url refused",
                        "point accepted",
                        "point refused",
                        "ecdsa refused",
                        "credential refused",
                        "issuing-key refused",
                        "key-file accepted",
                        "key-file refused",
                        "ballot-body-bytes accepted",
                        "ballot-body-bytes ill-formed",
                        "ballot-body-bytes body-too-large",
                        "ballot-body-bytes district-unknown",
                        "ballot-body-bytes credential-wrong",
                        "ballot-body-bytes signature-wrong",
                        "ledger-line ill-formed",
                        "ledger-line credential-wrong",
                        "ledger-line signature-wrong");
    }

    /** Which nine digits are a code of the classifier only the system knows: to others they are no district of the poll. */
    private static boolean agree(String system, String recount) {
        return system.equals(recount) || (system.equals(Verdict.ILL_FORMED) && recount.equals("district-unknown"));
    }
}
