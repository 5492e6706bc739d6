package kz.uzdik.local.soak.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import kz.uzdik.local.demo.http.Line;

/**
 * A line that breaks whenever the stack is killed. As a real client does, it sends the same request again until it is
 * answered, and where that is refused because the first one was heard, looks what is there. Now and then somebody presses
 * twice.
 */
public final class RoughLine implements Line {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 300;
    private static final int THOUSAND = 1000;
    // Each of these makes something new on purpose: another letter, another file, another moment.
    private static final Pattern ONCE = Pattern.compile(".*(/codes|/rolls|/complaints|/uploads|/_local/.*)");
    private static final int SERVERS_FAULT = 500;
    private static final int TOO_MANY = 429;
    private static final int CONFLICT = 409;
    private static final int MEETINGS = 5;

    private final Line plain;
    private final Journal journal;
    private final Random random;
    private final int twicePerMille;
    private final Figures figures;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    /** @param twicePerMille how many of a thousand requests that change something are sent twice at once */
    public RoughLine(Line plain, Journal journal, Random random, int twicePerMille, Figures figures) {
        this.plain = plain;
        this.journal = journal;
        this.random = random;
        this.twicePerMille = twicePerMille;
        this.figures = figures;
    }

    /** From now on nothing is sent. */
    public void stop() {
        stopped.set(true);
    }

    @Override
    public Answer over(Request request) throws IOException, InterruptedException {
        boolean changes = !request.method().equals("GET");
        boolean lost = false;
        int met = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (stopped.get()) throw new IOException("the run is over");
            try {
                figures.asked();
                Answer answer = changes ? pressed(request) : plain.over(request);
                if (met < MEETINGS && isMeeting(answer)) {
                    met++;
                    figures.add("met somebody else's change", 1);
                    Thread.sleep(PAUSE_MILLIS);
                    continue;
                }
                if (answer.status() < SERVERS_FAULT && answer.status() != TOO_MANY) return heard(request, answer, lost);
                figures.fault(request.method(), request.address().getPath(), answer);
                if (System.nanoTime() > end) return answer;
                lost = true;
            } catch (IOException broken) {
                if (System.nanoTime() > end) throw broken;
                if (changes) figures.lost();
                lost = true;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Answer heard(Request request, Answer answer, boolean lost) throws IOException, InterruptedException {
        if (request.method().equals("GET")) return answer;
        if (isGood(answer)) {
            journal.heard(request, answer);
            return answer;
        }
        Optional<LostReply> look = lost ? LostReply.of(request) : Optional.empty();
        if (look.isEmpty()) return answer;
        Answer found = over(look.get().question());
        Optional<Answer> reply = look.get().reply(found);
        if (reply.isPresent()) figures.foundDone();
        return reply.orElse(answer);
    }

    private Answer pressed(Request request) throws IOException, InterruptedException {
        boolean twice = random.nextInt(THOUSAND) < twicePerMille
                && !ONCE.matcher(request.address().getPath()).matches();
        if (!twice) return plain.over(request);
        figures.pressedTwice();
        var other = hands.submit(() -> plain.over(request));
        Answer one = plain.over(request);
        try {
            Answer two = other.get();
            return two.status() < one.status() ? two : one;
        } catch (ExecutionException broken) {
            if (isGood(one)) return one;
            throw new IOException("one of two was not answered", broken.getCause());
        }
    }

    // Whoever is told that somebody else has changed something meanwhile does it again, a few times.
    private static boolean isMeeting(Answer answer) {
        return answer.status() == CONFLICT
                && new String(answer.body(), StandardCharsets.UTF_8).contains("\"version-conflict\"");
    }

    private static boolean isGood(Answer answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }
}
