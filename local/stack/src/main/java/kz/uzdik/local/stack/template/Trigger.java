package kz.uzdik.local.stack.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What calls a function. */
public sealed interface Trigger {
    /** The event's name in the template, unique in its function. */
    String name();

    /**
     * A route of a REST API.
     *
     * @param api the API's logical id
     * @param method as `GET`, or `ANY`
     * @param path with its places, as `/dossiers/{dossier}`
     */
    record ApiRoute(String name, String api, String method, String path) implements Trigger {}

    /**
     * A queue whose messages are handed over in batches.
     *
     * @param queueArn the queue
     * @param reportsItemFailures whether the reply names the messages that failed
     * @param concurrency how many batches may be under way at once
     */
    record FromQueue(String name, String queueArn, int batchSize, boolean reportsItemFailures, int concurrency)
            implements Trigger {}

    /**
     * A table's stream whose records are handed over in order.
     *
     * @param streamArn the table's ARN with `/stream/current`
     * @param filters a record passes if any matches, or if there is none
     * @param maximumRetries how often a failed batch is tried again; empty: until it succeeds
     * @param bisects whether a failed batch is halved before it is tried again
     * @param failureQueueArn where word of a batch given up is sent
     */
    record FromStream(
            String name,
            String streamArn,
            int batchSize,
            List<EventPattern> filters,
            boolean reportsItemFailures,
            OptionalInt maximumRetries,
            boolean bisects,
            Optional<String> failureQueueArn)
            implements Trigger {}

    /**
     * A schedule.
     *
     * @param ruleName the name of the rule that fires
     * @param expression as written, `rate(5 minutes)` or `cron(…)`
     * @param every the period of a rate; empty for a cron expression, which fires only when time is moved
     * @param input the event to send instead of the usual one, JSON
     */
    record OnSchedule(String name, String ruleName, String expression, Optional<Duration> every, Optional<String> input)
            implements Trigger {}
}
