package kz.uzdik.domain.work;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.work.AnOffice.WRITER;
import static kz.uzdik.domain.work.AnOffice.about;
import static kz.uzdik.domain.work.AnOffice.done;
import static kz.uzdik.domain.work.AnOffice.noon;
import static kz.uzdik.domain.work.AnOffice.served;
import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Statement.About;
import kz.uzdik.domain.work.Statement.Matter;
import org.junit.jupiter.api.Test;

/** Days off around them: Friday 8 May 2020 and Thursday 7 May. */
class JournalTest {
    private final AnOffice office = AnOffice.ofAkim();

    private Outcome<Entry> written(Statement stated, String on) {
        return office.journal().written(office.id("one"), stated, WRITER, noon(on));
    }

    private static Statement with(Statement of, Set<Kato> settlements, Set<String> parts) {
        return new Statement(
                of.matter(), of.on(), settlements, parts, of.announcedOn(), of.unwarned(), of.about(), of.words());
    }

    private static Statement told(Statement of, Optional<String> announced, boolean unwarned) {
        return new Statement(
                of.matter(),
                of.on(),
                of.settlements(),
                of.parts(),
                announced.map(Work::day),
                unwarned,
                of.about(),
                of.words());
    }

    @Test
    void what_is_written_within_the_allowed_days_is_not_late_and_days_off_do_not_count() {
        assertThat(office.writes("one", done("round", "2020-05-05"), "2020-05-12")
                        .isLateRecorded())
                .isFalse();
        assertThat(office.writes("two", done("round", "2020-05-05"), "2020-05-13")
                        .isLateRecorded())
                .isTrue();
    }

    @Test
    void the_day_of_writing_is_the_day_in_kazakhstan() {
        var stated = done("round", "2020-05-12");
        Instant evening = Instant.parse("2020-05-11T19:00:00Z");
        assertThat(office.journal().written(office.id("one"), stated, WRITER, evening))
                .isInstanceOf(Outcome.Done.class);
        assertRefused(
                office.journal().written(office.id("one"), stated, WRITER, evening.minusSeconds(3_601)),
                WorkReason.WORK_NOT_DONE_YET);
    }

    @Test
    void the_mark_of_what_was_written_late_stays_for_ever() {
        office.writes("one", done("round", "2020-03-02"), "2020-03-20");
        office.corrects("one", done("round", "2020-03-18").saying("It was later."), "2020-03-20");

        assertThat(office.entry("one").isLateRecorded()).isTrue();
        assertThat(office.entry("one").act()).hasValueSatisfying(act -> {
            assertThat(act.on()).isEqualTo(day("2020-03-18"));
            assertThat(act.lateRecorded()).isTrue();
        });
    }

    @Test
    void better_words_are_never_late_but_another_duty_or_day_is() {
        office.writes("words", done("round", "2020-03-02"), "2020-03-03");
        office.corrects("words", done("round", "2020-03-02").saying("Better words."), "2020-06-01");
        assertThat(office.entry("words").isLateRecorded()).isFalse();

        office.writes("duty", done("map", "2020-03-02"), "2020-03-03");
        office.corrects("duty", done("round", "2020-03-02"), "2020-06-01");
        assertThat(office.entry("duty").isLateRecorded()).isTrue();

        office.writes("day", done("round", "2020-03-03"), "2020-03-03");
        office.corrects("day", done("round", "2020-02-03"), "2020-03-04");
        assertThat(office.entry("day").isLateRecorded()).isTrue();
    }

    @Test
    void a_correction_leaves_what_it_corrects_and_says_who_wrote_it() {
        office.writes("one", done("round", "2020-03-02"), "2020-03-03");
        var other = new PersonId("akim");
        var better = done("round", "2020-03-02").saying("Better words.");
        var corrected = office.journal().corrected(office.entry("one"), better, other, noon("2020-03-04"));

        assertThat(corrected).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            var entry = (Entry) done.value();
            assertThat(entry.writings())
                    .hasSize(2)
                    .startsWith(office.entry("one").writings().getFirst());
            assertThat(entry.writings().getLast().by()).isEqualTo(other);
            assertThat(entry.states()).hasValue(better);
        });
    }

    @Test
    void a_correction_that_changes_nothing_is_none_and_what_is_withdrawn_stays_so() {
        office.writes("one", done("round", "2020-03-02"), "2020-03-03");
        assertRefused(
                office.journal()
                        .corrected(office.entry("one"), done("round", "2020-03-02"), WRITER, noon("2020-03-04")),
                WorkReason.NOTHING_CORRECTED);
        office.withdraws("one", "2020-03-04");

        assertThat(office.entry("one").act()).isEmpty();
        assertThat(office.entry("one").writings()).hasSize(2);
        assertRefused(
                office.journal().corrected(office.entry("one"), done("map", "2020-03-02"), WRITER, noon("2020-03-04")),
                WorkReason.ENTRY_WITHDRAWN);
        assertRefused(Journal.withdrawn(office.entry("one"), WRITER, noon("2020-03-04")), WorkReason.ENTRY_WITHDRAWN);
    }

    @Test
    void remarks_change_nothing_of_what_an_entry_says() {
        var entry = office.writes("one", done("round", "2020-03-02"), "2020-03-03");
        var remark = new Entry.Remark("Who was there?", new PersonId("inspector"), noon("2020-03-05"));

        assertThat(entry.with(remark).remarks()).containsExactly(remark);
        assertThat(entry.with(remark).act()).isEqualTo(entry.act());
        assertThat(remark.toString()).doesNotContain("Who");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var stated = with(done("round", "2019-12-31"), Set.of(new Kato("316033100")), Set.of("dance"));
        assertRefused(
                written(stated, "2020-01-02"),
                WorkReason.WORK_OF_ANOTHER_YEAR,
                WorkReason.OFFICE_NOT_HELD,
                WorkReason.SETTLEMENT_ELSEWHERE,
                WorkReason.NO_ALGORITHM_IN_FORCE);
        assertRefused(
                written(with(done("round", "2020-03-02"), Set.of(), Set.of("beyond-remit", "dance")), "2020-03-02"),
                WorkReason.PART_UNKNOWN);
    }

    @Test
    void nobody_does_another_roles_duty_or_one_that_is_not_there() {
        assertRefused(written(done("tour", "2020-03-02"), "2020-03-02"), WorkReason.DUTY_UNKNOWN);
        assertRefused(written(done("dance", "2020-03-02"), "2020-03-02"), WorkReason.DUTY_UNKNOWN);
    }

    @Test
    void a_day_on_which_nobody_held_the_office_has_no_entries() {
        var gap = new AnOffice(
                AnOffice.AKIM, served("first", "2020-01-01", "2020-03-01"), served("second", "2020-03-10", ""));
        assertRefused(
                gap.journal().written(gap.id("one"), done("round", "2020-03-05"), WRITER, noon("2020-03-10")),
                WorkReason.OFFICE_NOT_HELD);
        assertThat(gap.writes("two", done("round", "2020-03-10"), "2020-03-10").act())
                .isPresent();
    }

    @Test
    void contact_with_people_outside_any_duty_is_written_down_and_is_no_act_of_one() {
        var reception = new Matter.Contact(Matter.Contact.Kind.RECEPTION);
        var stated = new Statement(
                reception,
                day("2020-03-02"),
                Set.of(),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                "Ten came.");

        assertThat(office.writes("one", stated, "2020-03-02").act()).isEmpty();
        assertRefused(
                written(about(stated, new About.AVisit(day("2020-03-05"))), "2020-03-02"), WorkReason.STANDS_ALONE);
        assertRefused(written(told(stated, Optional.empty(), true), "2020-03-02"), WorkReason.WARNING_OWED);
    }

    @Test
    void only_whoever_may_come_without_warning_says_so() {
        assertRefused(
                written(told(done("round", "2020-03-02"), Optional.empty(), true), "2020-03-02"),
                WorkReason.WARNING_OWED);
        assertRefused(
                written(told(done("round", "2020-03-02"), Optional.of("2020-03-03"), false), "2020-03-04"),
                WorkReason.ANNOUNCED_AFTERWARDS);
        var above = new AnOffice(AnOffice.ABOVE, served("district", "2020-01-01", ""));
        assertThat(above.writes("one", told(done("tour", "2020-03-02"), Optional.empty(), true), "2020-03-02")
                        .act())
                .hasValueSatisfying(act -> assertThat(act.unwarned()).isTrue());
        assertRefused(
                above.journal()
                        .written(
                                above.id("two"),
                                told(done("tour", "2020-03-02"), Optional.of("2020-02-20"), true),
                                WRITER,
                                noon("2020-03-02")),
                WorkReason.ANNOUNCED_AND_UNWARNED);
    }

    @Test
    void what_follows_an_act_names_an_entry_that_is_one_here() {
        var above = new AnOffice(AnOffice.ABOVE, served("district", "2020-01-01", ""));
        var tour = above.writes("tour", done("tour", "2020-03-02"), "2020-03-02");
        var elsewhere = new EntryId(AnOffice.ABOVE, 2020, "elsewhere");
        office.entries.put(tour.id(), tour);
        office.entries.put(
                elsewhere,
                new Entry(
                        elsewhere,
                        List.of(new Entry.Writing(
                                Optional.of(with(done("tour", "2020-03-02"), Set.of(new Kato("316033100")), Set.of())),
                                WRITER,
                                noon("2020-03-02"),
                                false)),
                        List.of()));
        var report = done("report", "2020-03-04");

        assertRefused(written(report, "2020-03-04"), WorkReason.ACT_TO_BE_NAMED);
        assertRefused(written(about(report, new About.AnEntry(elsewhere)), "2020-03-04"), WorkReason.NO_SUCH_ACT);
        assertRefused(
                written(about(report, new About.AnEntry(above.id("nothing"))), "2020-03-04"), WorkReason.NO_SUCH_ACT);
        assertThat(office.writes("report", about(report, new About.AnEntry(tour.id())), "2020-03-04")
                        .act())
                .hasValueSatisfying(
                        act -> assertThat(act.about()).hasValue(tour.id().toString()));
    }

    @Test
    void who_tells_of_a_visit_names_its_day_which_is_not_over() {
        var telling = done("telling", "2020-03-02");
        assertRefused(written(telling, "2020-03-02"), WorkReason.VISIT_TO_BE_NAMED);
        assertRefused(
                written(about(telling, new About.AVisit(day("2020-03-01"))), "2020-03-02"),
                WorkReason.TOLD_AFTER_VISIT);
        assertThat(written(about(telling, new About.AVisit(day("2020-03-05"))), "2020-03-02"))
                .isInstanceOf(Outcome.Done.class);
        assertRefused(
                written(about(done("round", "2020-03-02"), new About.AVisit(day("2020-03-05"))), "2020-03-02"),
                WorkReason.STANDS_ALONE);
    }

    @Test
    void no_text_of_an_entry_comes_into_a_log() {
        var entry = office.writes("one", done("round", "2020-03-02").saying("Aigul asked for water."), "2020-03-02");
        assertThat(entry.toString() + entry.writings()).doesNotContain("Aigul");
    }
}
