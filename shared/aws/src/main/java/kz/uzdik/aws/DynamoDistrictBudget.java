package kz.uzdik.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.enrolment.DistrictBudget;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Counts of codes beside the rolls, one item for each district of a poll: {@code <poll>#budget#<district>}. It holds the
 * present window only, so that no record of past times stays. A count takes one write, the first of a window two.
 */
public final class DynamoDistrictBudget implements DistrictBudget {
    private static final String SORT = "codes";
    private static final String WINDOW = "w";
    private static final String COUNT = "n";

    private final RollTable table;

    public DynamoDistrictBudget(RollTable table) {
        this.table = table;
    }

    @Override
    public long add(PollId poll, Kato district, Instant window, int codes) {
        Key key = new Key(poll + "#budget#" + district, SORT);
        while (true) {
            Optional<Long> count = update(key, "ADD n :n", "w = :w", window, codes)
                    .or(() -> update(key, "SET w = :w, n = :n", "attribute_not_exists(w) OR w < :w", window, codes));
            if (count.isPresent()) {
                return count.get();
            }
            if (begun(key) > window.toEpochMilli()) {
                return 0;
            }
            // Somebody else began this very window between the two: now it can be added to.
        }
    }

    private Optional<Long> update(Key key, String expression, String condition, Instant window, int codes) {
        try {
            Map<String, AttributeValue> after = table.client()
                    .updateItem(UpdateItemRequest.builder()
                            .tableName(table.name())
                            .key(key.attributes())
                            .updateExpression(expression)
                            .conditionExpression(condition)
                            .expressionAttributeValues(Map.of(
                                    ":w", Items.number(window.toEpochMilli()),
                                    ":n", Items.number(codes)))
                            .returnValues(ReturnValue.ALL_NEW)
                            .build())
                    .attributes();
            return Optional.of(number(after, COUNT));
        } catch (ConditionalCheckFailedException _) {
            return Optional.empty();
        }
    }

    private long begun(Key key) {
        return number(
                table.client()
                        .getItem(get -> get.tableName(table.name())
                                .key(key.attributes())
                                .consistentRead(true))
                        .item(),
                WINDOW);
    }

    private static long number(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElseThrow(() -> new IllegalStateException("a count has no " + name));
    }
}
