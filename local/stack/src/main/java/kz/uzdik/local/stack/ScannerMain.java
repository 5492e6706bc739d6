package kz.uzdik.local.stack;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.scanning.WatchedBucket;
import kz.uzdik.local.stack.triggers.Json;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Scans what arrives in a bucket of LocalStack, which has no GuardDuty, until the process is ended. Environment: `BUCKET`;
 * `QUEUE`, the address of the queue that the results go to; `CLAMD`, see {@link Scanner}; and what the SDK's clients ask.
 */
public final class ScannerMain {
    private static final long LOOK_MILLIS = 500;

    private ScannerMain() {}

    static void main() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        var clients = new AwsClients(environment);
        var bucket =
                new WatchedBucket(clients.s3(), clients.sqs(), Scanner.of(environment), Clock.systemUTC(), Json::text);
        while (true) {
            try {
                bucket.look(
                        required(environment, "BUCKET"),
                        required(environment, "AWS_REGION"),
                        required(environment, "QUEUE"));
            } catch (SdkException busy) {
                System.err.println("uzdik: LocalStack did not answer: " + busy.getMessage());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }
}
