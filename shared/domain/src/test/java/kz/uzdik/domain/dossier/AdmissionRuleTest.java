package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.APPLICATION;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.dossier.AdmissionRule.Grounds;
import org.junit.jupiter.api.Test;

class AdmissionRuleTest {
    private final AContest contest = AContest.announced();

    @Test
    void nothing_speaks_against_a_complete_dossier_in_time() {
        Grounds grounds = grounds(contest.submitted("a", UNIT));
        assertThat(grounds.binding()).isEmpty();
        assertThat(grounds.doubtful()).isEmpty();
        assertThat(grounds.unjudged()).isEmpty();
    }

    @Test
    void a_year_in_office_on_the_last_day_of_the_intake_is_enough_and_a_day_less_is_not() {
        assertThat(grounds(contest.open("a", UNIT, LocalDate.of(2019, 6, 15))).binding())
                .noneMatch(reason -> reason.code() == DossierReason.TOO_SHORT_IN_OFFICE);
        assertThat(grounds(contest.open("b", UNIT, LocalDate.of(2019, 6, 16))).binding())
                .filteredOn(reason -> reason.code() == DossierReason.TOO_SHORT_IN_OFFICE)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.paragraph()).hasToString("p6");
                    assertThat(reason.values())
                            .containsEntry("since", "2019-06-16")
                            .containsEntry("asAt", "2020-06-15")
                            .containsEntry("years", "1");
                });
    }

    @Test
    void what_came_late_is_a_ground_of_p11_2() {
        DossierId id = contest.filled("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        contest.submit(id);
        assertThat(grounds(id).binding()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(DossierReason.SUBMITTED_LATE);
            assertThat(reason.paragraph()).hasToString("p11.2");
        });
    }

    @Test
    void each_missing_document_is_a_ground_with_the_paragraph_that_asks_for_it() {
        DossierId id = contest.open("a", UNIT);
        contest.upload(id, VIDEO);
        done(contest.acts.submit.submit(id, "application", Map.of(), true, contest.ownerOf(id), contest.now()));
        assertThat(grounds(id).binding())
                .extracting(reason -> reason.paragraph().cited())
                .containsExactly("p9.1", "p9.2", "p9.6");
    }

    @Test
    void a_finding_on_a_document_is_for_the_commission_to_weigh() {
        DossierId id = contest.filled("a", UNIT);
        contest.upload(id, APPLICATION, new Inspection.Unreadable(Inspection.Defect.DAMAGED));
        Grounds grounds = grounds(id);
        assertThat(grounds.binding()).isEmpty();
        assertThat(grounds.doubtful()).extracting(Finding::kind).containsExactly(APPLICATION);
    }

    @Test
    void a_document_nobody_looked_at_stands_among_the_unjudged() {
        DossierId id = contest.filled("a", UNIT);
        Upload upload = contest.plan(id, APPLICATION);
        assertThat(grounds(id).unjudged()).containsExactly(upload);
    }

    private Grounds grounds(DossierId id) {
        Contests.Running running = new Contests(contest.ports.editions(), contest.definitions)
                .running(EDITION)
                .orElseThrow();
        return AdmissionRule.grounds(
                running, running.definition().intake("application").orElseThrow(), contest.dossier(id));
    }
}
