package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.RollsContract;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.Rolls;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rolls in the table keep the contract, and are written as the data model says. */
class DynamoRollsTest extends RollsContract {
    private final RollTable table = LocalTables.rolls();

    @Override
    protected Both empty() {
        return new Both(new DynamoRolls(table), new DynamoRollClaims(table));
    }

    @Override
    protected void hold(EntryKey key) {
        table.client()
                .updateItem(update -> update.tableName(table.name())
                        .key(RollItem.key(key).attributes())
                        .updateExpression("SET #h = :h")
                        .expressionAttributeNames(Map.of("#h", RollItem.HOLD))
                        .expressionAttributeValues(Map.of(":h", AttributeValue.fromS("HELD"))));
    }

    @Test
    void an_entry_with_everything_on_it_is_read_as_it_was_written() {
        var key = new EntryKey(PollSamples.ID, 3, PollSamples.LARGE, "ab".repeat(32));
        var request = new RollEntry.CodeRequest("id", 2, Instant.ofEpochMilli(1_591_747_200_123L));
        var mark = new Mark(
                Mark.Channel.ONLINE, Optional.of(PollSamples.DIGEST), Optional.empty(), LocalDate.of(2020, 6, 11));
        var paper =
                new Mark(Mark.Channel.PAPER, Optional.empty(), Optional.of("316030000-1"), LocalDate.of(2020, 6, 11));
        Map<String, AttributeValue> item = new HashMap<>(RollItem.of(new Rolls.NewEntry(key, "cd".repeat(32), true)));
        assertThat(RollItem.read(item))
                .isEqualTo(new RollEntry(
                        key, "cd".repeat(32), true, 0, List.of(), Optional.empty(), RollEntry.Hold.NONE, false));
        item.put(RollItem.REQUESTS, RollItem.requests(List.of(request)));
        item.put(RollItem.MARK, RollItem.mark(mark));
        item.put(RollItem.HOLD, AttributeValue.fromS("RELEASED"));
        item.put(RollItem.COMPLAINED, AttributeValue.fromBool(true));
        item.put(RollItem.REVISION, Items.number(5));
        assertThat(RollItem.read(item))
                .isEqualTo(new RollEntry(
                        key,
                        "cd".repeat(32),
                        true,
                        5,
                        List.of(request),
                        Optional.of(mark),
                        RollEntry.Hold.RELEASED,
                        true));
        item.put(RollItem.MARK, RollItem.mark(paper));
        assertThat(RollItem.read(item).mark()).contains(paper);
    }

    @Test
    void an_entry_is_one_write_unit() {
        var key = new EntryKey(PollSamples.ID, 3, PollSamples.LARGE, "ab".repeat(32));
        Map<String, AttributeValue> item = new HashMap<>(RollItem.of(new Rolls.NewEntry(key, "cd".repeat(32), true)));
        var request = new RollEntry.CodeRequest("0123456789abcdefABCDEF", 5, Instant.EPOCH);
        item.put(
                RollItem.REQUESTS,
                RollItem.requests(List.of(
                        request,
                        new RollEntry.CodeRequest("1123456789abcdefABCDEF", 5, Instant.EPOCH),
                        new RollEntry.CodeRequest("2123456789abcdefABCDEF", 5, Instant.EPOCH))));
        var put = table.client()
                .putItem(request1 -> request1.tableName(table.name())
                        .item(item)
                        .returnConsumedCapacity(
                                software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL));
        assertThat(put.consumedCapacity().capacityUnits()).isEqualTo(1.0);
    }
}
