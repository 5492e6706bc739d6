package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.ClosedPolls;
import kz.uzdik.domain.voting.ClosingBoxes;
import kz.uzdik.domain.voting.ClosingDistrict;
import kz.uzdik.domain.voting.CountingBallots;
import kz.uzdik.domain.voting.StationCount;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;
import kz.uzdik.json.poll.AnnulledForm;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.PaperForm;
import kz.uzdik.json.poll.PollKeysForm;
import kz.uzdik.json.poll.PollResultsForm;
import kz.uzdik.json.poll.RollForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A poll from its ballots to its bundle: through the box in the table, the close and the count over the bucket, and then
 * before the recount, which shares no code with them.
 */
class RecountAgreesTest {
    private static final String VERIFY = "web/recount/verify.mjs";

    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final SecureRandom random = new SecureRandom();
    private final P256.Pair signing = P256.generate(random);
    private final FileSigner signer = bytes -> P256.sign(signing.privateKey(), bytes);
    private final AVote vote = new AVote();
    private final SignedFiles files = new SignedFiles(s3, bucket, signer, LocalFiles.NO_LOCK);
    private final DynamoBallotBox box = new DynamoBallotBox(LocalTables.CLIENT, DynamoBallotBoxTest.create());
    private final S3Ledgers ledgers = new S3Ledgers(s3, bucket);
    private final S3Closings closings = new S3Closings(s3, bucket, vote.polls());
    private final S3Counts counts = new S3Counts(s3, bucket, vote.polls());

    @TempDir
    Path folder;

    private String key(String name) {
        return vote.id().folder() + name;
    }

    private byte[] canonical(Members members) {
        return Json.canonical(
                members.with("pollDigest", vote.poll().digest().hex()).map());
    }

    private void freeze() {
        PollPlan plan = vote.poll().plan();
        Map<Kato, Long> residents = new HashMap<>();
        AVote.DISTRICTS.forEach(district -> residents.put(district, district.equals(AVote.SMALL) ? 150L : 5_000L));
        byte[] poll = FrozenPollForm.bytes(vote.poll().poll());
        vote.freeze(Digest.of(Sha256.of(poll)));
        files.keepSigned(key("poll.json"), poll);
        var roll = new RollSummary(
                vote.id(),
                1,
                new Digest("5".repeat(64)),
                residents,
                Map.of(1, residents.values().stream().mapToLong(Long::longValue).sum()));
        files.keepSigned(key("roll.json"), RollForm.bytes(roll, plan));
        byte[] point = signing.publicKey().bytes();
        files.keep(
                key("signing-key.json"),
                Json.canonical(Members.of("crv", "P-256")
                        .with("kty", "EC")
                        .with("x", Base64Url.encode(java.util.Arrays.copyOfRange(point, 1, 33)))
                        .with("y", Base64Url.encode(java.util.Arrays.copyOfRange(point, 33, 65)))
                        .map()));
        Map<Kato, Digest> digests = new HashMap<>();
        AVote.published().forEach((district, rsa) -> {
            byte[] file = DistrictKeyForm.bytes(rsa);
            digests.put(district, Digest.of(Sha256.of(file)));
            files.keep(key("keys/" + district + ".json"), file);
        });
        files.keepSigned(
                key("keys.json"),
                PollKeysForm.bytes(new PollKeys(
                        vote.poll().digest(),
                        HexFormat.of()
                                .formatHex(vote.acknowledgement().publicKey().bytes()),
                        digests)));
    }

    private List<Ballot> cast(Kato district, int number, long seed) {
        List<Ballot> ballots = vote.ballots(district, number, seed);
        ballots.forEach(ballot -> box.put(vote.id(), district, ballot.id(vote.context(district)), ballot));
        // Two more have a credential and did not cast.
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < Math.max(AVote.K, number + 2); i++) {
            issued.add(HexFormat.of()
                    .formatHex(Sha256.of(BigInteger.valueOf(random.nextLong()).toByteArray())));
        }
        String lines = String.join("\n", issued.stream().sorted().toList()) + "\n";
        put(key("issued/" + district + ".jsonl"), lines.getBytes(StandardCharsets.UTF_8));
        return ballots;
    }

    private void put(String key, byte[] bytes) {
        s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }

    private final List<StationCount> stations = new ArrayList<>();

    private void station(String name, Kato district, int ballots) {
        List<Long> row = List.of(1L, 0L, 2L, 0L, 3L, ballots - 6L);
        var station = new StationCount(name, district, new AnswerCounts(List.of(row, row, row)));
        stations.add(station);
        put(
                S3Counts.place(vote.id(), name),
                PaperForm.bytes(station, vote.poll().digest()));
    }

    private void marks(Map<String, Long> stations) {
        Members districts = Members.empty();
        AVote.DISTRICTS.stream()
                .map(Kato::code)
                .sorted()
                .forEach(code -> districts.with(
                        code,
                        Members.of("assisted", 0L)
                                .with(
                                        "paper",
                                        stations.entrySet().stream()
                                                .filter(station ->
                                                        station.getKey().startsWith(code))
                                                .mapToLong(Map.Entry::getValue)
                                                .sum())));
        files.keepSigned(
                key("marks.json"),
                canonical(Members.of("districts", districts)
                        .with("held", 0L)
                        .with("refused", 0L)
                        .with("released", 0L)
                        .with("stations", new TreeMap<>(stations))));
    }

    private PollCount closeAndCount() {
        var polls = new ClosedPolls(vote.polls());
        var boxes = new ClosingBoxes(polls, closings);
        var closing = new ClosingDistrict(polls, vote.keys(), box, ledgers, closings, counts, SecureRandom::new);
        boxes.open(vote.id(), AVote.OVER).forEach(district -> closing.close(vote.id(), district, AVote.OVER));
        boxes.drawUp(vote.id(), AVote.OVER);
        files.keepSigned(
                key("closing.json"),
                files.read(Drafts.folder(vote.id()) + Drafts.CLOSING).orElseThrow());
        PollCount count = new CountingBallots(vote.polls(), ledgers, counts)
                .count(vote.id(), closings.published(vote.id()).orElseThrow());
        publish(count);
        return count;
    }

    /** What the administration does with a count. */
    private void publish(PollCount count) {
        stations.stream()
                .filter(station -> count.shows(station.district(), station.counts()))
                .forEach(station -> files.keepSigned(
                        key("paper/" + station.station() + ".json"),
                        PaperForm.bytes(station, vote.poll().digest())));
        files.keepSigned(key("results.json"), PollResultsForm.bytes(count));
    }

    private void bundle() throws IOException {
        files.keepSigned(
                key("destroyed.json"),
                canonical(
                        Members.of("keys", List.of(Members.of("at", AVote.OVER).with("name", "issuing")))));
        List<Members> listed = new ArrayList<>();
        for (String name : names()) {
            byte[] bytes = files.read(key(name)).orElseThrow();
            listed.add(Members.of("bytes", (long) bytes.length)
                    .with("name", name)
                    .with("sha256", Digest.of(Sha256.of(bytes)).hex()));
        }
        files.keepSigned(key("bundle.json"), canonical(Members.of("files", listed)));
        copy();
    }

    /** The poll's public folder, as it is, for the recount. */
    private void copy() throws IOException {
        for (String name : names()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, files.read(key(name)).orElseThrow());
        }
    }

    private List<String> names() {
        return s3
                .listObjectsV2Paginator(
                        list -> list.bucket(bucket).prefix(vote.id().folder()))
                .contents()
                .stream()
                .map(S3Object::key)
                .map(key -> key.substring(vote.id().folder().length()))
                .sorted()
                .toList();
    }

    private static Optional<Path> recount() {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("template.yaml"))) {
            root = root.getParent();
        }
        return Optional.ofNullable(root).map(found -> found.resolve(VERIFY)).filter(Files::exists);
    }

    private String verified(int status) throws IOException, InterruptedException {
        assumeTrue(recount().isPresent(), "the recount is not here");
        Process node;
        try {
            node = new ProcessBuilder("node", recount().orElseThrow().toString(), folder.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException _) {
            assumeTrue(false, "Node is not here");
            return "";
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).as(said).isEqualTo(status);
        return said;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_poll_counted_here_is_counted_the_same_by_the_recount(long seed) throws Exception {
        Random number = new Random(seed);
        freeze();
        int first = cast(AVote.FIRST, AVote.K + number.nextInt(30), seed).size();
        int second = cast(AVote.SECOND, AVote.K, seed + 10).size();
        cast(AVote.THIRD, number.nextInt(AVote.K), seed + 20);
        cast(AVote.SMALL, 0, seed + 30);
        station("316030000-1", AVote.FIRST, 25);
        station("316030000-2", AVote.FIRST, AVote.K - 1);
        station("316034000-1", AVote.THIRD, 40);
        marks(Map.of("316030000-1", 26L, "316030000-2", 10L, "316034000-1", 40L));

        PollCount count = closeAndCount();
        bundle();

        assertThat(count.total().online()).isEqualTo(first + second);
        assertThat(count.total().paper()).isEqualTo(25);
        assertThat(names())
                .contains("paper/316030000-1.json")
                .doesNotContain("paper/316030000-2.json", "paper/316034000-1.json");
        assertThat(verified(0)).contains(String.valueOf(count.total().ballots()));
    }

    @Test
    void a_poll_with_an_annulled_district_is_counted_the_same_by_the_recount() throws Exception {
        freeze();
        for (Kato district : AVote.DISTRICTS) {
            cast(district, AVote.K + 1, 40);
        }
        // With a credential of another district it does not verify, and is published as it lies.
        Ballot bad = vote.ballots(AVote.FIRST, 1, 41).getFirst();
        box.put(vote.id(), AVote.SECOND, bad.id(vote.context(AVote.SECOND)), bad);
        station("316032000-1", AVote.SECOND, 25);
        marks(Map.of("316032000-1", 25L));
        files.keepSigned(
                key("annulled.json"),
                AnnulledForm.bytes(
                        Map.of(AVote.SECOND, "Ballots were bought"), vote.poll().digest()));

        PollCount count = closeAndCount();
        bundle();

        assertThat(count.annulled()).containsExactly(AVote.SECOND.code());
        assertThat(count.total().online()).isEqualTo(3L * (AVote.K + 1));
        assertThat(names()).contains("ledgers/316032000.jsonl").doesNotContain("paper/316032000-1.json");
        assertThat(verified(0)).contains(String.valueOf(count.total().ballots()));
    }

    @Test
    void a_poll_whose_keys_are_not_destroyed_yet_is_recounted_provisionally() throws Exception {
        freeze();
        AVote.DISTRICTS.forEach(district -> cast(district, AVote.K + 1, 60));
        marks(Map.of());
        PollCount count = closeAndCount();
        copy();

        assertThat(verified(0))
                .contains("Provisional", String.valueOf(count.total().ballots()));
    }

    @Test
    void a_ledger_that_lost_a_line_after_the_count_is_found_by_the_recount() throws Exception {
        freeze();
        AVote.DISTRICTS.forEach(district -> cast(district, AVote.K + 1, 50));
        marks(Map.of());
        closeAndCount();
        String key = key("ledgers/" + AVote.FIRST + ".jsonl");
        String lines = new String(files.read(key).orElseThrow(), StandardCharsets.UTF_8);
        put(key, lines.substring(lines.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        bundle();

        assertThat(verified(1)).contains("ledgers/316030000.jsonl");
    }
}
