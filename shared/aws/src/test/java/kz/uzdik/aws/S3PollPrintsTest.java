package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.publication.PollPrints.Print;
import kz.uzdik.json.Digest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class S3PollPrintsTest {
    private static final byte[] RESULTS = "{\"districts\":{}}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FILES = "{\"files\":[]}".getBytes(StandardCharsets.UTF_8);

    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final S3PollPrints prints = new S3PollPrints(s3, bucket);

    @Test
    void a_poll_is_named_by_its_results_and_by_its_list_of_files_once_that_is_there() {
        assertThat(prints.of(PollSamples.ID)).isEmpty();

        put("results.json", RESULTS);
        assertThat(prints.of(PollSamples.ID)).contains(new Print(Digest.sha256Hex(RESULTS), Optional.empty()));

        put("bundle.json", FILES);
        assertThat(prints.of(PollSamples.ID))
                .contains(new Print(Digest.sha256Hex(RESULTS), Optional.of(Digest.sha256Hex(FILES))));
    }

    private void put(String name, byte[] bytes) {
        String key = PollSamples.ID.folder() + name;
        s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }
}
