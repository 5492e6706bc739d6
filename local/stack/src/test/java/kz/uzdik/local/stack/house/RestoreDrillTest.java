package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.reconcile.Finding;
import kz.uzdik.local.reconcile.Places;
import kz.uzdik.local.reconcile.Reconciliation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The contest's table is lost, and the contest goes on with the table as it was at a moment: what was acknowledged before is
 * there, what was acknowledged after is listed as far as files know of it, and nothing is told twice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreDrillTest {
    private static final String RESTORED = "contest-restored";
    private static final String CHAINS = "/editions/" + World.EDITION + "/audit/chains";
    private static final String PUBLICATIONS = "/editions/" + World.EDITION + "/announcement/publications";
    private static final String PROTOCOL = World.REGIONAL + ".admission";

    private String kept = "";
    private String lost = "";
    private int lettersBefore;
    private int lettersAfter;
    private List<Finding> found = List.of();
    private List<Finding> foundWithoutFiles = List.of();
    private String removed = "";
    private int publicationsFrom;
    private Answer keptDossier = new Answer(0, "", "");
    private Answer lostDossier = new Answer(0, "", "");
    private Answer chains = new Answer(0, "", "");
    private Answer chainsAtTheEnd = new Answer(0, "", "");
    private byte[] manifest = {};
    private byte[] manifestAtTheEnd = {};

    @BeforeAll
    void the_table_is_lost_and_the_contest_goes_on(@TempDir Path data) {
        var settings = World.settings().withData(data);
        try (var world = new World(settings)) {
            world.announced();
            kept = world.handedIn();
            world.settle();
            TableCopy.make(world.stack(), RESTORED);

            lost = world.handedInElsewhere();
            world.send("officer", Call.post(PUBLICATIONS)).done();
            world.settle();
            world.admitted(kept);
            world.settle();
            manifest = manifest(world);
            lettersBefore = letters(world, "akim@example.kz");
        }
        try (var world = new World(settings.withContestTable(RESTORED))) {
            world.moveTimeTo("2020-06-17T08:00:00Z");
            world.settle();
            lettersAfter = letters(world, "akim@example.kz");
            look(world);
            goOn(world);
        }
    }

    private void look(World world) {
        keptDossier = world.send("akim", Call.get("/dossiers/" + kept));
        lostDossier = world.send("akim-61", Call.get("/dossiers/" + lost));
        chains = world.send("officer", Call.get(CHAINS));
        try (var tables = world.stack().account().client("DYNAMODB", DynamoDbClient.builder());
                var files = world.stack().account().files()) {
            var reconciliation = new Reconciliation(tables, files, places(world));
            found = reconciliation.look();
            publicationsFrom = reconciliation.publicationsFrom();
        }
    }

    private void goOn(World world) {
        world.admitted(kept);
        world.send("officer", Call.post(PUBLICATIONS)).done();
        // It is told of again and again: its number is taken, which a parameter of the deployment would have told.
        world.send("POST", "/_local/settle", "", "", new byte[0]);
        manifestAtTheEnd = manifest(world);
        chainsAtTheEnd = world.send("officer", Call.get(CHAINS));
        lose(world);
    }

    private void lose(World world) {
        removed = "dossiers/" + kept + "/" + world.uploadOf(kept);
        Places places = places(world);
        try (var tables = world.stack().account().client("DYNAMODB", DynamoDbClient.builder());
                var files = world.stack().account().files()) {
            files.deleteObject(file -> file.bucket(places.dossiers()).key(removed));
            files.deleteObject(file -> file.bucket(places.papers()).key("protocols/" + PROTOCOL + "/kk.pdf"));
            files.deleteObject(file -> file.bucket(places.papers()).key("protocols/" + PROTOCOL + "/ru.pdf"));
            files.deleteObject(file -> file.bucket(places.papers()).key("protocols/" + PROTOCOL + "/en.pdf"));
            foundWithoutFiles = new Reconciliation(tables, files, places).look();
        }
    }

    @Test
    void what_was_acknowledged_before_the_moment_is_there() {
        assertThat(keptDossier.done().body()).contains("application");
    }

    @Test
    void what_was_acknowledged_after_it_is_lost_and_what_left_a_file_is_listed() {
        assertThat(lostDossier.status()).isEqualTo(404);
        assertThat(found)
                .filteredOn(finding -> finding.kind() == Finding.Kind.LOST)
                .extracting(Finding::thing)
                .contains("dossier " + lost, "sitting " + PROTOCOL, "publication " + World.EDITION + ".1");
    }

    @Test
    void nothing_that_the_restored_table_names_is_missing() {
        assertThat(found).noneMatch(finding -> finding.kind() == Finding.Kind.MISSING);
    }

    @Test
    void files_that_the_table_names_and_no_bucket_has_are_listed() {
        assertThat(foundWithoutFiles)
                .filteredOn(finding -> finding.kind() == Finding.Kind.MISSING)
                .extracting(Finding::thing)
                .containsExactlyInAnyOrder(removed, "protocols/" + PROTOCOL + "/");
    }

    @Test
    void no_letter_that_was_sent_before_the_moment_is_sent_again() {
        assertThat(lettersBefore).isPositive();
        assertThat(lettersAfter).isEqualTo(lettersBefore);
    }

    @Test
    void every_chain_holds_before_and_after_the_contest_goes_on() {
        assertThat(chains.done().json().get("broken")).isEqualTo(List.of());
        assertThat(chainsAtTheEnd.done().json().get("broken")).isEqualTo(List.of());
    }

    @Test
    void what_was_public_is_not_written_over_and_a_free_number_is_told() {
        assertThat(manifest).isNotEmpty();
        assertThat(manifestAtTheEnd).isEqualTo(manifest);
        assertThat(publicationsFrom).isEqualTo(2);
    }

    private static int letters(World world, String address) {
        return world.stack().mailbox().to(address).size();
    }

    private static Places places(World world) {
        Map<String, String> worker = world.stack().environment("PublicationWorker");
        Map<String, String> rendering = world.stack().environment("DocumentRendering");
        Map<String, String> intake = world.stack().environment("UploadIntake");
        return new Places(
                worker.getOrDefault("CONTEST_TABLE", ""),
                worker.getOrDefault("PUBLIC_BUCKET", ""),
                intake.getOrDefault("DOSSIER_BUCKET", ""),
                worker.getOrDefault("DEFINITION_BUCKET", ""),
                rendering.getOrDefault("PAPER_BUCKET", ""));
    }

    private static byte[] manifest(World world) {
        String bucket = places(world).publicFiles();
        try (var files = world.stack().account().files()) {
            String key = files
                    .listObjectsV2Paginator(
                            list -> list.bucket(bucket).prefix("editions/" + World.EDITION + "/announcement/1/"))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .filter(name -> name.endsWith("/manifest.json"))
                    .findFirst()
                    .orElseThrow();
            return files.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray();
        }
    }
}
