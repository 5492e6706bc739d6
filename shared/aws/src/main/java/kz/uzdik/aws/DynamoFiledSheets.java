package kz.uzdik.aws;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.jury.FiledSheets;
import kz.uzdik.domain.jury.SittingId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Which sheets lie in the contest's table: their sort keys, and nothing of what stands on them. */
public final class DynamoFiledSheets implements FiledSheets {
    private final ContestTable table;

    public DynamoFiledSheets(ContestTable table) {
        this.table = table;
    }

    @Override
    public Set<String> keys(SittingId sitting) {
        return table.items(QueryRequest.builder()
                        .keyConditionExpression("#pk = :pk")
                        .select(Select.SPECIFIC_ATTRIBUTES)
                        .projectionExpression("#sk")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#sk", Key.SORT))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(Key.sheets(sitting))))
                        .consistentRead(true))
                .map(item -> Objects.requireNonNull(item.get(Key.SORT)).s())
                .collect(Collectors.toSet());
    }
}
