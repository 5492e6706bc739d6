package kz.uzdik.local.stack.usage;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What one operation has taken so far, all its calls together. */
final class Tally {
    private final Map<String, Long> requests = new TreeMap<>();
    private long calls;
    private long things;
    private Duration processor = Duration.ZERO;
    private double writeUnits;
    private double readUnits;

    synchronized void called(int brought, Duration took) {
        calls++;
        things += brought;
        processor = processor.plus(took);
    }

    /** @param request as {@code S3 PutObject} */
    synchronized void requested(String request) {
        requests.merge(request, 1L, Long::sum);
    }

    synchronized void wrote(double units) {
        writeUnits += units;
    }

    synchronized void read(double units) {
        readUnits += units;
    }

    synchronized Usage.Taken taken() {
        return new Usage.Taken(calls, things, processor, writeUnits, readUnits, Map.copyOf(requests));
    }
}
