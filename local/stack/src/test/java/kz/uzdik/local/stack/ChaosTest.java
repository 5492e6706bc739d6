package kz.uzdik.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.stack.sample.WorkHandler;
import kz.uzdik.local.stack.triggers.Chaos;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ChaosTest {

    @Test
    void messages_come_twice_and_late_and_none_is_lost() throws Exception {
        WorkHandler.SEEN.clear();
        var settings = StackSettings.inMemory(Caller.template()).withChaos(new Chaos(7, 1000));
        try (var stack = Stack.start(settings);
                var files = stack.account().files();
                var tables = stack.account().client("DYNAMODB", DynamoDbClient.builder())) {
            String bucket = stack.environment("Echo").getOrDefault("BUCKET", "");
            files.putObject(to -> to.bucket(bucket).key("dossiers/7/video"), RequestBody.fromString("film"));
            for (int i = 0; i < 3; i++) {
                var item = Map.of(
                        "pk", AttributeValue.fromS("a"),
                        "sk", AttributeValue.fromS(String.valueOf(i)),
                        "kind", AttributeValue.fromS("notice-" + i));
                tables.putItem(to -> to.tableName("uzdik-local-things").item(item));
            }
            assertThat(stack.triggers().settle(Duration.ofSeconds(60))).isTrue();
            assertThat(WorkHandler.seenBy("uzdik-worker")).hasSizeGreaterThan(2);
            List<String> relayed = kinds(WorkHandler.seenBy("uzdik-relay"));
            assertThat(relayed).hasSizeGreaterThan(3);
            assertThat(new ArrayList<>(new LinkedHashSet<>(relayed)))
                    .containsExactly("notice-0", "notice-1", "notice-2");
            assertThat(stack.triggers().disturbed().get("duplicates")).isPositive();
        }
    }

    private static List<String> kinds(List<Map<String, Object>> events) {
        List<String> kinds = new ArrayList<>();
        for (Map<String, Object> event : events) {
            if (event.get("Records") instanceof List<?> records)
                records.forEach(record -> kinds.add(String.valueOf(record).replaceFirst("(?s).*(notice-\\d).*", "$1")));
        }
        return kinds;
    }
}
