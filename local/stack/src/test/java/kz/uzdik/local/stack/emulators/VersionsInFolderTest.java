package kz.uzdik.local.stack.emulators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.Once;
import kz.uzdik.aws.S3PublicFiles;
import kz.uzdik.local.stack.template.Bucket;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** Earlier versions of files, kept in a folder as in memory. */
class VersionsInFolderTest {
    private static final Bucket PUBLIC =
            new Bucket("Public", "public", false, true, List.of(), List.of(), Optional.empty());

    @TempDir
    private Path folder;

    private FileServer server(boolean inFolder) throws Exception {
        return new FileServer(
                inFolder ? Optional.of(folder) : Optional.empty(), 0, List.of(PUBLIC), _ -> {}, Instant::now);
    }

    private static S3Client client(FileServer server) {
        var account = new LocalAccount("eu-central-1", Map.of("S3", server.endpoint()));
        return new AwsClients(account.environment()).s3();
    }

    private static void keepVersions(S3Client s3) {
        s3.createBucket(create -> create.bucket("public"));
        s3.putBucketVersioning(put ->
                put.bucket("public").versioningConfiguration(keep -> keep.status(BucketVersioningStatus.ENABLED)));
    }

    private static void write(S3PublicFiles files, String name, String text) {
        files.write("editions/", name, text.getBytes(UTF_8), "text/plain; charset=utf-8");
    }

    private static List<String> versions(S3Client s3) {
        var there = new ArrayList<String>();
        s3.listObjectVersionsPaginator(list -> list.bucket("public")).stream().forEach(page -> {
            page.versions().forEach(version -> there.add(version.key()));
            page.deleteMarkers().forEach(mark -> there.add("removed " + mark.key()));
        });
        return there;
    }

    @ParameterizedTest(name = "in a folder: {0}")
    @ValueSource(booleans = {false, true})
    void what_is_written_over_or_removed_stays_until_every_version_is_taken_away(boolean inFolder) throws Exception {
        try (var server = server(inFolder)) {
            S3Client s3 = client(server);
            keepVersions(s3);
            var files = new S3PublicFiles(s3, "public");
            write(files, "list.json", "first");
            write(files, "list.json", "second");
            write(files, "list.json.sig", "another");
            s3.deleteObject(delete -> delete.bucket("public").key("editions/list.json"));

            assertThat(versions(s3))
                    .containsExactlyInAnyOrder(
                            "editions/list.json",
                            "editions/list.json",
                            "removed editions/list.json",
                            "editions/list.json.sig");
            files.remove("editions/list.json");
            files.remove("editions/list.json");
            assertThat(versions(s3)).containsExactly("editions/list.json.sig");
            assertThat(files.read("editions/list.json")).isEmpty();
        }
    }

    @ParameterizedTest(name = "in a folder: {0}")
    @ValueSource(booleans = {false, true})
    void a_file_written_once_is_not_replaced_and_may_be_written_again_when_it_is_gone(boolean inFolder)
            throws Exception {
        try (var server = server(inFolder)) {
            S3Client s3 = client(server);
            keepVersions(s3);
            var files = new S3PublicFiles(s3, "public");
            assertThat(files.createOnce("stations/1", new byte[] {1}, "application/json"))
                    .isEqualTo(Once.THERE);
            assertThat(files.createOnce("stations/1", new byte[] {2}, "application/json"))
                    .isEqualTo(Once.ANOTHER);
            files.remove("stations/1");
            assertThat(files.createOnce("stations/1", new byte[] {3}, "application/json"))
                    .isEqualTo(Once.THERE);
            assertThat(files.read("stations/1")).hasValue(new byte[] {3});
        }
    }

    @ParameterizedTest(name = "versions kept from the first day: {0}")
    @ValueSource(booleans = {false, true})
    void a_folder_is_read_again_by_the_next_start(boolean versioned) throws Exception {
        try (var server = server(true)) {
            S3Client s3 = client(server);
            if (versioned) keepVersions(s3);
            else s3.createBucket(create -> create.bucket("public"));
            var files = new S3PublicFiles(s3, "public");
            write(files, "list.json", "first");
            write(files, "list.json", "second");
        }
        try (var server = server(true)) {
            S3Client s3 = client(server);
            s3.putBucketVersioning(put ->
                    put.bucket("public").versioningConfiguration(keep -> keep.status(BucketVersioningStatus.ENABLED)));
            var files = new S3PublicFiles(s3, "public");
            assertThat(files.read("editions/list.json")).hasValue("second".getBytes(UTF_8));
            write(files, "list.json", "third");
            assertThat(versions(s3)).hasSize(versioned ? 3 : 2);
            files.remove("editions/list.json");
            assertThat(versions(s3)).isEmpty();
        }
    }
}
