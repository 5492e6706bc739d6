package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;

class DynamoAddressDigestsTest {
    private static final Contact SOMEBODY = new Contact("A", "somebody@example.kz", Language.KK);

    @Test
    void of_many_who_are_the_first_all_digest_under_one_key_and_another_table_has_another() throws Exception {
        ContestTable table = LocalTables.empty(Clock.systemUTC());
        List<Callable<String>> asks = IntStream.range(0, 10)
                .<Callable<String>>mapToObj(_ -> () -> new DynamoAddressDigests(table).of(SOMEBODY))
                .toList();
        Set<String> digests = new TreeSet<>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<String> digest : threads.invokeAll(asks)) {
                digests.add(digest.get());
            }
        }
        assertThat(digests).hasSize(1).doesNotContain(elsewhere());
        assertThat(digests.iterator().next()).matches("[0-9a-f]{64}");
    }

    private static String elsewhere() {
        return new DynamoAddressDigests(LocalTables.empty(Clock.systemUTC())).of(SOMEBODY);
    }
}
