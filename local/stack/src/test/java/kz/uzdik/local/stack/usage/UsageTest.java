package kz.uzdik.local.stack.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;
import kz.uzdik.local.stack.usage.Usage.Taken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

@TestInstance(Lifecycle.PER_CLASS)
class UsageTest {
    private static final String EVENT = "{\"httpMethod\":\"GET\",\"resource\":\"/guarded\"}";
    private static final Operation GUARDED = new Operation("Guarded", "GET /guarded");

    private Stack stack;
    private AwsClients clients;

    @BeforeAll
    void the_stack_starts() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Path.of("src/test/resources/template.yaml")));
        clients = new AwsClients(stack.environment("Guarded"));
    }

    @AfterAll
    void the_stack_stops() {
        stack.close();
    }

    private Taken taken(Runnable call) throws Exception {
        var usage = new Usage();
        usage.during("Guarded", EVENT.getBytes(UTF_8), () -> {
            call.run();
            return 0;
        });
        return usage.taken().get(GUARDED);
    }

    private String table() {
        return stack.environment("Guarded").getOrDefault("TABLE", "");
    }

    private static Map<String, AttributeValue> item(String sk, int bytes) {
        return Map.of(
                "pk", AttributeValue.fromS("OWN#1"),
                "sk", AttributeValue.fromS(sk),
                "text", AttributeValue.fromS("x".repeat(bytes)));
    }

    @Test
    void a_write_costs_a_unit_a_kilobyte_begun_and_in_a_transaction_two() throws Exception {
        Taken plain = taken(() ->
                clients.dynamoDb().putItem(put -> put.tableName(table()).item(item("1", 1_500))));
        assertThat(plain.writeUnits()).isEqualTo(2);
        assertThat(plain.readUnits()).isZero();

        var write = TransactWriteItem.builder()
                .put(put -> put.tableName(table()).item(item("2", 1_500)))
                .build();
        assertThat(taken(() -> clients.dynamoDb().transactWriteItems(all -> all.transactItems(write)))
                        .writeUnits())
                .isEqualTo(4);
    }

    @Test
    void a_read_costs_half_a_unit_for_four_kilobytes_begun() throws Exception {
        clients.dynamoDb().putItem(put -> put.tableName(table()).item(item("3", 5_000)));
        Taken read = taken(() -> clients.dynamoDb()
                .getItem(get -> get.tableName(table())
                        .key(Map.of("pk", AttributeValue.fromS("OWN#1"), "sk", AttributeValue.fromS("3")))));
        assertThat(read.readUnits()).isEqualTo(1);
        assertThat(read.writeUnits()).isZero();
        assertThat(read.requests()).isEqualTo(Map.of("DynamoDb GetItem", 1L));
    }

    @Test
    void what_a_function_s_own_threads_ask_is_the_operation_s_too() throws Exception {
        Taken taken = taken(() -> {
            var thread = Thread.ofVirtual()
                    .unstarted(() -> clients.dynamoDb()
                            .putItem(put -> put.tableName(table()).item(item("4", 1))));
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        });
        assertThat(taken.writeUnits()).isEqualTo(1);
    }

    @Test
    void what_nobody_is_called_for_is_not_written_down() {
        clients.dynamoDb().putItem(put -> put.tableName(table()).item(item("5", 1)));
        assertThat(stack.usage().taken()).doesNotContainKey(GUARDED);
    }

    @Test
    void a_call_that_fails_is_a_call() {
        var usage = new Usage();
        assertThatThrownBy(() -> usage.during("Guarded", EVENT.getBytes(UTF_8), () -> {
                    throw new IllegalStateException("it fails");
                }))
                .hasMessage("it fails");
        assertThat(usage.taken().get(GUARDED).calls()).isEqualTo(1);
        assertThat(Usage.current()).isEmpty();
    }

    @Test
    void batches_are_counted_by_what_they_bring() {
        var batch = Operation.read(
                "{\"Records\":[{\"eventSource\":\"aws:sqs\"},{\"eventSource\":\"aws:sqs\"}]}".getBytes(UTF_8));
        assertThat(Operation.of("Worker", batch)).isEqualTo(new Operation("Worker", "queue"));
        assertThat(Operation.things(batch)).isEqualTo(2);

        var tick = Operation.read("{\"source\":\"aws.events\"}".getBytes(UTF_8));
        assertThat(Operation.of("Sweep", tick)).isEqualTo(new Operation("Sweep", "clock"));
        assertThat(Operation.things(tick)).isEqualTo(1);
    }

    @Test
    void a_request_is_its_route_s_whatever_stands_in_the_path() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String thing : new String[] {"1", "2"})
                http.send(
                        HttpRequest.newBuilder(stack.uri().resolve("/things/" + thing))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        }
        Taken taken = stack.usage().taken().get(new Operation("Echo", "GET /things/{thing}"));
        assertThat(taken.calls()).isEqualTo(2);
        assertThat(taken.processor()).isGreaterThan(Duration.ZERO);
    }
}
