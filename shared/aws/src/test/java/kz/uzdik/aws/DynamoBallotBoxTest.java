package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.uzdik.domain.contract.BallotBoxContract;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.BallotBox;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** The table of ballots keeps the box's contract, for one write unit a ballot. */
class DynamoBallotBoxTest extends BallotBoxContract {
    private final AVote vote = new AVote();

    /** An empty table's name. */
    static String create() {
        String name = "ballots-" + UUID.randomUUID();
        LocalTables.CLIENT.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(LocalTables.text("pk"), LocalTables.text("sk"))
                .keySchema(LocalTables.key("pk", KeyType.HASH), LocalTables.key("sk", KeyType.RANGE)));
        return name;
    }

    @Override
    public BallotBox box() {
        return new DynamoBallotBox(LocalTables.CLIENT, create());
    }

    private Digest put(String table, Ballot ballot) {
        Digest id = ballot.id(vote.context(AVote.FIRST));
        new DynamoBallotBox(LocalTables.CLIENT, table).put(vote.id(), AVote.FIRST, id, ballot);
        return id;
    }

    @Test
    void an_item_holds_the_ballot_under_its_credential_id_and_nothing_that_tells_a_time() {
        String table = create();
        Digest id = put(table, vote.resident(AVote.FIRST).ballot(1, 2, 3));

        Set<Map<String, AttributeValue>> contents = LocalTables.contents(table);
        assertThat(contents).hasSize(1);
        Map<String, AttributeValue> item = contents.iterator().next();
        assertThat(item).containsOnlyKeys("pk", "sk", "b");
        assertThat(item)
                .containsEntry("sk", AttributeValue.fromS(id.hex()))
                .containsEntry(
                        "pk",
                        AttributeValue.fromS(
                                "best-2020.residents#316030000#" + id.hex().charAt(0)));
    }

    @Test
    void the_largest_ballot_of_the_poll_with_the_longest_name_costs_one_write_unit_put_or_refused() {
        String table = create();
        PollId longest = PollId.parse("e".repeat(60) + "." + "p".repeat(40)).orElseThrow();
        Ballot ballot = vote.resident(AVote.FIRST).ballot(new int[PollPlan.MOST_QUESTIONS]);
        var request = PutItemRequest.builder()
                .tableName(table)
                .item(DynamoBallotBox.item(longest, AVote.FIRST, ballot.id(vote.context(AVote.FIRST)), ballot))
                .conditionExpression("attribute_not_exists(pk)")
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();

        assertThat(LocalTables.CLIENT.putItem(request).consumedCapacity().capacityUnits())
                .isEqualTo(1.0);
        assertThat(request.item().values().stream()
                        .mapToInt(value -> value.s() == null
                                ? value.b().asByteArray().length
                                : value.s().length())
                        .sum())
                .isLessThan(700);
        assertThatThrownBy(() -> LocalTables.CLIENT.putItem(request))
                .isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    void a_district_of_several_pages_is_listed_whole_and_in_order() {
        String table = create();
        // One shard gives up a page at a megabyte: so many items are more than two pages of it.
        int many = 4_000;
        Ballot one = vote.resident(AVote.FIRST).ballot(1, 2, 3);
        var box = new DynamoBallotBox(LocalTables.CLIENT, table);
        List<String> ids =
                IntStream.range(0, many).mapToObj("a%063x"::formatted).toList();
        ids.forEach(id -> box.put(vote.id(), AVote.FIRST, new Digest(id), one));

        assertThat(box.of(vote.id(), AVote.FIRST))
                .extracting(cast -> cast.id().hex())
                .isEqualTo(ids);
    }
}
