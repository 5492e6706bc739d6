package kz.uzdik.local.localstack;

/**
 * An agent that changes nothing. LocalStack starts DynamoDB Local with an agent that raises a limit on indexes; the
 * template needs none of it, so this one stands in its place.
 */
public final class NoAgent {
    private NoAgent() {}

    /** What the JVM calls before the program's own main. */
    public static void premain(String arguments) {
        // There is nothing to change.
    }
}
