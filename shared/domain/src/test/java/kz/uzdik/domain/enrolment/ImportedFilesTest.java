package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.enrolment.ARoll.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.enrolment.csv.RollFormat.Encoding;
import kz.uzdik.domain.enrolment.csv.RollFormat.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as offices really make them, and what becomes of them. */
class ImportedFilesTest {
    private final ARoll world = new ARoll();

    @ParameterizedTest
    @CsvSource({
        "utf8-comma-lf.csv, UTF_8, COMMA, 3",
        "utf8-bom-semicolon-crlf.csv, UTF_8, SEMICOLON, 3",
        "windows-1251-semicolon.csv, WINDOWS_1251, SEMICOLON, 3",
        "tab-cr-only.csv, UTF_8, TAB, 3",
        "no-line-end-at-end.csv, UTF_8, COMMA, 2",
        "two-languages.csv, UTF_8, COMMA, 2",
    })
    void a_right_file_is_read_however_it_is_written(String name, Encoding encoding, Separator separator, long good) {
        RollImport roll = world.imported(file(name));
        assertThat(roll.phase()).isEqualTo(RollImport.Phase.REPORTED);
        assertThat(roll.format().orElseThrow().encoding()).isEqualTo(encoding);
        assertThat(roll.format().orElseThrow().separator()).isEqualTo(separator);
        assertThat(roll.progress().good()).isEqualTo(good);
        assertThat(world.bad(roll)).isEmpty();
        assertThat(world.rolls.entries).hasSize((int) good);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.csv, roll-empty",
        "utf16.csv, encoding-unknown",
        "no-header.csv, columns-unknown",
        "column-twice.csv, columns-unknown",
        "column-too-many.csv, columns-unknown",
        "endless-line.csv, line-too-long",
    })
    void a_file_that_is_no_roll_fails_as_a_whole(String name, String reason) {
        RollImport roll = world.imported(file(name));
        assertThat(roll.phase()).isEqualTo(RollImport.Phase.FAILED);
        assertThat(roll.faults()).extracting(fault -> fault.code().key()).containsExactly(reason);
        assertThat(world.files.isDeleted(roll)).isTrue();
    }

    @Test
    void quotes_are_taken_off_and_misplaced_ones_lose_their_row_only() {
        RollImport roll = world.imported(file("quotes.csv"));
        assertThat(world.bad(roll))
                .containsExactly("3 CONTACT BAD_CONTACT", "4 CONTACT BAD_CONTACT", "5 QUOTES_WRONG", "6 QUOTES_WRONG");
        assertThat(roll.progress().good()).isEqualTo(2);
    }

    @Test
    void a_quote_never_closed_loses_its_own_line_only() {
        RollImport roll = world.imported(file("quote-never-closed.csv"));
        assertThat(world.bad(roll)).containsExactly("2 QUOTES_WRONG");
        assertThat(roll.progress().good()).isEqualTo(3);
    }

    @Test
    void a_quote_never_closed_is_let_go_in_a_long_file_too() {
        byte[] many = People.file(0, 2_000, "316030000");
        byte[] open = new String(many, StandardCharsets.UTF_8)
                .replaceFirst("p0@", "\"p0@")
                .getBytes(StandardCharsets.UTF_8);
        RollImport roll = world.imported(open);
        assertThat(world.bad(roll)).containsExactly("2 QUOTES_WRONG");
        assertThat(roll.progress().good()).isEqualTo(1_999);
    }

    @Test
    void empty_lines_count_for_the_numbers_of_rows_and_for_nothing_else() {
        RollImport roll = world.imported(file("empty-lines.csv"));
        assertThat(world.bad(roll)).isEmpty();
        assertThat(roll.progress().good()).isEqualTo(2);
        assertThat(roll.progress().row()).isEqualTo(7);
    }

    @Test
    void rows_with_other_columns_than_the_first_line_are_bad() {
        RollImport roll = world.imported(file("columns.csv"));
        assertThat(world.bad(roll))
                .containsExactly("2 WRONG_NUMBER_OF_COLUMNS", "3 WRONG_NUMBER_OF_COLUMNS", "4 WRONG_NUMBER_OF_COLUMNS");
        assertThat(roll.progress().good()).isEqualTo(1);
    }

    @Test
    void everything_wrong_in_a_row_is_said_at_once() {
        RollImport roll = world.imported(file("bad-cells.csv"));
        assertThat(world.bad(roll))
                .containsExactly(
                        "2 IIN BAD_IIN",
                        "3 RESIDENCE UNKNOWN_RESIDENCE",
                        "4 CONTACT BAD_CONTACT",
                        "5 IIN BAD_IIN",
                        "5 RESIDENCE UNKNOWN_RESIDENCE",
                        "5 CONTACT BAD_CONTACT",
                        "6 IIN BAD_IIN",
                        "8 CONTACT BAD_CONTACT");
        assertThat(roll.progress().good()).isEqualTo(1);
        assertThat(roll.progress().bad()).isEqualTo(6);
    }

    @Test
    void null_bytes_are_refused_by_row() {
        RollImport roll = world.imported(file("null-bytes.csv"));
        assertThat(world.bad(roll)).containsExactly("2 NULL_BYTE", "3 NULL_BYTE");
        assertThat(roll.progress().good()).isEqualTo(1);
    }

    @Test
    void bytes_that_are_no_text_are_found_far_behind_the_first_block_too() {
        byte[] file = People.file(0, 2_000, "316030000");
        int last = new String(file, StandardCharsets.UTF_8).lastIndexOf("@");
        file[last - 1] = (byte) 0xC3;
        RollImport roll = world.imported(file);
        assertThat(world.bad(roll)).containsExactly("2001 CONTACT UNREADABLE_TEXT");
        assertThat(roll.progress().good()).isEqualTo(1_999);
    }

    @Test
    void nobody_stands_twice_even_in_another_district() {
        RollImport roll = world.imported(file("duplicates.csv"));
        assertThat(world.bad(roll))
                .containsExactly("4 IIN DUPLICATE_IIN 2", "5 IIN DUPLICATE_IIN 3", "6 IIN DUPLICATE_IIN 2");
        assertThat(roll.contents().orElseThrow().residents()).isEqualTo(Map.of(PollSamples.LARGE, 2L));
    }

    @Test
    void a_person_is_found_again_in_a_later_block() {
        byte[] many = People.file(0, 2_000, "316030000");
        String again = new String(People.file(0, 1, "316031000"), StandardCharsets.UTF_8);
        byte[] both = (new String(many, StandardCharsets.UTF_8) + again.substring(again.indexOf('\n') + 1))
                .getBytes(StandardCharsets.UTF_8);
        RollImport roll = world.imported(both);
        assertThat(world.bad(roll)).containsExactly("2002 IIN DUPLICATE_IIN 2");
    }

    @Test
    void one_mailbox_however_it_is_written_serves_no_more_residents_than_it_may() {
        RollImport roll = world.imported(world.send(file("shared-contact.csv"), 4));
        assertThat(world.bad(roll)).containsExactly("6 CONTACT TOO_MANY_FOR_CONTACT");
        assertThat(roll.contents().orElseThrow().contacts()).isEqualTo(Map.of(4, 1L, 1, 1L));
        assertThat(world.rolls.entries.values().stream().filter(RollEntry::contactAtCap))
                .hasSize(4);
    }

    @Test
    void a_row_left_out_is_in_no_count_and_in_no_digest() {
        RollImport one = world.imported(world.send(file("shared-contact.csv"), 1));
        assertThat(one.progress().good()).isEqualTo(2);
        assertThat(one.contents().orElseThrow().people()).isEqualTo(2);
        assertThat(world.rolls.entries).hasSize(2);
    }

    @Test
    void the_digest_depends_on_the_people_and_not_on_their_order() {
        byte[] file = file("utf8-comma-lf.csv");
        List<String> lines = Arrays.asList(new String(file, StandardCharsets.UTF_8).split("\n"));
        String turned = String.join("\n", lines.get(0), lines.get(3), lines.get(1), lines.get(2));
        var digest = world.imported(file).contents().orElseThrow().digest();
        assertThat(world.imported(turned.getBytes(StandardCharsets.UTF_8))
                        .contents()
                        .orElseThrow()
                        .digest())
                .isEqualTo(digest);
        assertThat(world.imported(file("no-line-end-at-end.csv"))
                        .contents()
                        .orElseThrow()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void a_report_ends_where_it_helps_nobody_any_more_and_the_counts_go_on() {
        byte[] bad = ("iin,residence,contact\n" + "x\n".repeat(RollProgress.MOST_REPORTED + 10))
                .getBytes(StandardCharsets.UTF_8);
        RollImport roll = world.imported(bad);
        assertThat(world.bad(roll)).hasSize(RollProgress.MOST_REPORTED);
        assertThat(roll.progress().bad()).isEqualTo(RollProgress.MOST_REPORTED + 10);
    }

    @Test
    void the_report_holds_nothing_of_the_people() {
        assertThat(world.bad(world.imported(file("bad-cells.csv"))))
                .noneMatch(line -> line.matches(".*[0-9]{6}.*|.*@.*"));
    }
}
