package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is rung for finds in docs/operations.md what has happened and what to do. */
class AlarmsAreExplainedTest {
    private static final String TEMPLATE = Repository.text("template.yaml");
    private static final List<String> EXPLAINED =
            found("(?m)^\\| `(\\w+)` \\| ", Repository.text("docs/operations.md"));

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(group -> group.replaceAll("(?s)^\\W*(\\w+).*", "$1"))
                .toList();
    }

    private static List<String> resources(String type) {
        return found("(?m)^  (\\w+):\\n    Type: " + type + "$", TEMPLATE);
    }

    @Test
    void every_alarm_is_explained_and_no_other() {
        List<String> alarms = resources("AWS::CloudWatch::Alarm");
        assertThat(alarms).hasSizeGreaterThan(10);
        assertThat(EXPLAINED).containsAll(alarms);
        assertThat(EXPLAINED.stream().filter(name -> name.matches(".*(Fails?|GivenUp|Breaks|Throttled|Counted)")))
                .containsExactlyInAnyOrderElementsOf(alarms);
    }

    @Test
    void each_alarm_may_write_to_whom_it_rings_for() {
        String allowed = TEMPLATE.substring(TEMPLATE.indexOf("  AlarmsPolicy:"), TEMPLATE.indexOf("  Dashboard:"));
        assertThat(resources("AWS::CloudWatch::Alarm"))
                .allSatisfy(alarm -> assertThat(allowed).contains("!GetAtt " + alarm + ".Arn"));
    }

    @Test
    void every_queue_of_failures_rings() {
        assertThat(resources("AWS::SQS::Queue").stream().filter(queue -> queue.endsWith("Failures")))
                .isNotEmpty()
                .allSatisfy(queue -> assertThat(TEMPLATE)
                        .contains("          Value: !GetAtt " + queue + ".QueueName\n      Statistic: Maximum"));
    }
}
