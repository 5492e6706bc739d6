package kz.uzdik.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;

/** What is written once, in the public bucket and in a private one. */
class S3OnceTest {
    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final S3PublicFiles files = new S3PublicFiles(s3, bucket);
    private final PrivateObjects objects = new PrivateObjects(s3, bucket);

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void a_public_file_is_created_once_and_tells_whether_others_bytes_are_there() {
        assertThat(files.read("polls/p1/poll.json")).isEmpty();
        assertThat(files.createOnce("polls/p1/poll.json", utf8("{}"), "application/json"))
                .isEqualTo(Once.THERE);
        assertThat(files.createOnce("polls/p1/poll.json", utf8("{}"), "application/json"))
                .isEqualTo(Once.THERE);
        assertThat(files.createOnce("polls/p1/poll.json", utf8("[]"), "application/json"))
                .isEqualTo(Once.ANOTHER);
        assertThat(files.read("polls/p1/poll.json")).hasValue(utf8("{}"));
        var head = s3.headObject(of -> of.bucket(bucket).key("polls/p1/poll.json"));
        assertThat(head.contentType()).isEqualTo("application/json");
        assertThat(head.cacheControl()).contains("immutable");
    }

    @Test
    void a_private_object_is_put_once_read_and_removed_for_good() {
        assertThat(objects.get("p1/issuing")).isEmpty();
        assertThat(objects.putOnce("p1/issuing", utf8("a"))).isEqualTo(Once.THERE);
        assertThat(objects.putOnce("p1/issuing", utf8("a"))).isEqualTo(Once.THERE);
        assertThat(objects.putOnce("p1/issuing", utf8("b"))).isEqualTo(Once.ANOTHER);
        assertThat(objects.get("p1/issuing")).hasValue(utf8("a"));
        objects.delete("p1/issuing");
        objects.delete("p1/issuing");
        assertThat(objects.get("p1/issuing")).isEmpty();
    }

    @Test
    void of_several_who_write_at_once_one_comes_first_and_the_others_see_its_bytes() throws Exception {
        List<Callable<Once>> writers = IntStream.range(0, 16)
                .<Callable<Once>>mapToObj(i -> () -> objects.putOnce("p1/keys", utf8("writer " + i)))
                .toList();
        List<Once> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Once> writer : threads.invokeAll(writers)) {
                outcomes.add(writer.get());
            }
        }
        assertThat(outcomes).containsOnlyOnce(Once.THERE);
        int winner = outcomes.indexOf(Once.THERE);
        assertThat(objects.get("p1/keys")).hasValue(utf8("writer " + winner));
    }

    @Test
    void a_file_whose_writing_was_not_heard_of_is_looked_for() {
        var unheard = new S3PublicFiles(deaf(s3), bucket);
        assertThat(unheard.createOnce("polls/p1/keys.json", utf8("{}"), "application/json"))
                .isEqualTo(Once.THERE);
        assertThat(unheard.createOnce("polls/p1/keys.json", utf8("[]"), "application/json"))
                .isEqualTo(Once.ANOTHER);
        assertThat(files.read("polls/p1/keys.json")).hasValue(utf8("{}"));
    }

    /** Everything is done, and of no writing a reply is heard. */
    private static S3Client deaf(S3Client whole) {
        return (S3Client) Proxy.newProxyInstance(
                S3Client.class.getClassLoader(), new Class<?>[] {S3Client.class}, (_, method, arguments) -> {
                    try {
                        Object reply = method.invoke(whole, arguments);
                        if (method.getName().equals("putObject")) {
                            throw SdkClientException.create("the connection broke");
                        }
                        return reply;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void a_key_that_leads_elsewhere_is_refused() {
        for (String key : List.of("../x", "", "a//b", "/a", "a b", "a/..")) {
            assertThatThrownBy(() -> files.createOnce(key, new byte[0], "text/plain"))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> files.read(key)).as(key).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> objects.putOnce(key, new byte[0]))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> objects.get(key)).as(key).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> objects.delete(key)).as(key).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
