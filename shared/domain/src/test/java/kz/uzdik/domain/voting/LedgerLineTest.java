package kz.uzdik.domain.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerLineTest {
    private final Ballot ballot = new AVote().resident(AVote.FIRST).ballot(5, 0, 3);
    private final String line = LedgerLine.of(ballot);

    @Test
    void a_ballot_has_one_line_and_the_line_has_that_ballot() {
        assertThat(LedgerLine.parse(line)).contains(ballot);
        assertThat(line).startsWith("{\"pk\":\"B").contains("\",\"answers\":[5,0,3],\"sig\":\"");
    }

    @Test
    void any_other_writing_of_the_same_is_no_line() {
        List<String> others = List.of(
                " " + line,
                line + " ",
                line + "\r",
                line.replace(",\"cred\"", ", \"cred\""),
                line.replace("[5,0,3]", "[5,0, 3]"),
                line.replace("[5,0,3]", "[5,0,03]"),
                line.replace("[5,0,3]", "[5,0,-0]"),
                line.replace("[5,0,3]", "[5,0,3.0]"),
                line.replace("[5,0,3]", "[5,0,6]"),
                line.replace("[5,0,3]", "[]"),
                line.replace("\"pk\"", "\"\\u0070k\""),
                line.replace("\",\"prefix\"", "=\",\"prefix\""),
                line.replaceFirst("\\{(\"pk\":\"[^\"]*\"),(\"prefix\":\"[^\"]*\")", "{$2,$1"),
                line.replaceFirst("}$", ",\"more\":1}"));

        assertThat(others)
                .doesNotContain(line)
                .allSatisfy(
                        other -> assertThat(LedgerLine.parse(other)).as(other).isEmpty());
    }

    @Test
    void spare_bits_and_points_off_the_curve_are_no_line() {
        String spare = line.replaceFirst("\"prefix\":\"([^\"]{42}).\"", "\"prefix\":\"$1B\"");
        String off = line.replaceFirst("\"pk\":\"([^\"]{80})[^\"]{7}\"", "\"pk\":\"$1AAAAAAA\"");

        assertThat(LedgerLine.parse(spare)).isEmpty();
        assertThat(LedgerLine.parse(off)).isEmpty();
    }
}
