package kz.uzdik.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/**
 * A long file over stores that keep nothing, so that all memory is the import's own. {@code make bench} runs it with ten
 * times as many rows in a small heap.
 */
class ManyRowsTest {
    private static final int ROWS = Integer.getInteger("rows", 20_000);

    private final Endless endless = new Endless();

    @Test
    void a_long_file_is_imported_in_the_memory_of_one_block() {
        ARoll world = new ARoll();
        var declared = new RollImport.DeclaredFile(endless.length(), "0".repeat(64));
        var planned = new PlanningRoll(world.polls, world.imports, endless)
                .plan(ARoll.POLL, declared, RollImport.USUAL_CONTACT_CAP, ARoll.OFFICER, ARoll.AT);
        var importing =
                new ImportingRoll(world.polls, world.imports, endless, endless, endless, ARoll.SECRETS, 512 * 1024);
        RollImport done = ARoll.toTheEnd(importing, ARoll.done(planned).roll());
        assertThat(done.phase()).isEqualTo(RollImport.Phase.REPORTED);
        assertThat(done.progress().good()).isEqualTo(ROWS);
        assertThat(endless.entered).isEqualTo(ROWS);
    }

    /** A file made up as it is read, and stores that remember nothing but how many people came. */
    private static final class Endless implements RollFiles, Rolls, RollClaims {
        private static final byte[] HEAD = "iin,residence,contact\n".getBytes(StandardCharsets.US_ASCII);
        private static final int ROW = row(0).length;
        private long entered;

        private static byte[] row(int number) {
            return (People.iin(number) + ",316030000,p%08d@example.kz\n".formatted(number))
                    .getBytes(StandardCharsets.US_ASCII);
        }

        long length() {
            return HEAD.length + (long) ROWS * ROW;
        }

        @Override
        public byte[] read(RollImport roll, long offset, int length) {
            byte[] bytes = new byte[(int) Math.min(length, length() - offset)];
            int filled = 0;
            while (filled < bytes.length) {
                long at = offset + filled;
                long row = (at - HEAD.length) / ROW;
                byte[] source = at < HEAD.length ? HEAD : row((int) row);
                int from = (int) (at < HEAD.length ? at : (at - HEAD.length) % ROW);
                int some = Math.min(source.length - from, bytes.length - filled);
                System.arraycopy(source, from, bytes, filled, some);
                filled += some;
            }
            return bytes;
        }

        @Override
        public SignedUpload signUpload(RollImport roll) {
            return new SignedUpload(URI.create("https://files"), Map.of(), Instant.EPOCH);
        }

        @Override
        public Optional<Long> length(RollImport roll) {
            return Optional.of(length());
        }

        @Override
        public void delete(RollImport roll) {}

        @Override
        public void writeBad(RollImport roll, long offset, List<BadCell> bad) {
            throw new AssertionError("nothing is bad here: " + bad.getFirst());
        }

        @Override
        public void joinBad(RollImport roll) {}

        @Override
        public URI signReport(RollImport roll) {
            return URI.create("https://files/report");
        }

        @Override
        public void add(List<NewEntry> entries) {
            entered += entries.size();
        }

        @Override
        public void flagAtCap(Collection<EntryKey> entries) {
            assertThat(entries).isEmpty();
        }

        @Override
        public Stream<RollEntry> in(PollId poll, int roll, Kato district) {
            return Stream.empty();
        }

        @Override
        public List<RollEntry> held(PollId poll, int roll, Kato district) {
            return List.of();
        }

        @Override
        public boolean decide(EntryKey key, HoldDecision decision) {
            return false;
        }

        @Override
        public boolean remove(PollId poll, int roll, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Long> claim(PollId poll, int roll, List<Person> people) {
            Map<String, Long> rows = new HashMap<>();
            people.forEach(person -> rows.put(person.person(), person.row()));
            return rows;
        }

        @Override
        public void giveUp(PollId poll, int roll, Collection<Person> people) {
            assertThat(people).isEmpty();
        }

        @Override
        public Set<String> present(PollId poll, Collection<Integer> rolls, Collection<String> people) {
            return Set.of();
        }

        @Override
        public List<Seated> seat(PollId poll, int roll, List<Seat> seats, Map<String, Integer> most) {
            return seats.stream()
                    .map(seat -> new Seated(true, List.of(seat.entry())))
                    .toList();
        }

        @Override
        public Map<String, List<EntryKey>> served(PollId poll, Collection<Integer> rolls, Collection<String> contacts) {
            return Map.of();
        }

        @Override
        public Stream<Person> people(PollId poll, int roll) {
            char[] hash = new char[64];
            Arrays.fill(hash, 'a');
            String one = new String(hash);
            return IntStream.range(0, ROWS).mapToObj(row -> new Person(one, PollSamples.LARGE, row));
        }

        @Override
        public Stream<Integer> contacts(PollId poll, int roll) {
            return IntStream.range(0, ROWS).mapToObj(_ -> 1);
        }
    }
}
