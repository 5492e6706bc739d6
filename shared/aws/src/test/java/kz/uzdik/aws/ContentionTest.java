package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.contract.Samples;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What a commit does when the table is busy. */
class ContentionTest {
    /** The emulator behind a table that cancels the next transactions with these codes. */
    private static final class Busy implements DynamoDbClient {
        private final List<List<String>> cancellations = new ArrayList<>();

        @Override
        public String serviceName() {
            return LocalTables.CLIENT.serviceName();
        }

        @Override
        public void close() {}

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return LocalTables.CLIENT.getItem(request);
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            if (cancellations.isEmpty()) {
                return LocalTables.CLIENT.transactWriteItems(request);
            }
            throw TransactionCanceledException.builder()
                    .message("cancelled")
                    .cancellationReasons(cancellations.removeFirst().stream()
                            .map(code -> CancellationReason.builder().code(code).build())
                            .toList())
                    .build();
        }
    }

    private final Busy client = new Busy();
    private final List<Long> pauses = new ArrayList<>();
    private final DynamoEditions editions = new DynamoEditions(
            new ContestTable(client, LocalTables.create(), Clock.systemUTC(), new Patience(4, pauses::add)));

    private Commit commit() {
        return editions.commit(Change.of(Samples.edition(1, 1), 0), Samples.ACTOR, Samples.AT);
    }

    @Test
    void a_transaction_that_met_others_is_tried_again_after_growing_pauses() {
        client.cancellations.add(List.of("TransactionConflict"));
        client.cancellations.add(List.of("ThrottlingError"));
        client.cancellations.add(List.of("ConditionalCheckFailed", "TransactionConflict"));
        assertThat(commit()).isEqualTo(Commit.STORED);
        assertThat(pauses).hasSize(3);
        assertThat(pauses.get(0)).isBetween(20L, 40L);
        assertThat(pauses.get(2)).isBetween(80L, 160L);
    }

    @Test
    void a_table_that_stays_busy_is_a_conflict_in_the_end_with_nothing_written() {
        for (int i = 0; i < 4; i++) {
            client.cancellations.add(List.of("TransactionConflict"));
        }
        assertThat(commit()).isEqualTo(Commit.CONFLICT);
        assertThat(pauses).hasSize(3);
        assertThat(commit()).isEqualTo(Commit.STORED);
    }

    @Test
    void a_transaction_that_is_refused_for_another_reason_is_a_fault_at_once() {
        client.cancellations.add(List.of("ValidationError"));
        assertThatThrownBy(this::commit).isInstanceOf(TransactionCanceledException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_failed_condition_is_a_conflict_at_once() {
        client.cancellations.add(List.of("ConditionalCheckFailed"));
        assertThat(commit()).isEqualTo(Commit.CONFLICT);
        assertThat(pauses).isEmpty();
    }
}
