package kz.uzdik.local.stack.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Calls with the clients and variables of a function of the test's template, whose role says what is asked here. */
@TestInstance(Lifecycle.PER_CLASS)
class RightsWatchTest {
    private Stack stack;
    private AwsClients guarded;
    private AwsClients stranger;

    @BeforeAll
    void the_stack_starts() throws Exception {
        stack = Stack.start(StackSettings.inMemory(Path.of("src/test/resources/template.yaml")));
        guarded = new AwsClients(stack.environment("Guarded"));
        stranger = new AwsClients(stack.environment("Slow"));
    }

    @AfterAll
    void the_stack_stops() {
        stack.close();
    }

    private String table() {
        return stack.environment("Guarded").getOrDefault("TABLE", "");
    }

    private String bucket() {
        return stack.environment("Guarded").getOrDefault("BUCKET", "");
    }

    private static Map<String, AttributeValue> key(String partition) {
        return Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS("1"));
    }

    private static void assertDenied(Runnable call, String action) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(AwsServiceException.class, denied -> {
            assertThat(denied.statusCode()).isEqualTo(403);
            assertThat(denied.getMessage()).contains(action);
        });
    }

    @Test
    void an_item_is_reached_under_the_leading_keys_of_the_role_only() {
        guarded.dynamoDb().putItem(put -> put.tableName(table()).item(key("OWN#1")));
        assertThat(guarded.dynamoDb()
                        .getItem(get -> get.tableName(table()).key(key("OWN#1")))
                        .hasItem())
                .isTrue();

        assertDenied(
                () -> guarded.dynamoDb().getItem(get -> get.tableName(table()).key(key("OTHER#1"))),
                "dynamodb:GetItem");
        assertDenied(
                () -> guarded.dynamoDb()
                        .deleteItem(delete -> delete.tableName(table()).key(key("OWN#1"))),
                "dynamodb:DeleteItem");
        assertThat(stack.rights().denied()).anyMatch(denied -> denied.startsWith("Guarded: dynamodb:GetItem on "));
        assertThat(stack.rights().denied()).noneMatch(denied -> denied.contains("OTHER#1"));
    }

    @Test
    void each_item_of_a_transaction_is_looked_at() {
        var writes = Stream.of("OWN#2", "OTHER#2")
                .map(partition -> TransactWriteItem.builder()
                        .put(put -> put.tableName(table()).item(key(partition)))
                        .build())
                .toList();
        assertDenied(
                () -> guarded.dynamoDb().transactWriteItems(write -> write.transactItems(writes)), "dynamodb:PutItem");
    }

    @Test
    void a_query_reads_what_the_role_names_and_no_other_attribute() {
        QueryRequest.Builder keys = QueryRequest.builder()
                .tableName(table())
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", "pk", "#sk", "sk"))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("SEEN#1")));
        var named =
                keys.select("SPECIFIC_ATTRIBUTES").projectionExpression("#sk").build();
        assertThat(guarded.dynamoDb().query(named).count()).isZero();

        assertDenied(
                () -> guarded.dynamoDb()
                        .query(named.toBuilder()
                                .projectionExpression("#sk, #owner")
                                .expressionAttributeNames(Map.of("#pk", "pk", "#sk", "sk", "#owner", "owner"))
                                .build()),
                "dynamodb:Query");
        assertDenied(
                () -> guarded.dynamoDb()
                        .query(named.toBuilder()
                                .select("ALL_ATTRIBUTES")
                                .projectionExpression(null)
                                .expressionAttributeNames(Map.of("#pk", "pk"))
                                .build()),
                "dynamodb:Query");
    }

    @Test
    void a_presigned_address_is_signed_with_its_signer_s_rights() throws Exception {
        URI address = guarded.presigner()
                .presignPutObject(sign -> sign.signatureDuration(Duration.ofMinutes(1))
                        .putObjectRequest(put -> put.bucket(bucket()).key("own/a")))
                .url()
                .toURI();
        try (var browser = HttpClient.newHttpClient()) {
            var sent = browser.send(
                    HttpRequest.newBuilder(address)
                            .PUT(HttpRequest.BodyPublishers.ofString("x"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(sent.statusCode()).isEqualTo(200);
        }
        assertDenied(
                () -> guarded.presigner()
                        .presignPutObject(sign -> sign.signatureDuration(Duration.ofMinutes(1))
                                .putObjectRequest(put -> put.bucket(bucket()).key("other/a"))),
                "s3:PutObject");
    }

    @Test
    void who_may_not_list_a_bucket_is_not_told_that_something_is_missing() {
        guarded.s3().putObject(put -> put.bucket(bucket()).key("own/there"), RequestBody.fromString("x"));
        assertThat(guarded.s3()
                        .getObjectAsBytes(get -> get.bucket(bucket()).key("own/there"))
                        .asUtf8String())
                .isEqualTo("x");
        assertDenied(() -> guarded.s3().headObject(head -> head.bucket(bucket()).key("own/missing")), "s3:ListBucket");
    }

    @Test
    void a_function_without_a_role_may_do_nothing() {
        assertDenied(
                () -> stranger.dynamoDb().getItem(get -> get.tableName(table()).key(key("OWN#1"))), "dynamodb:GetItem");
    }

    @Test
    void what_the_role_grants_and_nobody_used_is_told() {
        assertThat(stack.rights().unused().get("Guarded")).anyMatch(unused -> unused.startsWith("sqs:SendMessage on "));
    }
}
