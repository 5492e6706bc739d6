package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.AnOblast.AGENCY;
import static kz.uzdik.domain.work.AnOblast.AKIM;
import static kz.uzdik.domain.work.AnOblast.HEAD;
import static kz.uzdik.domain.work.AnOblast.INSPECTOR;
import static kz.uzdik.domain.work.AnOblast.ORDER;
import static kz.uzdik.domain.work.AnOblast.STRANGER;
import static kz.uzdik.domain.work.AnOblast.entered;
import static kz.uzdik.domain.work.AnOffice.done;
import static kz.uzdik.domain.work.AnOffice.noon;
import static kz.uzdik.domain.work.AnOffice.served;
import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.AdoptingAlgorithm.Entered;
import org.junit.jupiter.api.Test;

/** An oblast takes an order over, its offices are entered, and a month is reported. */
class AdoptingAlgorithmTest {
    private final AnOblast oblast = new AnOblast();

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Reason::code).map(Reason.Code::key).toList()
                : List.of(outcome.getClass().getSimpleName());
    }

    @Test
    void the_agency_alone_says_that_an_oblast_works_by_an_order() {
        var entered = new Entered(0, List.of("first"), Set.of(HEAD.id()));
        for (Actor other : List.of(HEAD, INSPECTOR, STRANGER)) {
            assertThat(new AdoptingAlgorithm(oblast.record).adopt(ORDER, entered, other, noon("2020-01-01")))
                    .isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(oblast.adopt(0, List.of("first"), "2020-02-01")).isInstanceOf(Outcome.Done.class);
        assertThat(oblast.adopt(0, List.of("first"), "2020-02-01"))
                .as("the same again")
                .isInstanceOf(Outcome.Done.class);
        assertThat(oblast.record.adoptions().find(ORDER).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void an_amended_order_is_another_version_from_a_day_to_come_and_what_was_in_force_stays() {
        oblast.adopt(0, List.of("first"), "2020-02-01");
        assertThat(codes(oblast.adopt(1, List.of("first", "amended"), "2020-07-01")))
                .containsExactly("algorithm-begins-in-the-past");
        assertThat(codes(oblast.adopt(1, List.of("amended"), "2020-06-30"))).containsExactly("algorithm-was-in-force");
        assertThat(codes(oblast.adopt(0, List.of("first", "amended"), "2020-06-30")))
                .containsExactly("adoption-changed");
        assertThat(oblast.adopt(1, List.of("amended", "first"), "2020-06-30")).isInstanceOf(Outcome.Done.class);
        assertThat(oblast.adopt(2, List.of("first"), "2020-06-30"))
                .as("what has not begun may be taken back")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_versions_of_one_order_and_one_oblast_that_are_kept_go_together() {
        assertThat(codes(oblast.adopt(0, List.of("first", "nothing"), "2020-01-01")))
                .containsExactly("algorithm-unknown");
        oblast.kept.put("twin", oblast.kept.get("first"));
        assertThat(codes(oblast.adopt(0, List.of("first", "twin"), "2020-01-01")))
                .containsExactly("algorithms-begin-together");
        assertThat(codes(new AdoptingAlgorithm(oblast.record)
                        .adopt("another", new Entered(0, List.of("first"), Set.of()), AGENCY, noon("2020-01-01"))))
                .containsExactly("algorithm-of-another-name");
    }

    @Test
    void inspectors_are_named_by_the_head_of_office_for_districts_of_the_oblast() {
        oblast.adopt(0, List.of("first"), "2020-01-01");
        var naming = new NamingInspectors(oblast.record);
        var here = Map.of(INSPECTOR.id(), Set.of(Area.parse("3160")));
        assertThat(naming.name(ORDER, 1, here, AGENCY, noon("2020-01-01"))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(codes(naming.name(
                        ORDER,
                        1,
                        Map.of(INSPECTOR.id(), Set.of(Area.parse("3540"), Area.REPUBLIC)),
                        HEAD,
                        noon("2020-01-01"))))
                .containsExactly("area-elsewhere", "area-elsewhere");
        assertThat(naming.name(ORDER, 1, here, HEAD, noon("2020-01-01"))).isInstanceOf(Outcome.Done.class);
        assertThat(naming.name(ORDER, 1, here, HEAD, noon("2020-01-01"))).isInstanceOf(Outcome.Done.class);
        assertThat(codes(naming.name(ORDER, 1, Map.of(), HEAD, noon("2020-01-01"))))
                .containsExactly("adoption-changed");
    }

    @Test
    void an_office_is_entered_by_the_head_of_office_and_everything_wrong_with_it_is_said() {
        oblast.adopt(0, List.of("first"), "2020-01-01");
        assertThat(oblast.keeps(AnOffice.AKIM, entered(0, Map.of()), AKIM)).isInstanceOf(Outcome.Forbidden.class);
        var wrong = new KeepingOffice.Entered(
                3,
                List.of(served("one", "2020-01-01", ""), served("two", "2020-02-01", "")),
                Map.of(new DutyId("round"), Set.of(day("2020-03-02"))),
                Set.of(new Kato("354030100")),
                Set.of());
        assertThat(codes(oblast.keeps(new OfficeId(ORDER, "nobody", new Kato("354030000"), 1), wrong, HEAD)))
                .containsExactly("area-elsewhere", "role-unknown", "held-by-two", "duty-not-planned", "office-changed");
    }

    @Test
    void two_who_enter_an_office_at_once_do_not_undo_each_other() {
        oblast.adopt(0, List.of("first"), "2020-01-01");
        assertThat(oblast.keeps(AnOffice.AKIM, 0, served("akim", "2020-01-01", "")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(codes(oblast.keeps(AnOffice.AKIM, 0, served("other", "2020-01-01", ""))))
                .containsExactly("office-changed");
        assertThat(oblast.keeps(AnOffice.AKIM, 0, served("akim", "2020-01-01", "")))
                .as("the same again")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void everybody_sees_the_offices_they_have_to_do_with() {
        var working = AnOblast.working();
        var reading = new ReadingWork(working.record);
        assertThat(listed(reading, HEAD)).hasSize(2);
        assertThat(listed(reading, INSPECTOR)).hasSize(2);
        assertThat(listed(reading, AKIM)).containsExactly(AnOffice.AKIM);
        assertThat(listed(reading, Actor.person("above"))).containsExactly(AnOffice.ABOVE);
        assertThat(listed(reading, AnOblast.FAR_INSPECTOR)).isEmpty();
        assertThat(listed(reading, STRANGER)).isEmpty();
    }

    private static List<OfficeId> listed(ReadingWork reading, Actor actor) {
        return reading.offices(ORDER, actor, noon("2020-03-01")) instanceof Outcome.Done<List<Office>>(var offices)
                ? offices.stream().map(Office::id).toList()
                : List.of();
    }

    @Test
    void the_head_of_office_reports_on_all_and_an_inspector_on_the_own_districts() {
        var working = AnOblast.working();
        working.writes("one", 0, done("round", "2020-03-03"), AKIM, "2020-03-03");
        var reporting = new ReportingMonth(working.record);
        var march = YearMonth.of(2020, 3);
        assertThat(reporting.report(ORDER, march, HEAD, noon("2020-04-01")))
                .isInstanceOfSatisfying(Outcome.Done.class, done -> {
                    var report = (MonthReport) done.value();
                    assertThat(report.offices())
                            .extracting(MonthReport.OfOffice::office)
                            .containsExactlyInAnyOrder(AnOffice.AKIM, AnOffice.ABOVE);
                    assertThat(report.count(Obligation.State.DONE)).isEqualTo(1);
                });
        assertThat(reporting.report(ORDER, march, AnOblast.FAR_INSPECTOR, noon("2020-04-01")))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((MonthReport) done.value()).offices())
                                .isEmpty());
        for (Actor other : List.of(AKIM, AGENCY, STRANGER)) {
            assertThat(reporting.report(ORDER, march, other, noon("2020-04-01")))
                    .isInstanceOf(Outcome.Forbidden.class);
        }
        assertThat(reporting.report("nothing", march, HEAD, noon("2020-04-01"))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void what_is_due_from_an_office_reads_the_journal_of_the_office_above_too() {
        var working = AnOblast.working();
        new WritingJournal(working.record)
                .write(
                        new EntryId(AnOffice.ABOVE, 2020, "tour"),
                        0,
                        done("tour", "2020-03-10"),
                        Actor.person("above"),
                        noon("2020-03-10"));
        var outcome = new ReadingObligations(working.record)
                .read(AnOffice.AKIM, new Window(day("2020-03-01"), day("2020-03-31")), AKIM, noon("2020-03-20"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((ReadingObligations.Standing) done.value()).obligations())
                                .anyMatch(one -> one.duty().equals(new DutyId("report"))
                                        && one.state() == Obligation.State.MISSED));
    }
}
