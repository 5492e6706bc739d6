package kz.uzdik.local.stack.template;

/** A queue that gets every message of a topic as it is. */
public record Subscription(String topicArn, String queueArn) {}
