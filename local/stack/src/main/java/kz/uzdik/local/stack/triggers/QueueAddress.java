package kz.uzdik.local.stack.triggers;

import kz.uzdik.local.stack.template.Surroundings;

/** Turns a queue's ARN into its URL. */
final class QueueAddress {
    private QueueAddress() {}

    static String url(Surroundings surroundings, String arn) {
        String name = arn.substring(arn.lastIndexOf(':') + 1);
        return surroundings.queueEndpoint() + "/" + surroundings.account() + "/" + name;
    }
}
