package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.uzdik.domain.dossier.Attempts;
import kz.uzdik.domain.dossier.ObjectKey;
import org.junit.jupiter.api.Test;

/** What a record of attempts keeps. */
public abstract class AttemptsContract {
    private static final ObjectKey KEY = new ObjectKey(DossierSamples.id(1), DossierSamples.upload(1));
    private static final ObjectKey OTHER = new ObjectKey(DossierSamples.id(1), DossierSamples.upload(2));
    private static final Duration OVER = Attempts.LONGEST.plusMillis(1);

    private Instant now = Samples.AT;
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Attempts attempts = attempts(clock);

    /** A record in which nothing has begun. */
    protected abstract Attempts attempts(Clock clock);

    private int begun(ObjectKey key) {
        return attempts.begin(key).lost();
    }

    @Test
    void an_attempt_that_may_still_run_is_not_lost() {
        assertThat(begun(KEY)).isZero();
        now = now.plus(Attempts.LONGEST);
        assertThat(begun(KEY)).isZero();
    }

    @Test
    void what_began_long_ago_and_never_ended_is_lost() {
        begun(KEY);
        now = now.plus(OVER);
        assertThat(begun(KEY)).isEqualTo(1);
        now = now.plus(OVER);
        assertThat(begun(KEY)).isEqualTo(2);
        assertThat(begun(OTHER)).isZero();
    }

    @Test
    void what_ended_is_not_lost_and_leaves_the_others() {
        begun(KEY);
        attempts.end(KEY, attempts.begin(KEY));
        now = now.plus(OVER);
        assertThat(begun(KEY)).isEqualTo(1);
    }

    @Test
    void what_is_forgotten_or_ended_twice_is_gone() {
        begun(KEY);
        var attempt = attempts.begin(KEY);
        attempts.forget(KEY);
        attempts.end(KEY, attempt);
        attempts.forget(KEY);
        now = now.plus(OVER);
        assertThat(begun(KEY)).isZero();
    }

    @Test
    void of_many_that_begin_at_once_each_is_known() throws InterruptedException {
        List<Callable<Integer>> together = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            together.add(() -> begun(KEY));
        }
        try (var threads = Executors.newFixedThreadPool(10)) {
            threads.invokeAll(together);
        }
        now = now.plus(OVER);
        assertThat(begun(KEY)).isEqualTo(20);
    }
}
