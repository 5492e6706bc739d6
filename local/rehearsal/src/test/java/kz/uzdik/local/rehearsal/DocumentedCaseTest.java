package kz.uzdik.local.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.uzdik.json.WireName;
import org.junit.jupiter.api.Test;

/** What {@code docs/rehearsal.md} shows is so. */
class DocumentedCaseTest {
    private static final String DOCUMENT = GoldenCases.text(GoldenCases.ROOT.resolve("docs/rehearsal.md"));

    @Test
    void the_example_comes_to_the_outcome_beside_it() {
        List<String> blocks = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(DOCUMENT)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(GoldenCases.outcome("best-service-provider-2022", blocks.get(0)))
                .isEqualTo(blocks.get(1));
    }

    @Test
    void every_thing_that_can_happen_is_in_the_table() {
        List<String> kinds =
                Arrays.stream(Happening.Kind.values()).map(WireName::of).toList();
        List<String> listed = Pattern.compile("^\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\|.*\\|.*\\|$", Pattern.MULTILINE)
                .matcher(DOCUMENT.substring(DOCUMENT.indexOf("### What can happen"), DOCUMENT.indexOf("## An outcome")))
                .results()
                .map(MatchResult::group)
                .map(row -> row.substring(2, row.indexOf(" |")))
                .flatMap(names -> Arrays.stream(names.replace("`", "").split(", ")))
                .filter(name -> !name.equals("do"))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(kinds);
    }
}
