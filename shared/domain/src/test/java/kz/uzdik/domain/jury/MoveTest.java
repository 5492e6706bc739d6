package kz.uzdik.domain.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The transition table is what {@code docs/sittings.md} shows, every move in every phase. */
class MoveTest {
    record Cell(Move move, Phase from, Optional<Phase> to) {}

    static Stream<Cell> cells() throws IOException {
        String[][] rows = Files.readAllLines(Path.of("../../docs/sittings.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("|--"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        return Arrays.stream(rows)
                .skip(1)
                .flatMap(row -> Stream.of(1, 2, 3, 4, 5, 6)
                        .map(column -> new Cell(
                                Move.valueOf(row[0]),
                                Phase.valueOf(rows[0][column]),
                                Optional.of(row[column])
                                        .filter(cell -> !cell.equals("-"))
                                        .map(Phase::valueOf))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_move_leads_where_the_table_says_and_nowhere_else(Cell cell) {
        assertThat(cell.move().from(cell.from())).isEqualTo(cell.to());
        assertThat(Move.in(cell.from()).contains(cell.move()))
                .isEqualTo(cell.to().isPresent());
    }

    @Test
    void the_table_has_every_move_in_every_phase() throws IOException {
        Set<String> written =
                cells().map(cell -> cell.move() + " " + cell.from()).collect(Collectors.toSet());
        Set<String> all = Arrays.stream(Move.values())
                .flatMap(move -> Arrays.stream(Phase.values()).map(phase -> move + " " + phase))
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(all);
    }

    @Test
    void what_is_signed_is_final() {
        assertThat(Move.in(Phase.SIGNED)).isEmpty();
    }
}
