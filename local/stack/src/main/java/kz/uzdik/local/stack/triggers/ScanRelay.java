package kz.uzdik.local.stack.triggers;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.uzdik.local.stack.emulators.Arrival;
import kz.uzdik.local.stack.scanning.ScanEvent;
import kz.uzdik.local.stack.scanning.ScannedObject;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.template.Surroundings;
import kz.uzdik.local.stack.time.Activity;
import software.amazon.awssdk.services.s3.S3Client;

/** GuardDuty between buckets and EventBridge: an object that has arrived is scanned, and the result becomes an event. */
public final class ScanRelay implements AutoCloseable {
    private static final String SOURCE = "aws.guardduty";

    private final Scanner scanner;
    private final Surroundings surroundings;
    private final Supplier<Instant> now;
    private final Activity activity;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public ScanRelay(Scanner scanner, Surroundings surroundings, Supplier<Instant> now, Activity activity) {
        this.scanner = scanner;
        this.surroundings = surroundings;
        this.now = now;
        this.activity = activity;
    }

    /** The source of its events, as rules name it. */
    static String source() {
        return SOURCE;
    }

    /** Scans an object beside everything else, and gives the event to whoever sends it on. */
    void arrived(Arrival arrival, S3Client files, Consumer<Map<String, Object>> events) {
        Activity.UnderWay scan = activity.begin();
        threads.execute(() -> {
            try (scan) {
                var result = new ScannedObject(files, arrival.bucket(), arrival.key()).by(scanner);
                events.accept(ScanEvent.of(
                        arrival.bucket(),
                        arrival.key(),
                        arrival.etag(),
                        result,
                        surroundings.account(),
                        surroundings.region(),
                        now.get()));
            }
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
