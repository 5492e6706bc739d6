package kz.uzdik.local.soak.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Line;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.demo.world.World;

/**
 * Several whole contests at once, again and again, until time is up: candidates, nominators, commissions, the Agency,
 * officers and residents of each, on one stack that is killed meanwhile.
 */
public final class Load {
    private static final Path RULES = Path.of("contests/best-rural-akim-2020/definition.json");
    private static final Duration LEAST = Duration.ofSeconds(20);
    private static final Duration MOST = Duration.ofSeconds(80);
    private static final int TWICE_PER_MILLE = 150;

    private final StackProcess stack;
    private final URI address;
    private final Random random;
    private final int together;
    private final Journal journal = new Journal();
    private final Figures figures = new Figures();
    private final ConcurrentLinkedQueue<String> leftOff = new ConcurrentLinkedQueue<>();
    private final AtomicInteger editions = new AtomicInteger();
    private volatile boolean over;

    /**
     * @param command what starts the stack
     * @param environment its settings
     * @param output where it speaks
     * @param address where it answers
     * @param together how many contests are played at once
     */
    public Load(
            List<String> command,
            Map<String, String> environment,
            Path output,
            URI address,
            int together,
            Random random) {
        this.stack = new StackProcess(command, environment, output, new Api(address));
        this.address = address;
        this.together = together;
        this.random = random;
    }

    /** Plays for so long; the stack is stopped then, and all that was acknowledged is in the journal. */
    public void play(Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        stack.start();
        try {
            var line = new RoughLine(Line.plain(), journal, random, TWICE_PER_MILLE, figures);
            Thread stories = Thread.startVirtualThread(() -> {
                while (!over) round(line);
            });
            new Killer(stack, random, LEAST, MOST, figures).until(end);
            over = true;
            line.stop();
            stories.join();
        } finally {
            stack.kill();
        }
    }

    private void round(RoughLine line) {
        try {
            Api api = new Api(address, line);
            World world = EmbeddedStack.around(api, Clock.systemUTC());
            var lockstep = new Lockstep(world.clock());
            List<Runnable> stories = new ArrayList<>();
            for (int i = 0; i < together; i++) {
                String edition = "soak-" + editions.incrementAndGet();
                World own = new World(
                        lockstep.join(),
                        world.tokens(),
                        world.mailbox(),
                        world.ballotBox(),
                        world.publicFiles(),
                        false,
                        () -> {});
                stories.add(() -> story(edition, api, own, lockstep));
            }
            List<Thread> threads =
                    stories.stream().map(Thread::startVirtualThread).toList();
            for (Thread thread : threads) thread.join();
        } catch (StoryFailed failed) {
            if (!over) leftOff.add(failed.told());
        } catch (RuntimeException unexpected) {
            figures.fault("a round of contests: " + unexpected);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void story(String edition, Api api, World world, Lockstep lockstep) {
        var chapter = new Chapters();
        try {
            var narrator = new Narrator(new PrintStream(chapter, true, StandardCharsets.UTF_8), world.clock()::now);
            Story.of(edition, api, world, new Contest(RULES), narrator).playWithoutCountingLetters();
            figures.add("contests played to the end", 1);
        } catch (StoryFailed failed) {
            if (over) figures.add("contests under way at the end", 1);
            else leftOff.add(edition + ", after " + chapter.last() + "\n" + failed.told());
        } catch (RuntimeException unexpected) {
            figures.fault(edition + ", after " + chapter.last() + ": " + unexpected);
        } finally {
            lockstep.leave();
        }
    }

    /** Keeps the last thing that was told. */
    private static final class Chapters extends OutputStream {
        private final StringBuilder line = new StringBuilder();
        private Optional<String> told = Optional.empty();

        @Override
        public void write(int one) {
            if (one != '\n') {
                line.append((char) one);
                return;
            }
            if (!line.isEmpty()) told = Optional.of(line.toString());
            line.setLength(0);
        }

        String last() {
            return told.orElse("nothing");
        }
    }

    public Journal journal() {
        return journal;
    }

    public Figures figures() {
        return figures;
    }

    /** What was answered with a fault of the system's own. */
    public List<String> faults() {
        return figures.faults();
    }

    /** The contests that could not be played on, and why. */
    public List<String> leftOff() {
        return List.copyOf(leftOff);
    }
}
