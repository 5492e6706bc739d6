package kz.uzdik.local.stack.template;

import java.util.Optional;

/**
 * A queue.
 *
 * @param visibilitySeconds how long a received message stays unseen by others
 * @param delaySeconds how long a new message waits before it can be received
 * @param redrive where messages go that were received too often
 */
public record Queue(
        String logicalId, String name, String arn, int visibilitySeconds, int delaySeconds, Optional<Redrive> redrive) {
    /** The dead-letter queue and how many receives a message has before it goes there. */
    public record Redrive(String deadLetterArn, int maximumReceives) {}
}
