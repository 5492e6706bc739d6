package kz.uzdik.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

/** A public file whose length nobody knows before its end. */
class S3StreamTest {
    private static final String KEY = "polls/p1/ledgers/31.jsonl";
    private static final String TYPE = "application/jsonl";

    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final S3PublicFiles files = new S3PublicFiles(s3, bucket);

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, S3Upload.PART_BYTES - 1, S3Upload.PART_BYTES, S3Upload.PART_BYTES + 1, 2 * S3Upload.PART_BYTES
            })
    void what_was_written_is_there_to_its_last_byte(int length) throws IOException {
        byte[] bytes = random(length);
        files.stream(KEY, TYPE, out -> {
            int half = length / 2;
            out.write(bytes, 0, half);
            if (half < length) {
                out.write(bytes[half]);
                out.write(bytes, half + 1, length - half - 1);
            }
        });
        assertThat(files.read(KEY)).hasValue(bytes);
        var head = s3.headObject(of -> of.bucket(bucket).key(KEY));
        assertThat(head.contentType()).isEqualTo(TYPE);
        assertThat(head.cacheControl()).contains("immutable");
        assertThat(unfinished()).isZero();
    }

    @Test
    void a_content_that_fails_leaves_nothing_behind_even_if_its_writer_closed_the_stream() {
        byte[] bytes = random(S3Upload.PART_BYTES + 1);
        assertThatThrownBy(() -> files.stream(KEY, TYPE, out -> fail(out, bytes)))
                .isInstanceOf(IOException.class)
                .hasMessage("the ballot box was cut off");
        assertThatThrownBy(() -> files.stream(KEY, TYPE, out -> fail(out, new byte[1])))
                .isInstanceOf(IOException.class);
        assertThat(files.read(KEY)).isEmpty();
        assertThat(unfinished()).isZero();
    }

    private static void fail(OutputStream out, byte[] first) throws IOException {
        try (out) {
            out.write(first);
            throw new IOException("the ballot box was cut off");
        }
    }

    @Test
    void readers_see_nothing_before_all_is_there() throws IOException {
        byte[] bytes = random(S3Upload.PART_BYTES + 1);
        files.stream(KEY, TYPE, out -> {
            out.write(bytes);
            assertThat(files.read(KEY)).isEmpty();
        });
        assertThat(files.read(KEY)).isPresent();
    }

    @Test
    void a_second_time_takes_the_place_of_the_first() throws IOException {
        for (String text : new String[] {"first", "second"}) {
            files.stream(KEY, TYPE, out -> {
                var writer = new OutputStreamWriter(out, UTF_8);
                writer.write(text);
                writer.flush();
            });
        }
        assertThat(files.read(KEY)).hasValue("second".getBytes(UTF_8));
    }

    private int unfinished() {
        return s3.listMultipartUploads(of -> of.bucket(bucket)).uploads().size();
    }
}
