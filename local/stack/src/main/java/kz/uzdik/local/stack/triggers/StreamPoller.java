package kz.uzdik.local.stack.triggers;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.uzdik.local.stack.template.Trigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/** Hands a stream's records to a function in order, in batches; a failed batch holds back those behind it. */
final class StreamPoller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamPoller.class);
    private static final long PAUSE_MILLIS = 100;

    private final StreamReader reader;
    private final StreamItems items;
    private final StreamDelivery delivery;
    private final int batchSize;
    private final Chaos chaos;
    private final Semaphore calls = new Semaphore(0);
    private volatile long begun;
    private volatile long ended;
    private volatile long lastEmpty = -1;

    /** @param chaos which batches come late or again */
    StreamPoller(
            StreamReader reader, StreamItems items, StreamDelivery delivery, Trigger.FromStream trigger, Chaos chaos) {
        this.reader = reader;
        this.items = items;
        this.delivery = delivery;
        this.batchSize = trigger.batchSize();
        this.chaos = chaos;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                pass();
                if (lastEmpty == begun) {
                    var _ = calls.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                    calls.drainPermits();
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (SdkException fault) {
                if (!Thread.currentThread().isInterrupted()) LOG.warn("reading a stream failed", fault);
            }
        }
    }

    /** Asks for a fresh look at the stream; {@link #looksEmptySince} tells what it saw. */
    long wake() {
        long now = begun;
        calls.release();
        return now;
    }

    /** Whether a pass that began after the given one found nothing, with nothing found since. */
    boolean looksEmptySince(long pass) {
        return lastEmpty > pass && lastEmpty == ended;
    }

    // Only this poller's thread writes the counters; others read them.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void pass() throws InterruptedException {
        begun++;
        List<StreamItem> read = reader.next().stream().map(items::item).toList();
        if (read.isEmpty()) lastEmpty = begun;
        List<StreamItem> passed = read.stream().filter(delivery::passes).toList();
        for (int i = 0; i < passed.size(); i += batchSize)
            deliver(passed.subList(i, Math.min(passed.size(), i + batchSize)));
        ended = begun;
    }

    // A batch comes again before the next one does: within a shard the order is kept.
    private void deliver(List<StreamItem> batch) throws InterruptedException {
        long delay = chaos.delayMillis();
        if (delay > 0) Thread.sleep(delay);
        delivery.deliver(batch);
        if (chaos.again()) delivery.deliver(batch);
    }
}
