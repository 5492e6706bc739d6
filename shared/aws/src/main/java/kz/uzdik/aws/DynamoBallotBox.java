package kz.uzdik.aws;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.BallotBox;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The ballots in the table BallotBox: {@code pk} is poll, district and one of sixteen shards, {@code sk} the
 * credential-id, whose first digit is the shard, {@code b} the ballot; and nothing else, no time above all. So a
 * district's shards, one after the other, are all its ballots in order.
 */
public final class DynamoBallotBox implements BallotBox {
    private static final String PARTITION = "pk";
    private static final String SORT = "sk";
    private static final String BALLOT = "b";
    private static final int SHARDS = 16;

    private final DynamoDbClient client;
    private final String table;

    public DynamoBallotBox(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    // What is there is told by the refusal itself: the box has no right to read.
    @Override
    public Put put(PollId poll, Kato district, Digest id, Ballot ballot) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item(poll, district, id, ballot))
                    .conditionExpression("attribute_not_exists(#pk)")
                    .expressionAttributeNames(Map.of("#pk", PARTITION))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Put.STORED;
        } catch (ConditionalCheckFailedException there) {
            return ballot(there.item()).saysTheSameAs(ballot) ? Put.SAME : Put.OTHER;
        }
    }

    @Override
    public Stream<Cast> of(PollId poll, Kato district) {
        return IntStream.range(0, SHARDS)
                .mapToObj(Integer::toHexString)
                .flatMap(shard -> items(partition(poll, district, shard)))
                .map(item -> new Cast(new Digest(text(item)), ballot(item)));
    }

    private Stream<Map<String, AttributeValue>> items(String partition) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", PARTITION))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                        .consistentRead(true))
                .items()
                .stream();
    }

    static Map<String, AttributeValue> item(PollId poll, Kato district, Digest id, Ballot ballot) {
        return Map.of(
                PARTITION,
                AttributeValue.fromS(partition(poll, district, id.hex().substring(0, 1))),
                SORT,
                AttributeValue.fromS(id.hex()),
                BALLOT,
                AttributeValue.fromB(SdkBytes.fromByteArray(BallotBytes.write(ballot))));
    }

    private static String partition(PollId poll, Kato district, String shard) {
        return poll + "#" + district + "#" + shard;
    }

    private static String text(Map<String, AttributeValue> item) {
        return attribute(item, SORT).s();
    }

    private static Ballot ballot(Map<String, AttributeValue> item) {
        return BallotBytes.read(attribute(item, BALLOT).b().asByteArray());
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null) {
            throw new IllegalStateException("an item of the box has no " + name);
        }
        return value;
    }
}
