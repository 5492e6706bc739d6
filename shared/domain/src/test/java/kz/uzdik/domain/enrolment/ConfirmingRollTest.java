package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.enrolment.ARoll.AGENCY;
import static kz.uzdik.domain.enrolment.ARoll.AT;
import static kz.uzdik.domain.enrolment.ARoll.OFFICER;
import static kz.uzdik.domain.enrolment.ARoll.POLL;
import static kz.uzdik.domain.enrolment.ARoll.SECOND;
import static kz.uzdik.domain.enrolment.ARoll.STRANGER;
import static kz.uzdik.domain.enrolment.ARoll.done;
import static kz.uzdik.domain.enrolment.ARoll.file;
import static kz.uzdik.domain.enrolment.ARoll.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.poll.PollPlan;
import org.junit.jupiter.api.Test;

class ConfirmingRollTest {
    private final ARoll world = new ARoll();

    @Test
    void an_officer_confirms_what_they_have_seen() {
        RollImport roll = world.imported(file("bad-cells.csv"));
        assertThat(refusals(world.confirming().confirm(POLL, 1, 1, 5, OFFICER, AT)))
                .containsExactly("roll-counts-differ");
        RollImport confirmed = done(world.confirm(roll, OFFICER));
        assertThat(confirmed.phase()).isEqualTo(RollImport.Phase.CONFIRMED);
        assertThat(confirmed.supplement()).isEmpty();
        assertThat(world.audit.of(Fact.Subject.ROLL, roll.id()))
                .extracting(AuditEntry::fact)
                .containsExactly("roll-planned", "roll-import-begun", "roll-reported", "roll-confirmed");
    }

    @Test
    void the_same_word_twice_is_one() {
        RollImport roll = world.confirmed(file("bad-cells.csv"), OFFICER);
        assertThat(done(world.confirm(roll, OFFICER))).isEqualTo(roll);
        assertThat(refusals(world.confirm(roll, SECOND))).containsExactly("roll-not-reported");
    }

    @Test
    void a_roll_of_nobody_and_one_not_read_yet_are_not_confirmed() {
        RollImport empty = world.imported(file("head-only.csv"));
        assertThat(refusals(world.confirm(empty, OFFICER))).containsExactly("roll-empty");
        RollImport waiting = world.send(file("bad-cells.csv"));
        assertThat(refusals(world.confirm(waiting, OFFICER))).containsExactly("roll-not-reported");
    }

    @Test
    void only_officers_of_the_poll_do_anything_with_its_roll() {
        RollImport roll = world.imported(file("bad-cells.csv"));
        var reading = new ReadingRoll(world.polls, world.imports, world.files);
        for (var other : List.of(STRANGER, AGENCY)) {
            assertThat(world.confirm(roll, other)).isInstanceOf(Outcome.Forbidden.class);
            assertThat(reading.read(POLL, 1, other)).isInstanceOf(Outcome.Forbidden.class);
            assertThat(world.planning().plan(POLL, roll.file(), 4, other, AT)).isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(done(reading.read(POLL, 1, SECOND)).report()).isPresent();
        assertThat(reading.read(POLL, 2, SECOND)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_supplement_takes_two_officers_and_is_then_published() {
        world.confirmed(file("utf8-comma-lf.csv"), OFFICER);
        world.freeze(1);
        RollImport once = world.confirmed(People.file(100, 5, "316031000"), OFFICER);
        assertThat(once.phase()).isEqualTo(RollImport.Phase.REPORTED);
        assertThat(errands()).isEmpty();
        RollImport twice = done(world.confirm(once, SECOND));
        assertThat(twice.phase()).isEqualTo(RollImport.Phase.CONFIRMED);
        assertThat(twice.supplement()).contains(1);
        assertThat(errands()).containsExactly(new Errand.Task.Supplement(twice.id()));
    }

    @Test
    void nobody_on_the_frozen_roll_comes_in_again_by_a_supplement() {
        world.confirmed(file("utf8-comma-lf.csv"), OFFICER);
        world.freeze(1);
        RollImport more = world.imported(file("duplicates.csv"));
        assertThat(more.progress().good()).isZero();
        assertThat(world.bad(more)).contains("2 IIN ALREADY_ON_ROLL", "3 IIN ALREADY_ON_ROLL");
    }

    @Test
    void a_contact_serves_no_more_over_all_rolls_together_than_it_may() {
        world.confirmed(file("shared-contact.csv"), OFFICER);
        world.freeze(1);
        byte[] more = ("iin,residence,contact\n" + People.iin(1) + ",316030000,HOME@example.kz\n" + People.iin(2)
                        + ",316030000,else@example.kz\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        RollImport second = world.imported(more);
        assertThat(world.bad(second)).containsExactly("2 CONTACT TOO_MANY_FOR_CONTACT");
        assertThat(second.progress().good()).isEqualTo(1);
    }

    @Test
    void a_roll_imported_before_the_freeze_does_not_come_in_after_it() {
        world.confirmed(file("utf8-comma-lf.csv"), OFFICER);
        RollImport other = world.imported(People.file(100, 5, "316031000"));
        world.freeze(1);
        assertThat(refusals(world.confirm(other, OFFICER))).containsExactly("roll-outdated");
    }

    @Test
    void a_roll_sorted_into_other_districts_than_are_planned_now_is_outdated() {
        RollImport roll = world.imported(file("utf8-comma-lf.csv"));
        RollImport confirmed = world.confirmed(People.file(100, 5, "316031000"), OFFICER);
        var rolls = new ImportedRolls(world.imports, world.polls);
        assertThat(rolls.find(POLL, confirmed.number()).orElseThrow().residents())
                .isEqualTo(Map.of(PollSamples.SMALL, 5L));
        assertThat(rolls.find(POLL, roll.number())).isEmpty();
        PollPlan plan = PollSamples.plan();
        world.plan(new PollPlan(
                plan.id(),
                plan.about(),
                plan.practice(),
                plan.questions(),
                plan.districts().subList(0, 1),
                plan.times(),
                plan.k(),
                plan.minimum(),
                plan.belowMinimum()));
        assertThat(refusals(world.confirm(roll, OFFICER))).containsExactly("roll-outdated");
        assertThat(rolls.find(POLL, confirmed.number())).isEmpty();
    }

    @Test
    void after_issuance_no_roll_comes_in_any_more() {
        RollImport roll = world.imported(file("utf8-comma-lf.csv"));
        var late = PollSamples.TIMES.issueUntil();
        assertThat(refusals(world.confirming().confirm(POLL, roll.number(), 3, 0, OFFICER, late)))
                .containsExactly("over");
        assertThat(refusals(world.planning().plan(POLL, roll.file(), 4, OFFICER, late)))
                .containsExactly("over");
    }

    @Test
    void of_two_supplements_with_the_same_people_the_second_is_outdated() {
        world.confirmed(file("utf8-comma-lf.csv"), OFFICER);
        world.freeze(1);
        RollImport one = world.confirmed(People.file(100, 5, "316031000"), OFFICER);
        RollImport two = world.confirmed(People.file(100, 5, "316030000"), OFFICER);
        assertThat(done(world.confirm(one, SECOND)).phase()).isEqualTo(RollImport.Phase.CONFIRMED);
        assertThat(refusals(world.confirm(two, SECOND))).containsExactly("roll-outdated");
    }

    @Test
    void of_many_confirmations_at_once_each_officer_counts_once() throws Exception {
        world.confirmed(file("utf8-comma-lf.csv"), OFFICER);
        world.freeze(1);
        RollImport roll = world.imported(People.file(100, 5, "316031000"));
        RollImport same = world.imported(People.file(100, 5, "316030000"));
        List<Callable<Outcome<RollImport>>> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            RollImport which = i % 2 == 0 ? roll : same;
            var who = i % 4 < 2 ? OFFICER : SECOND;
            words.add(() -> world.confirm(which, who));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome<RollImport>> word : threads.invokeAll(words)) {
                word.get();
            }
        }
        List<RollImport> now = world.imports.of(POLL);
        assertThat(now.stream().filter(RollImport::isConfirmedSupplement)).hasSize(1);
        assertThat(errands()).hasSize(1);
    }

    @Test
    void another_polls_roll_is_not_found() {
        var other = new kz.uzdik.domain.poll.PollId(POLL.edition(), "ethics");
        assertThat(world.planning().plan(other, new RollImport.DeclaredFile(1, "0".repeat(64)), 4, OFFICER, AT))
                .isInstanceOf(Outcome.Unknown.class);
    }

    private List<Errand.Task> errands() {
        return world.errands.pending(java.time.Instant.MAX, 100).stream()
                .map(id -> world.errands.find(id).orElseThrow().task())
                .toList();
    }
}
