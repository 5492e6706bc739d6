package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Backups, spoken as DynamoDB speaks of them: DynamoDB Local knows none, which is tested too. */
class TableBackupsTest {
    private final List<String> named = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<HttpServer> servers = new ArrayList<>();

    private TableBackups backups(BiFunction<String, String, Reply> service) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String operation =
                    exchange.getRequestHeaders().getFirst("X-Amz-Target").replaceAll(".*\\.", "");
            calls.add(operation);
            Reply reply = service.apply(
                    operation, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        servers.add(server);
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new TableBackups(
                new AwsClients(Map.of(
                                "AWS_ENDPOINT_URL", address,
                                "AWS_REGION", "eu-central-1",
                                "AWS_ACCESS_KEY_ID", "test",
                                "AWS_SECRET_ACCESS_KEY", "test"))
                        .dynamoDb(),
                "ballots");
    }

    private record Reply(int status, String body) {}

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    /** Two backups a page. */
    private Reply account(String operation, String request) {
        if (operation.equals("CreateBackup")) {
            named.add(request.replaceAll(".*\"BackupName\":\"([^\"]*)\".*", "$1"));
            return new Reply(200, "{\"BackupDetails\":" + backup(named.size() - 1) + "}");
        }
        int from = request.contains("ExclusiveStartBackupArn")
                ? 1 + Integer.parseInt(request.replaceAll(".*\"arn:(\\d+)\".*", "$1"))
                : 0;
        int to = Math.min(named.size(), from + 2);
        List<String> page = new ArrayList<>();
        for (int i = from; i < to; i++) {
            page.add(backup(i));
        }
        String more = to < named.size() ? ",\"LastEvaluatedBackupArn\":\"arn:" + (to - 1) + "\"" : "";
        return new Reply(200, "{\"BackupSummaries\":[" + String.join(",", page) + "]" + more + "}");
    }

    private String backup(int i) {
        return "{\"BackupArn\":\"arn:" + i + "\",\"BackupName\":\"" + named.get(i) + "\"}";
    }

    @Test
    void a_backup_is_made_once_by_its_name_on_whatever_page_it_stands() {
        TableBackups backups = backups(this::account);
        for (String name : List.of("one", "two", "three", "four", "five")) {
            assertThat(backups.make(name)).contains("arn:" + (named.size() - 1));
        }
        assertThat(backups.make("five")).contains("arn:4");
        assertThat(backups.make("one")).contains("arn:0");
        assertThat(named).hasSize(5);
    }

    @Test
    void where_the_store_knows_no_backups_that_is_said_and_other_refusals_are_faults() {
        assertThat(new TableBackups(LocalTables.CLIENT, DynamoBallotBoxTest.create()).make("dynamodb-local"))
                .isEmpty();
        var missing = backups((_, _) -> new Reply(501, "{\"__type\":\"InternalFailure\",\"message\":\"not here\"}"));
        assertThat(missing.make("localstack")).isEmpty();
        assertThat(calls).containsExactly("ListBackups");
        var denied = backups((_, _) -> new Reply(
                400, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#AccessDeniedException\",\"message\":\"no\"}"));
        assertThatThrownBy(() -> denied.make("denied")).isInstanceOf(DynamoDbException.class);
    }
}
