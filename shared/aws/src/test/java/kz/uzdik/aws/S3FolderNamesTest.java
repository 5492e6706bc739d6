package kz.uzdik.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Which folders there are, for those who may not list them. */
class S3FolderNamesTest {
    private static final String KEY = "editions/index.json";

    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final S3PublicFiles files = new S3PublicFiles(s3, bucket);

    private void publish(String edition) {
        files.write("editions/" + edition + "/1/", "results.json", new byte[] {1}, "application/json");
        files.nameFolders("editions/", KEY);
    }

    private String list() {
        return new String(files.read(KEY).orElseThrow(), UTF_8);
    }

    @Test
    void every_folder_is_named_once_in_order() {
        publish("best-2021");
        publish("best-2020");
        publish("best-2021");
        assertThat(list()).isEqualTo("{\"names\":[\"best-2020\",\"best-2021\"]}");
        var head = s3.headObject(of -> of.bucket(bucket).key(KEY));
        assertThat(head.contentType()).isEqualTo("application/json");
        assertThat(head.cacheControl()).isEqualTo("no-cache");
    }

    @Test
    void of_several_that_publish_at_once_none_is_left_out() throws Exception {
        for (int round = 0; round < 10; round++) {
            int first = round * 4;
            List<Callable<Void>> writers = IntStream.range(first, first + 4)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        publish("edition-" + (100 + i));
                        return null;
                    })
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Void> writer : threads.invokeAll(writers)) writer.get();
            }
            for (int i = 0; i < first + 4; i++) assertThat(list()).contains("edition-" + (100 + i));
        }
    }

    @Test
    void a_list_that_is_none_is_written_anew() {
        files.point(KEY, "[]".getBytes(UTF_8), "application/json");
        publish("best-2020");
        assertThat(list()).isEqualTo("{\"names\":[\"best-2020\"]}");
    }
}
