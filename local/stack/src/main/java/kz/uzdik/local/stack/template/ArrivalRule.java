package kz.uzdik.local.stack.template;

import java.util.List;

/**
 * An EventBridge rule on what happens to objects in buckets: events that match go to the queues.
 *
 * @param source whose events: the store's own, of arrivals, or a scanner's
 */
public record ArrivalRule(String logicalId, String name, String source, EventPattern pattern, List<String> queueArns) {}
