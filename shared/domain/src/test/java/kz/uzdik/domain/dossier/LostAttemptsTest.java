package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Unreadable;
import kz.uzdik.domain.memory.InMemoryAttempts;
import org.junit.jupiter.api.Test;

class LostAttemptsTest {
    private final AContest contest = AContest.announced();
    private final DossierId id = contest.open("a", UNIT);
    private final ObjectKey key = new ObjectKey(id, contest.plan(id, VIDEO).id());
    private final RealTime time = new RealTime();
    private final Attempts attempts = new InMemoryAttempts(time);
    private final AtomicInteger opened = new AtomicInteger();

    private JudgingDocument judging(Inspector inspector) {
        return new JudgingDocument(contest.contests(), contest.ports.dossiers(), attempts, file -> {
            opened.incrementAndGet();
            return inspector.inspect(file);
        });
    }

    /** The process ends in the middle: nothing after the inspection happens, and time passes until it is told again. */
    private void dies() {
        JudgingDocument mortal = judging(_ -> {
            throw new OutOfMemoryError("the file's doing");
        });
        assertThatThrownBy(() -> mortal.judge(key, contest.now())).isInstanceOf(OutOfMemoryError.class);
        time.now = time.now.plus(Attempts.LONGEST).plusSeconds(1);
    }

    private Inspection verdict() {
        return contest.dossier(id).upload(VIDEO).flatMap(Upload::inspection).orElseThrow();
    }

    @Test
    void a_file_that_ended_two_attempts_is_not_opened_again_and_a_person_will_look() {
        dies();
        dies();
        done(judging(_ -> new Unreadable(Defect.DAMAGED)).judge(key, contest.now()));

        assertThat(opened).hasValue(2);
        assertThat(verdict()).isEqualTo(new Unreadable(Defect.GAVE_UP));
        assertThat(contest.dossier(id).upload(VIDEO).orElseThrow().findings())
                .singleElement()
                .matches(Finding::needsPerson)
                .extracting(finding -> finding.reason().code())
                .isEqualTo(DossierReason.FILE_NOT_READ);
    }

    @Test
    void after_one_lost_attempt_the_file_is_opened_again() {
        dies();
        done(judging(_ -> new Unreadable(Defect.DAMAGED)).judge(key, contest.now()));

        assertThat(verdict()).isEqualTo(new Unreadable(Defect.DAMAGED));
    }

    @Test
    void a_store_that_fails_again_and_again_is_never_the_file_s_fault() {
        JudgingDocument failing = judging(_ -> {
            throw new IllegalStateException("the store failed");
        });
        for (int times = 0; times < 5; times++) {
            assertThatThrownBy(() -> failing.judge(key, contest.now())).isInstanceOf(IllegalStateException.class);
            time.now = time.now.plus(Attempts.LONGEST).plusSeconds(1);
        }
        done(judging(_ -> new Unreadable(Defect.DAMAGED)).judge(key, contest.now()));

        assertThat(verdict()).isEqualTo(new Unreadable(Defect.DAMAGED));
    }

    @Test
    void a_file_that_is_not_there_any_more_is_left_alone() {
        JudgingDocument nothing = judging(_ -> {
            throw new FileGone();
        });
        assertUnknown(nothing.judge(key, contest.now()));
        time.now = time.now.plus(Attempts.LONGEST).plusSeconds(1);
        assertUnknown(nothing.judge(key, contest.now()));
        assertUnknown(nothing.judge(key, contest.now()));

        assertThat(opened).hasValue(3);
        assertThat(contest.dossier(id).upload(VIDEO).orElseThrow().isJudged()).isFalse();
    }

    @Test
    void the_next_file_of_the_kind_begins_anew() {
        dies();
        dies();
        done(judging(_ -> new Unreadable(Defect.DAMAGED)).judge(key, contest.now()));
        ObjectKey next = new ObjectKey(id, contest.plan(id, VIDEO).id());
        done(judging(_ -> new Unreadable(Defect.TRUNCATED)).judge(next, contest.now()));

        assertThat(verdict()).isEqualTo(new Unreadable(Defect.TRUNCATED));
    }

    private static final class RealTime extends Clock {
        private Instant now = Instant.parse("2020-06-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
