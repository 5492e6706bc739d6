package kz.uzdik.local.demo.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.uzdik.local.demo.http.StoryFailed;

/** Time that nobody can move: deadlines are brought near by recorded amendments, and waited for. */
public final class RealTime implements StoryClock {
    private static final Duration AHEAD = Duration.ofDays(30);
    private static final Duration NEAR = Duration.ofSeconds(3);
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(12);

    private static final String ANNOUNCING = "announcing";
    private static final String PLAYED_TODAY = "The contest is played today.";

    private final Clock clock;
    private Instant told = Instant.MIN;

    public RealTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void reach(Instant moment) {
        // The story's dates mean nothing here.
    }

    @Override
    public void announcing(Deadlines deadlines) {
        if (deadlines.names().contains(ANNOUNCING)) {
            deadlines.amend(ANNOUNCING, ahead(), PLAYED_TODAY);
        }
    }

    @Override
    public void announced(Deadlines deadlines) {
        Instant ahead = ahead();
        deadlines.names().stream()
                .filter(name -> !name.equals(ANNOUNCING))
                .filter(name -> !deadlines.last(name).isAfter(clock.instant()))
                .forEach(name -> deadlines.amend(name, ahead, PLAYED_TODAY));
        told = clock.instant().plus(UNTIL_TOLD);
    }

    // Nobody takes part before: told of the amendments later, everybody would get a letter about each.
    @Override
    public void announcementTold() {
        waitUntil(told, "everybody who takes part is told of the deadlines");
    }

    @Override
    public void pass(Deadlines deadlines, String deadline) {
        Instant last = clock.instant().plus(NEAR).truncatedTo(ChronoUnit.MILLIS);
        deadlines.amend(deadline, last, "Everybody has handed in.");
        waitUntil(last.plusSeconds(1), "the deadline " + deadline);
    }

    @Override
    public void waitFor(Instant moment) {
        waitUntil(moment.plusSeconds(1), "a time of the poll");
    }

    private Instant ahead() {
        return clock.instant().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
    }

    private void waitUntil(Instant moment, String what) {
        try {
            Instant now = clock.instant();
            if (now.isBefore(moment)) {
                Thread.sleep(Duration.between(now, moment));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("waiting for " + what, moment.toString(), stopping);
        }
    }

    @Override
    public boolean amends() {
        return true;
    }
}
