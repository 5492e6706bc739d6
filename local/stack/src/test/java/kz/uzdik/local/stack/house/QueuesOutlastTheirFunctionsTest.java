package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.uzdik.domain.dossier.Attempts;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.local.stack.template.LambdaFunction;
import kz.uzdik.local.stack.template.Queue;
import kz.uzdik.local.stack.template.Template;
import kz.uzdik.local.stack.template.Trigger;
import org.junit.jupiter.api.Test;

/** A message must not be handed out again while it is worked on, and what fails for good must not be lost. */
class QueuesOutlastTheirFunctionsTest {
    /** Codes are worthless soon, and a count may take a quarter of an hour and is to be begun anew right after it. */
    private static final Set<String> COME_AGAIN_SOONER = Set.of("CodeQueue", "CountQueue");

    private final Template template = TheTemplate.read();
    private final Map<String, Queue> queues =
            template.queues().stream().collect(Collectors.toMap(Queue::arn, Function.identity()));

    private Queue queue(Trigger.FromQueue trigger) {
        return queues.getOrDefault(trigger.queueArn(), template.queues().getFirst());
    }

    @Test
    void a_message_stays_unseen_for_six_times_as_long_as_its_function_may_take() {
        for (LambdaFunction function : template.functions()) {
            function.triggers(Trigger.FromQueue.class)
                    .map(this::queue)
                    .filter(queue -> !COME_AGAIN_SOONER.contains(queue.logicalId()))
                    .forEach(queue -> assertThat(queue.visibilitySeconds())
                            .as("%s, read by %s", queue.logicalId(), function.logicalId())
                            .isGreaterThanOrEqualTo(6 * function.timeoutSeconds()));
        }
    }

    @Test
    void an_attempt_counts_as_lost_after_its_time_out_and_before_its_message_comes_again() {
        LambdaFunction validation = template.functions().stream()
                .filter(function -> function.logicalId().equals("DocumentValidation"))
                .findFirst()
                .orElseThrow();
        Queue arrivals = validation
                .triggers(Trigger.FromQueue.class)
                .map(this::queue)
                .findFirst()
                .orElseThrow();

        assertThat(Attempts.LONGEST)
                .isGreaterThan(Duration.ofSeconds(validation.timeoutSeconds()))
                .isLessThan(Duration.ofSeconds(arrivals.visibilitySeconds()));
        assertThat(arrivals.redrive().orElseThrow().maximumReceives()).isGreaterThan(JudgingDocument.MOST_LOST);
    }
}
