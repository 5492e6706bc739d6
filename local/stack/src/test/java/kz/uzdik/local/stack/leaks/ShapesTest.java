package kz.uzdik.local.stack.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that holds more than it may is told. */
class ShapesTest {
    private static final String REQUEST = "Zm9ydHktdHdvIGlzIHRoZQ";

    @Test
    void a_ballots_item_with_anything_more_is_told() {
        String id = "ab".repeat(32);
        Map<String, AttributeValue> right = Map.of(
                "pk", AttributeValue.fromS("e.p#316030000#" + id.charAt(0)),
                "sk", AttributeValue.fromS(id),
                "b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[65 + 32 + 256 + 64 + 5])));
        assertThat(Shapes.oddBallots(List.of(right), 5)).isEmpty();
        for (var more : Map.of(
                        "ttl", AttributeValue.fromN("1592202000"),
                        "pk", AttributeValue.fromS("e.p#316030000#" + id.charAt(0) + "#2020-06-15"),
                        "sk", AttributeValue.fromS(id + "#7"),
                        "b", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[65 + 32 + 256 + 64 + 5 + 8])))
                .entrySet()) {
            var item = new HashMap<>(right);
            item.put(more.getKey(), more.getValue());
            assertThat(Shapes.oddBallots(List.of(item), 5)).as(more.getKey()).hasSize(1);
        }
    }

    @Test
    void an_entry_that_keeps_a_time_beside_its_mark_is_told() {
        var mark = Map.of("ch", AttributeValue.fromS("ONLINE"), "day", AttributeValue.fromS("2020-05-29"));
        Map<String, AttributeValue> right =
                Map.of("m", AttributeValue.fromM(mark), "r", AttributeValue.fromM(Map.of()));
        assertThat(Shapes.markedEntries(List.of(right), REQUEST::equals)).isEmpty();
        var somewhere = new HashMap<>(right);
        somewhere.put("u", AttributeValue.fromS("316033100"));
        assertThat(Shapes.markedEntries(List.of(somewhere), REQUEST::equals)).isEmpty();
        var withTime = new HashMap<>(mark);
        withTime.put("day", AttributeValue.fromS("2020-05-29T10:00:00Z"));
        for (var more : Map.of(
                        "m", AttributeValue.fromM(withTime),
                        "r", AttributeValue.fromM(Map.of(REQUEST, AttributeValue.fromM(Map.of()))),
                        "u", AttributeValue.fromS("316033100 2020-05-29"),
                        "at", AttributeValue.fromN("1590739200000"))
                .entrySet()) {
            var item = new HashMap<>(right);
            item.put(more.getKey(), more.getValue());
            assertThat(Shapes.markedEntries(List.of(item), REQUEST::equals))
                    .as(more.getKey())
                    .hasSize(1);
        }
    }
}
