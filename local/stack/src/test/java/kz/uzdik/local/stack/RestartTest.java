package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.stack.issuer.Issuer;
import kz.uzdik.local.stack.sample.WorkHandler;
import kz.uzdik.local.stack.template.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.ses.SesClient;

class RestartTest {
    private static final Map<String, AttributeValue> KEY =
            Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("1"));

    @Test
    void everything_in_the_data_folder_survives_a_restart(@TempDir Path data) throws Exception {
        var settings = StackSettings.inMemory(Caller.template()).withData(data);
        String token;
        byte[] publicKey;
        String bucket;
        try (var stack = Stack.start(settings)) {
            bucket = stack.environment("Echo").getOrDefault("BUCKET", "");
            fill(stack, bucket);
            token = stack.issuer().token("officer", List.of(), Issuer.LIFETIME);
            publicKey = publicKey(stack);
            var caller = new Caller(stack.uri());
            assertThat(caller.call("PUT", "/_local/time", "{\"at\":\"2020-06-15T10:00:00Z\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        WorkHandler.SEEN.clear();
        try (var stack = Stack.start(settings)) {
            assertThat(stack.time().now().toString()).startsWith("2020-06-15T10:0");
            assertThat(publicKey(stack)).isEqualTo(publicKey);
            assertThat(stack.mailbox().to("akim@aul.kz")).hasSize(1);
            assertThat(verifies(stack, token)).isTrue();
            assertKept(stack, bucket);
            assertThat(stack.triggers().settle(Duration.ofSeconds(30))).isTrue();
            assertThat(WorkHandler.seenBy("uzdik-worker").toString()).contains("dossiers/1/video");
            assertThat(WorkHandler.seenBy("uzdik-relay").toString()).contains("notice-kept");
        }
    }

    @Test
    void what_was_signed_for_the_file_store_leads_there_after_a_restart(@TempDir Path data) throws Exception {
        var settings = StackSettings.inMemory(Caller.template()).withData(data);
        URI before;
        try (var stack = Stack.start(settings)) {
            before = stack.account().endpoints().get("S3");
        }
        try (var stack = Stack.start(settings)) {
            assertThat(stack.account().endpoints().get("S3")).isEqualTo(before);
        }
    }

    @Test
    void a_mail_that_was_being_written_when_the_process_died_stops_no_start(@TempDir Path data) throws Exception {
        var settings = StackSettings.inMemory(Caller.template()).withData(data);
        try (var stack = Stack.start(settings)) {
            fill(stack, stack.environment("Echo").getOrDefault("BUCKET", ""));
        }
        Files.writeString(data.resolve("mail.jsonl"), "{\"to\":[\"aki", StandardOpenOption.APPEND);
        try (var stack = Stack.start(settings)) {
            assertThat(stack.mailbox().all()).hasSize(1);
        }
        assertThat(Files.readString(data.resolve("mail.jsonl"))).endsWith("\n");
    }

    @Test
    void a_table_kept_with_other_keys_than_the_templates_is_one_clear_line(@TempDir Path data) throws Exception {
        String table = """
                Resources:
                  Things:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: uzdik-things
                      AttributeDefinitions: [{AttributeName: %1$s, AttributeType: S}]
                      KeySchema: [{AttributeName: %1$s, KeyType: HASH}]
                """;
        Path template = Files.writeString(data.resolve("template.yaml"), table.formatted("pk"));
        var settings = StackSettings.inMemory(template).withData(data.resolve("data"));
        Stack.start(settings).close();
        Files.writeString(template, table.formatted("id"));
        assertThatThrownBy(() -> Stack.start(settings))
                .hasMessageContaining("uzdik-things kept in DATA has other keys");
    }

    private static void fill(Stack stack, String bucket) {
        try (var tables = stack.account().client("DYNAMODB", DynamoDbClient.builder());
                var files = stack.account().files();
                var ses = stack.account().client("SES", SesClient.builder())) {
            var item = new java.util.HashMap<>(KEY);
            item.put("kind", AttributeValue.fromS("notice-kept"));
            tables.putItem(to -> to.tableName("uzdik-local-things").item(item));
            files.putObject(
                    to -> to.bucket(bucket).key("dossiers/1/video").contentType("video/mp4"),
                    RequestBody.fromString("film"));
            ses.sendEmail(mail -> mail.source("uzdik@localhost.kz")
                    .destination(to -> to.toAddresses("akim@aul.kz"))
                    .message(message -> message.subject(subject -> subject.data("x"))
                            .body(body -> body.text(text -> text.data("two\nlines")))));
        }
    }

    private static void assertKept(Stack stack, String bucket) {
        try (var tables = stack.account().client("DYNAMODB", DynamoDbClient.builder());
                var files = stack.account().files()) {
            var item = tables.getItem(
                            from -> from.tableName("uzdik-local-things").key(KEY))
                    .item();
            assertThat(item).containsEntry("kind", AttributeValue.fromS("notice-kept"));
            var object = files.getObjectAsBytes(of -> of.bucket(bucket).key("dossiers/1/video"));
            assertThat(object.asUtf8String()).isEqualTo("film");
            assertThat(object.response().contentType()).isEqualTo("video/mp4");
        }
    }

    private static byte[] publicKey(Stack stack) {
        try (var kms = stack.account().client("KMS", KmsClient.builder())) {
            return kms.getPublicKey(of -> of.keyId("alias/uzdik-results"))
                    .publicKey()
                    .asByteArray();
        }
    }

    private static boolean verifies(Stack stack, String token) throws Exception {
        var signed = SignedJWT.parse(token);
        var key = JWKSet.parse(stack.issuer().keySet())
                .getKeyByKeyId(signed.getHeader().getKeyID());
        return signed.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    @Test
    void a_port_in_use_is_one_clear_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = StackSettings.on(Caller.template(), taken.getLocalPort(), java.util.Optional.empty());
            assertThatThrownBy(() -> Stack.start(settings))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("port " + taken.getLocalPort() + " is in use")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_clear_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() ->
                        Stack.start(StackSettings.inMemory(Caller.template()).withData(file)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_handler_that_is_not_there_is_told_with_its_path(@TempDir Path folder) throws IOException {
        Path template = Files.writeString(folder.resolve("template.yaml"), """
                Resources:
                  Lost:
                    Type: AWS::Serverless::Function
                    Properties: {Handler: kz.uzdik.Nowhere}
                """);
        assertThatThrownBy(() -> Stack.start(StackSettings.inMemory(template)))
                .isInstanceOf(TemplateException.class)
                .hasMessage("Resources.Lost.Properties.Handler: 'kz.uzdik.Nowhere' is not on the class path");
    }
}
