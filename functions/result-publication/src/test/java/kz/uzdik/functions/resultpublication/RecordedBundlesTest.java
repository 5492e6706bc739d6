package kz.uzdik.functions.resultpublication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.aws.SigningKey;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.publication.PollPrints;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.http.Words;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.Json;
import kz.uzdik.json.contest.DefinitionReader;
import kz.uzdik.local.rehearsal.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole contests, published by the real writer: what the recount's own tests tamper with is what is written today, and
 * the recount, which shares no code with the counting, agrees with all of them.
 */
class RecordedBundlesTest {
    private static final int SEEDS = 25;
    private static final String RECORDED = "web/recount/tests/bundles/";

    private static final Publication PUBLICATION = new Publication(
            new EditionId("rehearsal"),
            1,
            new Published.Results(),
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"akim,best-rural-akim-2020", "provider,best-service-provider-2022"})
    void what_the_recount_is_tested_with_is_what_is_written_today(String name, String contest) throws IOException {
        Path recorded = Repository.path(RECORDED + name + "/results.json");
        // Under no rules' digest, so that what is recorded does not change with rules that have no say here.
        byte[] written =
                Objects.requireNonNull(files(contest, Repository.bytes(RECORDED + name + "/case.json"), "0".repeat(64))
                        .get(PublicFileNames.RESULTS));
        // Recorded anew with -Drecord=true, after a look at what has changed.
        if (Boolean.getBoolean("record")) {
            Files.write(recorded, written);
        }
        assertThat(withoutWords(new String(written, StandardCharsets.UTF_8)))
                .isEqualTo(withoutWords(Files.readString(recorded)));
    }

    // How a reason is put in words the recount does not look at.
    private static String withoutWords(String results) {
        return results.replaceAll("\"text\":\\{[^{}]*}", "\"text\":{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "best-rural-akim-2020/contests/best-rural-akim-2020/golden/plain",
                "best-service-provider-2022/contests/best-service-provider-2022/golden/plain",
                "best-service-provider-2022/contests/best-service-provider-2022/golden/a-vote-and-the-chair",
                "best-rural-akim-2020/" + RECORDED + "akim",
                "best-service-provider-2022/" + RECORDED + "provider"
            })
    void the_recount_agrees(String contestAndCase) throws IOException {
        String contest = contestAndCase.substring(0, contestAndCase.indexOf('/'));
        assertThat(verified(contest, contestAndCase.substring(contest.length() + 1), 0))
                .contains("The bundle is sound");
    }

    // Nobody publishes a contest that is not over; what was signed of it is counted again all the same.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "amended-deadline",
                "equal-only-exactly",
                "recusal-changes-the-winner",
                "ties-at-each-link",
                "who-leaves-takes-no-place"
            })
    void as_far_as_a_contest_has_come_the_recount_agrees(String golden) throws IOException {
        assertThat(verified("best-rural-akim-2020", "contests/best-rural-akim-2020/golden/" + golden, 1))
                .contains("Check 11 fails (sitting-missing)");
    }

    // Where nothing decides between equals a contest ends there.
    @ParameterizedTest
    @CsvSource({"akim,best-rural-akim-2020", "provider,best-service-provider-2022"})
    void whatever_members_give_the_recount_agrees(String name, String contest) throws IOException {
        assumeTrue(nodeIsThere(), "no Node here");
        byte[] recorded = Repository.bytes(RECORDED + name + "/case.json");
        String digest = DefinitionReader.accept(definition(contest)).digest();
        for (int seed = 1; seed <= SEEDS; seed++) {
            write(files(contest, DrawnPoints.in(recorded, seed), digest), folder.resolve("seed-" + seed));
        }

        assertThat(said(0, "tests/verify-many.mjs").lines())
                .hasSize(SEEDS)
                .allSatisfy(line -> assertThat(line).matches("seed-\\d+ (sound|11 sitting-missing .*)"))
                .anySatisfy(line -> assertThat(line).endsWith("sound"));
    }

    private String verified(String contest, String folderOfCase, int status) throws IOException {
        assumeTrue(nodeIsThere(), "no Node here");
        write(files(contest, folderOfCase), folder);
        return said(status, "verify.mjs");
    }

    /** What a program of the recount says of the folder. */
    private String said(int status, String program) throws IOException {
        Process recount = new ProcessBuilder(
                        "node", Repository.path("web/recount/" + program).toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(recount.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(recount.onExit().join().exitValue()).as(said).isEqualTo(status);
        return said;
    }

    // What the case says about persons, and the names and units of those who went on nowhere.
    @Test
    void nothing_about_persons_is_in_any_file_but_the_names_of_those_who_went_on() throws IOException {
        var all = new StringBuilder();
        files("best-rural-akim-2020", RECORDED + "akim")
                .forEach((_, bytes) -> all.append(new String(bytes, StandardCharsets.UTF_8)));

        assertThat(all)
                .contains("aigul", "316030000")
                .doesNotContain("carlygash", "daulet", "313633101", "313633102")
                .doesNotContain("sister-in-law", "fell ill", "prosecutor", "survey of 3 July")
                .doesNotContain("secretary's list", "personal reception")
                .doesNotContain("@")
                .doesNotContainPattern("\\b\\d{12}\\b");
    }

    private static boolean nodeIsThere() {
        try {
            return new ProcessBuilder("node", "--version")
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static Map<String, byte[]> files(String contest, String folderOfCase) throws IOException {
        String digest = DefinitionReader.accept(definition(contest)).digest();
        return files(contest, Repository.bytes(folderOfCase + "/case.json"), digest);
    }

    private static Map<String, byte[]> files(String contest, byte[] recorded, String digest) throws IOException {
        PollPrints prints = _ -> Optional.of(new PollPrints.Print("0".repeat(64), Optional.empty()));
        var played = new Rehearsal(definition(contest)).published(recorded, prints);
        Results under = played.results();
        var results = new Results(
                under.edition(),
                under.contest(),
                digest,
                under.announcedAt(),
                under.sittings(),
                under.named(),
                under.winners());
        return new ResultsFiles(Words.ofNoContest())
                .of(
                        PUBLICATION,
                        results,
                        played.outside(),
                        DefinitionReader.accept(definition(contest)).canonical());
    }

    private static byte[] definition(String contest) {
        return Repository.bytes("contests/" + contest + "/definition.json");
    }

    // As the worker writes it, below a folder of this test's own.
    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        var signer = new TestSigner();
        Map<String, byte[]> all = new HashMap<>(files);
        all.put(
                PublicFileNames.SIGNING_KEY,
                Json.canonical(SigningKey.jwk(signer.publicKey()).map()));
        var stored = new InMemoryPublicFiles();
        new Bundle(PUBLICATION, all, signer).writeTo(stored);
        for (String key : stored.written()) {
            Path file = folder.resolve(key.substring("editions/rehearsal/".length()));
            Files.createDirectories(file.getParent());
            Files.write(file, stored.bytes(key));
        }
    }
}
