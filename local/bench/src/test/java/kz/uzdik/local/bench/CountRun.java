package kz.uzdik.local.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import kz.uzdik.aws.DynamoBallotBox;
import kz.uzdik.aws.S3Ledgers;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.domain.voting.ClosedPolls;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.domain.voting.ClosingDistrict;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.domain.voting.CountingBallots;
import kz.uzdik.domain.voting.Counts;
import kz.uzdik.domain.voting.StationCount;

/**
 * The close and the count of one big district over the real adapters, whose table and bucket are files. Run in a heap that
 * holds no hundredth of the ballots; prints {@code name value} lines.
 */
final class CountRun {
    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int VERIFIED = 3_000;
    private static final int ROUNDS = 2;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AVote vote = new AVote();
    private final Path folder;
    private final AtomicLong peak = new AtomicLong();

    private CountRun(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("uzdik-bench");
        try {
            new CountRun(folder).run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws IOException {
        watchHeap();
        District small = district("small");
        new ManyBallots(vote).putInto(small.box, SMALL);
        small.box.sort();
        District large = district("large");
        new ManyBallots(vote).putInto(large.box, LARGE);
        large.box.sort();
        measure(small, SMALL);
        measure(large, LARGE);
        ratio(large);
        District real = district("real");
        for (int made = 0; made < VERIFIED; made += 500) {
            vote.ballots(AVote.FIRST, 500, made).forEach(ballot -> real.box.put(ballot, vote.context(AVote.FIRST)));
        }
        real.box.sort();
        verified(real);
    }

    // What is left by whole collections in the midst of the work is what the work really holds.
    private void measure(District district, int ballots) {
        print("peak.close." + ballots, peak(() -> district.close(true)));
        ClosedDistrict closed = district.closed.orElseThrow();
        print("peak.count." + ballots, peak(() -> district.count(closed)));
        PollCount count = district.count(closed);
        if (count.total().online() != ballots) {
            throw new IllegalStateException("not all ballots were counted");
        }
    }

    private void ratio(District district) {
        ClosedDistrict closed = district.closed.orElseThrow();
        double box = Double.MAX_VALUE;
        double read = box;
        double count = box;
        for (int round = 0; round < ROUNDS; round++) {
            box = Math.min(box, seconds(district::readBox));
            read = Math.min(read, seconds(district::readLedger));
            count = Math.min(count, seconds(() -> district.count(closed)));
        }
        print("seconds.box", box);
        print("seconds.close", seconds(() -> district.close(true)));
        print("seconds.read", read);
        print("seconds.count", count);
    }

    private void verified(District district) {
        District.drain(district.box());
        double read = Double.MAX_VALUE;
        double close = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            read = Math.min(read, seconds(district::readBox));
            close = Math.min(close, seconds(() -> district.close(false)));
        }
        print("verified.read.us", 1e6 * read / VERIFIED);
        print("verified.close.us", 1e6 * close / VERIFIED);
    }

    private District district(String name) throws IOException {
        Path files = Files.createDirectories(folder.resolve(name));
        return new District(files, new BoxOnDisk(files.resolve("box")));
    }

    // Of the processor: what other processes do meanwhile is not counted.
    private static double seconds(Runnable work) {
        long from = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - from) / 1e9;
    }

    private double peak(Runnable work) {
        peak.set(0);
        Thread collecting = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                System.gc();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        work.run();
        collecting.interrupt();
        return peak.get() / 1e6;
    }

    private static void print(String name, double value) {
        System.out.println(name + " " + value);
    }

    private void watchHeap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, _) -> {
                                var info = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                if (!info.getGcAction().contains("major")) {
                                    return;
                                }
                                long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                        .filter(pool -> !pool.getKey().contains("Metaspace")
                                                && !pool.getKey().contains("Code")
                                                && !pool.getKey().contains("Class"))
                                        .map(Map.Entry::getValue)
                                        .mapToLong(MemoryUsage::getUsed)
                                        .sum();
                                peak.accumulateAndGet(used, Math::max);
                            },
                            null,
                            null);
        }
    }

    /** One district's box and ledger. */
    private final class District {
        private final BoxOnDisk box;
        private final DynamoBallotBox table;
        private final S3Ledgers ledgers;
        private final Path files;
        private Optional<ClosedDistrict> closed = Optional.empty();

        District(Path files, BoxOnDisk box) {
            this.files = files;
            this.box = box;
            table = new DynamoBallotBox(new DiskTable(files.resolve("box")), "BallotBox");
            ledgers = new S3Ledgers(new DiskFiles(files), "public");
        }

        Stream<?> box() {
            return table.of(vote.id(), AVote.FIRST);
        }

        long readBox() {
            return drain(box());
        }

        long readLedger() {
            try (var lines = ledgers.of(vote.id(), AVote.FIRST)) {
                return drain(lines);
            }
        }

        static long drain(Stream<?> all) {
            long[] seen = {0};
            all.forEachOrdered(_ -> seen[0]++);
            return seen[0];
        }

        /** Closes it anew, as if for the first time. */
        ClosedDistrict close(boolean annulled) {
            try (Stream<Path> old = Files.list(files)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            var closing = new ClosingDistrict(
                    new ClosedPolls(vote.polls()),
                    vote.keys(),
                    table,
                    ledgers,
                    new NothingClosed(),
                    new CountsOf(annulled ? Set.of(AVote.FIRST) : Set.of()),
                    SecureRandom::new);
            ClosedDistrict done = closing.close(vote.id(), AVote.FIRST, AVote.OVER);
            closed = Optional.of(done);
            return done;
        }

        PollCount count(ClosedDistrict done) {
            Map<Kato, ClosedDistrict> all = new HashMap<>();
            AVote.DISTRICTS.forEach(each -> all.put(each, new ClosedDistrict(Optional.empty(), done.ledger())));
            all.put(AVote.FIRST, done);
            return new CountingBallots(vote.polls(), ledgers, new CountsOf(Set.of()))
                    .count(vote.id(), new Closing(vote.poll().digest(), AVote.OVER, all));
        }
    }

    private static final class NothingClosed implements Closings {
        @Override
        public Optional<ClosedDistrict> find(PollId poll, Kato district) {
            return Optional.empty();
        }

        @Override
        public ClosedDistrict keep(PollId poll, Digest digest, Kato district, ClosedDistrict closed) {
            return closed;
        }

        @Override
        public Set<Kato> districts(PollId poll) {
            return new HashSet<>();
        }

        @Override
        public Optional<Closing> published(PollId poll) {
            return Optional.empty();
        }

        @Override
        public void keep(PollId poll, Closing closing) {
            throw new IllegalStateException("no poll's record is drawn up here");
        }
    }

    private record CountsOf(Set<Kato> annulledOnes) implements Counts {
        @Override
        public List<StationCount> stations(PollId poll) {
            return List.of();
        }

        @Override
        public Set<Kato> annulled(PollId poll) {
            return annulledOnes;
        }

        @Override
        public Optional<PollCount> find(PublishedPoll poll, Set<Kato> annulled) {
            return Optional.empty();
        }

        @Override
        public PollCount keep(PollCount count) {
            return count;
        }
    }
}
