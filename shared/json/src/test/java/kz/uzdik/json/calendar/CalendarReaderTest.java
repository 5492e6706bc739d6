package kz.uzdik.json.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.uzdik.json.InvalidFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {
    private static final String GOOD = """
            {"calendar": "kazakhstan", "firstYear": 2028, "lastYear": 2028, "sources": {"law": "The law"},
             "days": [{"day": "2028-01-01", "kind": "state-holiday", "source": "law"}%s]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"day": "2029-01-01", "kind": "state-holiday", "source": "law"}       | /days/1/day out-of-range
            {"day": "2028-02-30", "kind": "state-holiday", "source": "law"}       | /days/1/day bad-format
            {"day": "2028-03-08", "kind": "holiday", "source": "law"}             | /days/1/kind not-allowed
            {"day": "2028-03-08", "kind": "state-holiday", "source": "hearsay"}   | /days/1/source not-allowed
            {"day": "2028-03-08", "kind": "working-weekend-day", "source": "law"} | /days/1/kind not-allowed
            {"day": "2028-03-11", "kind": "moved-day-off", "source": "law"}       | /days/1/kind not-allowed
            {"day": "2028-01-01", "kind": "religious-day", "source": "law"}       | /days duplicate
            {"day": "2028-03-08", "kind": "state-holiday", "source": "law", "name": "x"} | /days/1/name unknown-field
            {"day": "2028-03-08", "kind": "state-holiday"}                        | /days/1/source missing
            """)
    void one_wrong_day_is_told_with_its_place(String day, String problem) {
        assertThat(problems(GOOD.formatted("," + day))).containsExactly(problem);
    }

    @Test
    void everything_is_told_at_once() {
        assertThat(problems("""
                {"calendar": "Kazakhstan", "firstYear": 2028, "lastYear": 2027,
                 "days": [{"day": "soon", "kind": "state-holiday", "source": "law"}], "weekend": "Friday"}
                """))
                .containsExactlyInAnyOrder(
                        "/calendar bad-format",
                        "/lastYear out-of-range",
                        "/sources missing",
                        "/days/0/day bad-format",
                        "/days/0/source not-allowed",
                        "/weekend unknown-field");
    }

    @Test
    void a_good_one_is_read_and_named_by_its_canonical_form() {
        var accepted = CalendarReader.accept(GOOD.formatted("").getBytes(UTF_8));
        assertThat(accepted.calendar().days()).hasSize(1);
        assertThat(accepted.digest())
                .isEqualTo(CalendarReader.accept(accepted.canonical()).digest());
    }

    private static List<String> problems(String json) {
        InvalidFields invalid =
                catchThrowableOfType(InvalidFields.class, () -> CalendarReader.accept(json.getBytes(UTF_8)));
        assertThat(invalid).isNotNull();
        return invalid.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
