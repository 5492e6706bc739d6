package kz.uzdik.local.stack;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.local.stack.scanning.ScanEvent;
import kz.uzdik.local.stack.scanning.ScannedObject;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.triggers.Json;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Scans what arrives in a bucket of LocalStack, which has no GuardDuty, until the process is ended. Environment: `BUCKET`;
 * `QUEUE`, the address of the queue that the results go to; `CLAMD`, see {@link Scanner}; and what the SDK's clients ask.
 */
public final class ScannerMain {
    private static final String ACCOUNT = "000000000000";
    private static final long LOOK_MILLIS = 500;

    private ScannerMain() {}

    static void main() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        var clients = new AwsClients(environment);
        String bucket = required(environment, "BUCKET");
        String queue = required(environment, "QUEUE");
        String region = required(environment, "AWS_REGION");
        Scanner scanner = Scanner.of(environment);
        Set<String> told = new HashSet<>();
        while (true) {
            try {
                for (S3Object object : clients.s3()
                        .listObjectsV2Paginator(in -> in.bucket(bucket).prefix("dossiers/"))
                        .contents()) {
                    // Each key is written once, so what was told of is told of for good.
                    if (told.contains(object.key())) continue;
                    var result = new ScannedObject(clients.s3(), bucket, object.key()).by(scanner);
                    var event = ScanEvent.of(
                            bucket,
                            object.key(),
                            object.eTag().replace("\"", ""),
                            result,
                            ACCOUNT,
                            region,
                            Clock.systemUTC().instant());
                    clients.sqs().sendMessage(to -> to.queueUrl(queue).messageBody(Json.text(event)));
                    told.add(object.key());
                }
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
