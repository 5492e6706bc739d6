package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.AnOblast.AKIM;
import static kz.uzdik.domain.work.AnOblast.CLERK;
import static kz.uzdik.domain.work.AnOblast.FAR_INSPECTOR;
import static kz.uzdik.domain.work.AnOblast.HEAD;
import static kz.uzdik.domain.work.AnOblast.INSPECTOR;
import static kz.uzdik.domain.work.AnOblast.STRANGER;
import static kz.uzdik.domain.work.AnOblast.entry;
import static kz.uzdik.domain.work.AnOffice.done;
import static kz.uzdik.domain.work.AnOffice.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes a journal, who reads and remarks, and what becomes of a request that comes twice or beside another. */
class WritingJournalTest {
    private final AnOblast oblast = AnOblast.working();

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Reason::code).map(Reason.Code::key).toList()
                : List.of(outcome.getClass().getSimpleName());
    }

    private Entry stored(String key) {
        return oblast.record.journals().find(entry(key)).orElseThrow();
    }

    @Test
    void an_akim_and_the_staff_write_their_own_journal_and_nobody_else_does() {
        var round = done("round", "2020-03-02");
        assertThat(oblast.writes("one", 0, round, AKIM, "2020-03-03")).isInstanceOf(Outcome.Done.class);
        assertThat(oblast.writes("two", 0, round, CLERK, "2020-03-03")).isInstanceOf(Outcome.Done.class);
        for (Actor other : List.of(HEAD, INSPECTOR, Actor.person("above"), AnOblast.AGENCY, STRANGER)) {
            assertThat(oblast.writes("three", 0, round, other, "2020-03-03"))
                    .as(other.id().value())
                    .isInstanceOf(Outcome.Forbidden.class);
            assertThat(new WritingJournal(oblast.record).withdraw(entry("one"), 1, other, noon("2020-03-03")))
                    .isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(stored("one").states()).contains(round);
    }

    @Test
    void whoever_has_left_office_writes_no_more() {
        oblast.keeps(
                AnOffice.AKIM,
                1,
                AnOffice.served("akim", "2020-01-01", "2020-03-04"),
                AnOffice.served("next", "2020-03-05", ""));
        assertThat(oblast.writes("one", 0, done("round", "2020-03-02"), AKIM, "2020-03-04"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(oblast.writes("two", 0, done("round", "2020-03-02"), AKIM, "2020-03-05"))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(oblast.writes("two", 0, done("round", "2020-03-02"), Actor.person("next"), "2020-03-05"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_request_that_comes_twice_writes_once() {
        var round = done("round", "2020-03-02");
        oblast.writes("one", 0, round, AKIM, "2020-03-03");
        assertThat(oblast.writes("one", 0, round, AKIM, "2020-03-09")).isInstanceOf(Outcome.Done.class);
        assertThat(stored("one").writings()).hasSize(1);
        oblast.writes("one", 1, round.saying("Better words."), AKIM, "2020-03-09");
        oblast.writes("one", 1, round.saying("Better words."), AKIM, "2020-03-09");
        assertThat(stored("one").writings()).hasSize(2);
        var writing = new WritingJournal(oblast.record);
        writing.withdraw(entry("one"), 2, AKIM, noon("2020-03-10"));
        assertThat(writing.withdraw(entry("one"), 2, AKIM, noon("2020-03-10"))).isInstanceOf(Outcome.Done.class);
        assertThat(stored("one").writings()).hasSize(3);
        assertThat(oblast.trail(Fact.Subject.ENTRY, entry("one").toString()))
                .extracting(one -> one.fact())
                .containsExactly("entry-written", "entry-corrected", "entry-withdrawn");
    }

    @Test
    void a_correction_of_what_somebody_has_corrected_or_remarked_on_meanwhile_is_refused() {
        var round = done("round", "2020-03-02");
        oblast.writes("one", 0, round, AKIM, "2020-03-03");
        oblast.remarks("one", "Which street?", INSPECTOR);
        assertThat(codes(oblast.writes("one", 1, round.saying("Other words."), AKIM, "2020-03-10")))
                .containsExactly("entry-changed");
        assertThat(codes(oblast.writes("one", 0, round.saying("A new one."), CLERK, "2020-03-10")))
                .containsExactly("entry-changed");
        assertThat(stored("one").writings()).hasSize(1);
    }

    @Test
    void an_inspector_of_the_district_remarks_and_the_entry_says_what_it_said() {
        var round = done("round", "2020-03-02");
        oblast.writes("one", 0, round, AKIM, "2020-03-03");
        assertThat(oblast.remarks("one", "Which street?", INSPECTOR)).isInstanceOf(Outcome.Done.class);
        assertThat(oblast.remarks("one", "Which street?", INSPECTOR)).isInstanceOf(Outcome.Done.class);
        assertThat(stored("one").remarks()).hasSize(1);
        assertThat(stored("one").states()).contains(round);
        for (Actor other : List.of(FAR_INSPECTOR, HEAD, AKIM, STRANGER)) {
            assertThat(oblast.remarks("one", "No.", other)).isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(oblast.remarks("nothing", "No.", INSPECTOR)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void an_entry_takes_so_many_writings_and_no_more() {
        for (int i = 0; i < Entry.MOST; i++) {
            assertThat(oblast.writes("one", i, done("round", "2020-03-02").saying("Words " + i), AKIM, "2020-03-03"))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(codes(oblast.writes("one", Entry.MOST, done("round", "2020-03-02"), AKIM, "2020-03-03")))
                .containsExactly("entry-full");
        for (int i = 0; i < Entry.MOST; i++) {
            oblast.remarks("one", "Remark " + i, INSPECTOR);
        }
        assertThat(codes(oblast.remarks("one", "One more", INSPECTOR))).containsExactly("entry-full");
    }

    @Test
    void a_journal_is_read_by_its_office_its_inspector_and_the_head_of_office() {
        oblast.writes("one", 0, done("round", "2020-03-02"), AKIM, "2020-03-03");
        oblast.writes("two", 0, done("round", "2020-04-06"), AKIM, "2020-04-07");
        new WritingJournal(oblast.record).withdraw(entry("one"), 1, AKIM, noon("2020-03-03"));
        var reading = new ReadingWork(oblast.record);
        for (Actor reader : List.of(AKIM, CLERK, INSPECTOR, HEAD)) {
            assertThat(reading.journal(AnOffice.AKIM, YearMonth.of(2020, 3), reader, noon("2020-05-01")))
                    .isEqualTo(Outcome.done(List.of(stored("one"))));
            assertThat(reading.entry(entry("two"), reader, noon("2020-05-01"))).isEqualTo(Outcome.done(stored("two")));
        }
        for (Actor other : List.of(FAR_INSPECTOR, Actor.person("above"), AnOblast.AGENCY, STRANGER)) {
            assertThat(reading.journal(AnOffice.AKIM, YearMonth.of(2020, 3), other, noon("2020-05-01")))
                    .isInstanceOf(Outcome.Forbidden.class);
            assertThat(reading.entry(entry("two"), other, noon("2020-05-01"))).isInstanceOf(Outcome.Forbidden.class);
        }
    }

    @Test
    void no_words_of_an_entry_or_a_remark_come_into_the_trail() {
        oblast.writes("one", 0, done("round", "2020-03-02").saying("Aigul asked."), AKIM, "2020-03-03");
        oblast.writes("one", 1, done("round", "2020-03-02").saying("Aigul asked for water."), AKIM, "2020-03-03");
        oblast.remarks("one", "Who is Aigul?", INSPECTOR);
        assertThat(oblast.trail(Fact.Subject.ENTRY, entry("one").toString()))
                .hasSize(3)
                .noneMatch(one -> one.toString().contains("Aigul"));
    }

    @Test
    void what_the_calendar_does_not_cover_is_refused_and_not_guessed() {
        assertThat(codes(new ReadingObligations(oblast.record)
                        .read(
                                AnOffice.AKIM,
                                new Window(Work.day("2035-01-01"), Work.day("2035-01-31")),
                                AKIM,
                                noon("2020-03-10"))))
                .containsExactly("calendar-ends");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_many_who_write_one_entry_at_once_none_is_lost_and_none_written_twice(long seed) throws Exception {
        var random = new Random(seed);
        List<Callable<Outcome<Entry>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String words = "Words " + random.nextInt(4);
            boolean remark = random.nextInt(3) == 0;
            all.add(() -> remark
                    ? oblast.remarks("one", words, INSPECTOR)
                    : oblast.writes(
                            "one",
                            random.nextInt(3),
                            done("round", "2020-03-02").saying(words),
                            AKIM,
                            "2020-03-03"));
        }
        oblast.writes("one", 0, done("round", "2020-03-02").saying("The first."), AKIM, "2020-03-03");
        int stored = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(all)) {
                if (one.get() instanceof Outcome.Done) stored++;
            }
        }
        Entry entry = stored("one");
        assertThat(entry.version()).isLessThanOrEqualTo(stored + 1L);
        assertThat(oblast.trail(Fact.Subject.ENTRY, entry("one").toString())).hasSize((int) entry.version());
        assertThat(Set.copyOf(entry.remarks().stream().map(Entry.Remark::words).toList()))
                .hasSize(entry.remarks().size());
    }
}
