package kz.uzdik.local.soak.driver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Phaser;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.world.Deadlines;
import kz.uzdik.local.demo.world.StoryClock;

/**
 * One time for many stories: it moves when each of them has come to a moment that is waited for. Between two moments
 * everybody does what they do at once.
 */
final class Lockstep {
    private static final Duration JUST_PAST = Duration.ofHours(8);
    private static final int TRIES = 20;

    private final StoryClock time;
    private Optional<Instant> wanted = Optional.empty();
    private final Phaser together = new Phaser() {
        @Override
        protected boolean onAdvance(int phase, int parties) {
            move();
            return false;
        }
    };

    /** @param time moves the stack's own */
    Lockstep(StoryClock time) {
        this.time = time;
    }

    /** The clock of one more story; all must have theirs before one begins. */
    StoryClock join() {
        together.register();
        return new OneOfMany();
    }

    /** A story has ended, however it did: nobody waits for it any more. */
    void leave() {
        together.arriveAndDeregister();
    }

    private synchronized void want(Instant moment) {
        wanted = wanted.filter(other -> other.isAfter(moment)).or(() -> Optional.of(moment));
    }

    // While messages are late the stack says that it is not at rest: it is asked again.
    private synchronized void move() {
        for (int tries = 1; wanted.isPresent(); tries++) {
            try {
                time.reach(wanted.get());
                wanted = Optional.empty();
            } catch (StoryFailed failed) {
                if (tries == TRIES) wanted = Optional.empty();
            }
        }
    }

    private final class OneOfMany implements StoryClock {
        @Override
        public Instant now() {
            return time.now();
        }

        @Override
        public void reach(Instant moment) {
            want(moment);
            together.arriveAndAwaitAdvance();
        }

        @Override
        public void announcing(Deadlines deadlines) {
            time.announcing(deadlines);
        }

        @Override
        public void announced(Deadlines deadlines) {
            time.announced(deadlines);
        }

        @Override
        public void announcementTold() {
            time.announcementTold();
        }

        @Override
        public void pass(Deadlines deadlines, String deadline) {
            reach(deadlines.last(deadline).plus(JUST_PAST));
        }

        @Override
        public void waitFor(Instant moment) {
            if (now().isBefore(moment)) want(moment.plusSeconds(1));
            together.arriveAndAwaitAdvance();
        }

        @Override
        public boolean amends() {
            return false;
        }
    }
}
