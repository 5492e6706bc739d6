package kz.uzdik.local.stack.template;

/**
 * What a template's pseudo parameters and addresses stand for.
 *
 * @param region the region's name in ARNs and in the functions' environment
 * @param account the twelve digits of the account
 * @param queueEndpoint where queues answer, as `http://127.0.0.1:9324`
 */
public record Surroundings(String region, String account, String queueEndpoint) {
    /** The surroundings of the embedded stack when its queues answer at the given address. */
    public static Surroundings embedded(String queueEndpoint) {
        return new Surroundings("eu-central-1", "000000000000", queueEndpoint);
    }

    /** The address of a queue of this ARN. */
    public String queueUrl(String arn) {
        return queueEndpoint + "/" + account + "/" + arn.substring(arn.lastIndexOf(':') + 1);
    }

    /** Surroundings for those who only read a template and start nothing. */
    public static Surroundings onPaper() {
        return embedded("http://127.0.0.1:9324");
    }
}
