package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

class AwsClientsTest {
    private static final Map<String, String> LOCAL = Map.of(
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "key",
            "AWS_SECRET_ACCESS_KEY", "secret",
            "AWS_ENDPOINT_URL_SQS", "http://127.0.0.1:1",
            "AWS_ENDPOINT_URL", "http://127.0.0.1:2");

    private static String endpoint(SdkServiceClientConfiguration configuration) {
        return configuration.endpointOverride().map(Object::toString).orElse("");
    }

    private static AwsCredentialsIdentity credentials(SqsClient client) {
        return (AwsCredentialsIdentity) client.serviceClientConfiguration()
                .credentialsProvider()
                .resolveIdentity()
                .join();
    }

    @Test
    void a_service_has_its_own_endpoint_or_the_common_one() {
        var clients = new AwsClients(LOCAL);
        assertThat(endpoint(clients.sqs().serviceClientConfiguration())).isEqualTo("http://127.0.0.1:1");
        assertThat(endpoint(clients.kms().serviceClientConfiguration())).isEqualTo("http://127.0.0.1:2");
        assertThat(endpoint(clients.ses().serviceClientConfiguration())).isEqualTo("http://127.0.0.1:2");
        assertThat(credentials(clients.sqs()).accessKeyId()).isEqualTo("key");
    }

    @Test
    void iam_has_one_region_and_an_endpoint_like_the_others() {
        Map<String, String> environment = new HashMap<>(LOCAL);
        environment.put("AWS_ENDPOINT_URL_IAM", "http://127.0.0.1:3");
        var iam = new AwsClients(environment).iam().serviceClientConfiguration();
        assertThat(iam.region()).isEqualTo(Region.AWS_GLOBAL);
        assertThat(endpoint(iam)).isEqualTo("http://127.0.0.1:3");
    }

    @Test
    void a_session_token_belongs_to_the_credentials() {
        Map<String, String> environment = new HashMap<>(LOCAL);
        environment.put("AWS_SESSION_TOKEN", "token");
        assertThat(credentials(new AwsClients(environment).sqs()))
                .isInstanceOfSatisfying(
                        AwsSessionCredentials.class,
                        session -> assertThat(session.sessionToken()).isEqualTo("token"));
    }

    @Test
    void without_an_endpoint_the_usual_chain_finds_the_credentials() {
        var clients = new AwsClients(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "key"));
        assertThat(clients.sqs().serviceClientConfiguration().credentialsProvider())
                .isInstanceOf(DefaultCredentialsProvider.class);
        assertThat(endpoint(clients.sqs().serviceClientConfiguration())).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> new AwsClients(Map.of()).sqs()).hasMessageContaining("AWS_REGION");
        Map<String, String> environment = new HashMap<>(LOCAL);
        environment.remove("AWS_SECRET_ACCESS_KEY");
        assertThatThrownBy(() -> new AwsClients(environment).sqs()).hasMessageContaining("AWS_SECRET_ACCESS_KEY");
    }

    @Test
    void before_a_snapshot_clients_are_tried_out_and_nobody_is_asked() throws Exception {
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody.setSoTimeout(1);
            Map<String, String> environment = new HashMap<>(LOCAL);
            environment.keySet().removeIf(name -> name.startsWith("AWS_ENDPOINT_URL"));
            environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + nobody.getLocalPort());
            environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
            var clients = new AwsClients(environment);
            assertThat(List.of(clients.dynamoDb(), clients.s3(), clients.presigner(), clients.kms(), clients.sqs()))
                    .doesNotHaveDuplicates();
            assertThatThrownBy(nobody::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_client_is_made_once() {
        var clients = new AwsClients(LOCAL);
        assertThat(clients.sqs()).isSameAs(clients.sqs());
        assertThat(clients.presigner()).isSameAs(clients.presigner());
    }

    @Test
    void a_file_is_written_in_one_piece_with_its_checksum_before_it() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var headers = new AtomicReference<Headers>();
        var body = new AtomicReference<byte[]>();
        server.createContext("/", exchange -> {
            headers.set(exchange.getRequestHeaders());
            body.set(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            Map<String, String> environment = new HashMap<>(LOCAL);
            environment.put(
                    "AWS_ENDPOINT_URL_S3",
                    "http://127.0.0.1:" + server.getAddress().getPort());
            byte[] written = new byte[8_150];
            new AwsClients(environment)
                    .s3()
                    .putObject(put -> put.bucket("bucket").key("key"), RequestBody.fromBytes(written));
            assertThat(body.get()).isEqualTo(written);
            assertThat(headers.get()).containsKey("x-amz-checksum-crc32");
            assertThat(headers.get()).doesNotContainKey("x-amz-trailer");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void tokens_are_thirty_two_hex_digits_and_differ() {
        var randomness = new SecureRandomness();
        assertThat(IntStream.range(0, 1000).mapToObj(i -> randomness.token()))
                .allMatch(token -> token.matches("[0-9a-f]{32}"))
                .doesNotHaveDuplicates();
    }
}
