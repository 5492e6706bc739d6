package kz.uzdik.aws;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.uzdik.domain.dossier.Attempts;
import kz.uzdik.domain.dossier.ObjectKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Attempts in items of their own, {@code ATTEMPT#<dossier>}, each with the set of the marks that have begun. A mark begins
 * with its time, and is added to a set: a call that the client repeats is not counted twice.
 */
public final class DynamoAttempts implements Attempts {
    private static final String MARKS = "marks";

    private final ContestTable table;
    private final Clock clock;

    public DynamoAttempts(ContestTable table) {
        this.table = table;
        this.clock = table.clock();
    }

    @Override
    public Attempt begin(ObjectKey key) {
        long now = clock.millis();
        String mark = now + "#" + UUID.randomUUID();
        List<String> marks = table.client()
                .updateItem(update(key, "ADD " + MARKS + " :mark", mark)
                        .returnValues(ReturnValue.ALL_NEW)
                        .build())
                .attributes()
                .getOrDefault(MARKS, AttributeValue.fromSs(List.of()))
                .ss();
        int lost = (int) marks.stream()
                .filter(other -> begun(other) < now - LONGEST.toMillis())
                .count();
        return new Attempt(mark, lost);
    }

    @Override
    public void end(ObjectKey key, Attempt attempt) {
        table.client()
                .updateItem(update(key, "DELETE " + MARKS + " :mark", attempt.mark())
                        .build());
    }

    @Override
    public void forget(ObjectKey key) {
        table.client()
                .deleteItem(delete ->
                        delete.tableName(table.name()).key(Key.attempts(key).attributes()));
    }

    private UpdateItemRequest.Builder update(ObjectKey key, String expression, String mark) {
        return UpdateItemRequest.builder()
                .tableName(table.name())
                .key(Key.attempts(key).attributes())
                .updateExpression(expression)
                .expressionAttributeValues(Map.of(":mark", AttributeValue.fromSs(List.of(mark))));
    }

    private static long begun(String mark) {
        return Long.parseLong(mark.substring(0, mark.indexOf('#')));
    }
}
