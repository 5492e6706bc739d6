package kz.uzdik.local.stack.emulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

class UnfinishedUploadsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2020-06-01T00:00:00Z"));
    private final BlobStore store = new UnfinishedUploads(
            BlobStores.create("transient-nio2", new Properties()), Map.of("films", Duration.ofDays(7)), now::get);

    private void begin(String bucket, String key) {
        store.initiateMultipartUpload(
                CreateMultipartUploadRequest.builder().bucket(bucket).key(key).build());
    }

    private List<String> unfinished(String bucket) {
        return store.listMultipartUploads(bucket).stream()
                .map(MultipartUpload::key)
                .sorted()
                .toList();
    }

    @Test
    void what_nobody_finishes_within_its_buckets_time_is_ended_when_another_begins() {
        store.createContainer("films");
        begin("films", "abandoned");
        begin("films", "second");
        now.updateAndGet(at -> at.plus(Duration.ofDays(5)));
        begin("films", "third");
        now.updateAndGet(at -> at.plus(Duration.ofDays(3)));
        begin("films", "fourth");

        assertThat(unfinished("films")).containsExactly("fourth", "second", "third");
    }

    @Test
    void where_no_rule_says_so_nothing_is_ended() {
        store.createContainer("others");
        begin("others", "abandoned");
        now.updateAndGet(at -> at.plus(Duration.ofDays(800)));
        begin("others", "second");

        assertThat(unfinished("others")).containsExactly("abandoned", "second");
    }
}
