package kz.uzdik.domain.enrolment.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvBlockTest {
    private static final String SIGNS = "ab,\"\"\r\n;\0";

    /** A record as far as a test compares it. */
    private record Read(List<String> cells, int end, boolean right) {}

    @Test
    void wherever_a_block_ends_what_it_gives_is_what_the_whole_gives() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            byte[] whole = text(random, random.nextInt(60));
            List<Read> expected = records(whole, true);
            for (int cut = 0; cut < whole.length; cut++) {
                List<Read> read = records(Arrays.copyOf(whole, cut), false);
                assertThat(expected.subList(0, Math.min(read.size(), expected.size())))
                        .as("%s cut at %d", Arrays.toString(whole), cut)
                        .isEqualTo(read);
            }
        }
    }

    @Test
    void every_byte_belongs_to_one_record() throws Exception {
        Random random = new Random(8);
        for (int round = 0; round < 10_000; round++) {
            byte[] whole = text(random, 1 + random.nextInt(60));
            List<Read> read = records(whole, true);
            assertThat(read.getLast().end()).isEqualTo(whole.length);
        }
    }

    @Test
    void cells_are_what_they_say() throws Exception {
        assertThat(cells("a,b\n")).containsExactly(List.of("a", "b"));
        assertThat(cells("\"a,\"\"b\"\"\",c\r\nd")).containsExactly(List.of("a,\"b\"", "c"), List.of("d"));
        assertThat(cells("a\rb\r\nc\n")).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(cells(",\n\n")).containsExactly(List.of("", ""), List.of(""));
        assertThat(cells("\"\",\"x\ny\"")).containsExactly(List.of("", "x\ny"));
    }

    private static List<List<String>> cells(String text) throws Exception {
        return records(text.getBytes(StandardCharsets.UTF_8), true).stream()
                .map(Read::cells)
                .toList();
    }

    private static byte[] text(Random random, int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return text;
    }

    private static List<Read> records(byte[] bytes, boolean last) throws Exception {
        var block = new CsvBlock(bytes, last, RollFormat.Separator.COMMA);
        List<Read> read = new ArrayList<>();
        int offset = 0;
        Optional<CsvRecord> record = block.at(offset);
        while (record.isPresent()) {
            offset = record.get().end();
            read.add(new Read(
                    record.get().cells().stream()
                            .map(cell -> new String(cell, StandardCharsets.UTF_8))
                            .toList(),
                    offset,
                    record.get().quotesRight()));
            record = block.at(offset);
        }
        return read;
    }
}
