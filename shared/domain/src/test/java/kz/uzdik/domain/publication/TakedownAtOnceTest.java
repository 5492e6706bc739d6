package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.publication.ATakedown.ASKED;
import static kz.uzdik.domain.publication.ATakedown.FILE;
import static kz.uzdik.domain.publication.ATakedown.SECOND;
import static kz.uzdik.domain.publication.ATakedown.THIRD;
import static kz.uzdik.domain.publication.ATakedown.announced;
import static kz.uzdik.domain.publication.ATakedown.errands;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.DyingProcess;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import org.junit.jupiter.api.Test;

/** What comes of a takedown that others disturb, or that dies half-way. */
class TakedownAtOnceTest {
    @Test
    void two_who_agree_at_once_have_it_done_once() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = announced();
            done(fresh.acts.askTakedown.request(EDITION, 1, ASKED, AGENCY, fresh.now()));
            var turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Takedown.Of>> outcomes = Collections.synchronizedList(new ArrayList<>());
            turns.run(
                    () -> outcomes.add(acts.confirmTakedown.confirm(EDITION, 1, 1, SECOND, fresh.now())),
                    () -> outcomes.add(acts.confirmTakedown.confirm(EDITION, 1, 1, THIRD, fresh.now())));

            assertThat(outcomes).hasSize(2).allMatch(Outcome.Done.class::isInstance);
            assertThat(errands(fresh)).hasSize(1);
        }
    }

    @Test
    void who_agrees_while_somebody_drops_it_either_has_it_or_is_told() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = announced();
            done(fresh.acts.askTakedown.request(EDITION, 1, ASKED, AGENCY, fresh.now()));
            var turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            List<Outcome<Takedown.Of>> outcomes = Collections.synchronizedList(new ArrayList<>());
            turns.run(
                    () -> outcomes.add(acts.confirmTakedown.confirm(EDITION, 1, 1, SECOND, fresh.now())),
                    () -> outcomes.add(acts.withdrawTakedown.withdraw(EDITION, 1, 1, THIRD, fresh.now())));

            assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
            assertThat(errands(fresh).size())
                    .isEqualTo(fresh.acts.recordTakedown.waiting(EDITION, 1, 1).isPresent() ? 1 : 0);
        }
    }

    @Test
    void a_posting_recorded_or_a_version_written_at_the_same_time_loses_neither() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = announced();
            done(fresh.acts.askTakedown.request(EDITION, 1, ASKED, AGENCY, fresh.now()));
            Publication second = done(fresh.acts.publishAnnouncement.publish(EDITION, AGENCY, fresh.now()));
            var turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            var posted = new RecordingPosting.Found("agency", "https://agency.example/1", LocalDate.of(2020, 5, 25));
            turns.run(
                    () -> done(acts.confirmTakedown.confirm(EDITION, 1, 1, SECOND, fresh.now())),
                    () -> done(acts.post.record(EDITION, 1, posted, AGENCY, fresh.now())),
                    () -> done(acts.recordPublication.written(second, "n".repeat(64), List.of(), fresh.now())));

            assertThat(fresh.acts.recordTakedown.waiting(EDITION, 1, 1)).isPresent();
            assertThat(fresh.ports.publications().of(EDITION))
                    .extracting(publication -> publication.postings().size())
                    .containsExactly(1, 0);
            assertThat(fresh.ports.publications().find(EDITION, 2).orElseThrow().manifestDigest())
                    .isPresent();
        }
    }

    @Test
    void a_process_that_dies_at_any_call_leaves_a_takedown_that_is_finished_by_the_next() {
        DyingProcess.repeated(
                ATakedown::announced,
                (fresh, by) -> {
                    by.askTakedown.request(EDITION, 1, ASKED, AGENCY, fresh.now());
                    by.confirmTakedown.confirm(EDITION, 1, 1, SECOND, fresh.now());
                    by.recordTakedown
                            .waiting(EDITION, 1, 1)
                            .ifPresent(agreed -> by.recordTakedown.removed(agreed, fresh.now()));
                },
                after -> {
                    Publication publication =
                            after.ports.publications().find(EDITION, 1).orElseThrow();
                    assertThat(publication.removed()).containsExactly(FILE);
                    assertThat(publication.takedowns()).hasSize(1);
                });
    }
}
