package kz.uzdik.local.stack.template;

import java.util.List;

/** An EventBridge rule on arrivals in buckets: events that match go to the queues. */
public record ArrivalRule(String logicalId, String name, EventPattern pattern, List<String> queueArns) {}
