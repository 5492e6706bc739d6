package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.TimeInOffice;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.json.Digest;
import org.junit.jupiter.api.Test;

/** The shipped definition says what the rules of 14 May 2020 say. */
class BestRuralAkim2020Test {
    private static final Definition CONTEST = DefinitionReader.read(Shipped.bytes("definition.json"));

    @Test
    void deadlines_are_those_of_2020() {
        var announced = OffsetDateTime.parse("2020-05-25T10:00:00+06:00").toInstant();
        Schedule schedule = Schedule.of(CONTEST.deadlines(), CONTEST.zone(), announced, Map.of());

        assertThat(schedule.isPast("application", at("2020-06-15T23:59:59+06:00")))
                .isFalse();
        assertThat(schedule.isPast("application", at("2020-06-16T00:00:00+06:00")))
                .isTrue();
        assertThat(schedule.isPast("check", at("2020-06-25T23:59:59+06:00"))).isFalse();
        assertThat(schedule.isPast("check", at("2020-06-26T00:00:00+06:00"))).isTrue();
        assertThat(schedule.isPast("selection", at("2020-06-30T23:59:59+06:00")))
                .isFalse();
        assertThat(schedule.isPast("interview", at("2020-07-31T00:00:00+06:00")))
                .isTrue();
        assertThat(schedule.last("hand-over")).isEqualTo(at("2020-08-15T18:30:00+06:00"));
        assertThat(schedule.isPast("final", at("2020-09-20T23:59:59+06:00"))).isFalse();
    }

    @Test
    void each_commission_has_nine_members_of_whom_six_are_a_quorum() {
        assertThat(CONTEST.commissions()).extracting(CommissionRule::members).containsExactly(9, 9);
        assertThat(CONTEST.commissions())
                .extracting(rule -> rule.quorum().of(rule.members()))
                .containsExactly(6, 6);
        assertThat(CONTEST.commission("regional").quorum().origin()).isEqualTo(Origin.SOURCE);
        assertThat(CONTEST.commission("republican").quorum().origin()).isEqualTo(Origin.OPERATOR);
    }

    @Test
    void the_department_approves_with_the_akimat_s_consent_and_the_Agency_alone() {
        var regional = CONTEST.commission("regional").conduct().appointment().orElseThrow();
        var republican =
                CONTEST.commission("republican").conduct().appointment().orElseThrow();

        assertThat(regional.by()).isEqualTo("department");
        assertThat(regional.consent()).hasValue("akimat");
        assertThat(regional.chair()).containsExactly("department-head", "department-deputy-head");
        assertThat(republican.by()).isEqualTo("agency");
        assertThat(republican.consent()).isEmpty();
        assertThat(republican.chair()).containsExactly("agency-deputy-chair");
        assertThat(republican.secretary()).containsExactly("agency-employee");
    }

    @Test
    void what_absence_and_recusal_do_is_the_operator_s() {
        assertThat(CONTEST.commissions()).extracting(CommissionRule::conduct).allSatisfy(conduct -> {
            assertThat(conduct.absence()).isEqualTo(Conduct.UNSTATED.absence());
            assertThat(conduct.recusals()).isEqualTo(Conduct.UNSTATED.recusals());
        });
    }

    @Test
    void an_akim_has_served_a_year_when_the_contest_is_announced() {
        assertThat(CONTEST.eligibility().timeInOffice())
                .hasValue(new TimeInOffice(1, "announcement", Origin.OPERATOR, new Paragraph("p6")));
    }

    @Test
    void a_project_costs_five_million_tenge_at_most_and_says_so() {
        var budget =
                CONTEST.intake("project").orElseThrow().fact("project-budget").orElseThrow();

        assertThat(budget.required()).isTrue();
        assertThat(budget.allows(Points.of(5_000_000))).isTrue();
        assertThat(budget.allows(Points.parse("5000000.01"))).isFalse();
    }

    @Test
    void the_seven_documents_of_p9_are_asked_for_at_once_and_late_ones_are_noted() {
        Intake application = CONTEST.intake("application").orElseThrow();

        assertThat(application.late()).isEqualTo(Intake.Late.RECORDED);
        assertThat(application.opensAfter()).isEmpty();
        assertThat(application.documents())
                .extracting(asked -> asked.paragraph().cited())
                .containsExactly("p9.1", "p9.2", "p9.3", "p9.4", "p9.5", "p9.6", "p9.6");
        assertThat(application.documents()).allMatch(Intake.Requirement::required);
        assertThat(asked("video").longest()).contains(Duration.ofMinutes(5));
        assertThat(asked("identity-card").formats())
                .containsExactlyInAnyOrder(DocumentFormat.PDF, DocumentFormat.JPEG, DocumentFormat.PNG);
    }

    @Test
    void essay_and_project_come_in_their_own_windows_and_not_late() {
        Intake essay = CONTEST.intake("essay").orElseThrow();
        Intake project = CONTEST.intake("project").orElseThrow();

        assertThat(essay.opensAfter()).contains("selection");
        assertThat(project.opensAfter()).contains("regional-choice");
        assertThat(Stream.of(essay, project)).allMatch(intake -> intake.late() == Intake.Late.REFUSED);
        assertThat(asked("essay").mostPages()).contains(3);
        assertThat(asked("visuals").required()).isFalse();
    }

    @Test
    void three_a_district_one_a_region_and_three_in_the_republic_go_on() {
        assertThat(CONTEST.steps())
                .extracting(Step::id)
                .containsExactly("admission", "selection", "regional-choice", "final");
        assertThat(selection("selection").rules().passing()).isEqualTo(best(Level.DISTRICT, 3, "p12"));
        assertThat(selection("regional-choice").rules().passing()).isEqualTo(best(Level.REGION, 1, "p16"));
        assertThat(selection("final").rules().passing()).isEqualTo(best(Level.REPUBLIC, 3, "p21"));
        assertThat(CONTEST.handOverAfter("regional-choice").orElseThrow().to()).isEqualTo("republican");
        assertThat(CONTEST.awards())
                .allSatisfy(award -> assertThat(award.step()).isEqualTo("final"))
                .extracting(Award::to)
                .containsExactly(
                        new Award.To.Passed(),
                        new Award.To.Place(1),
                        new Award.To.Place(2),
                        new Award.To.Place(3),
                        new Award.To.Most(new CriterionId("content")));
    }

    @Test
    void equal_points_are_decided_by_four_figures_that_count_for_nothing_else_and_then_by_the_chair() {
        var rules = selection("selection").rules();

        assertThat(rules.tieBreaks().toString())
                .containsSubsequence(
                        "complex-projects",
                        "MORE",
                        "languages",
                        "MORE",
                        "openness",
                        "MORE",
                        "founded-complaints",
                        "LESS",
                        "ByChair");
        assertThat(selection("selection").assessedCriteria())
                .hasSize(4)
                .allMatch(criterion -> criterion.weight().equals(Points.ZERO));
        assertThat(CONTEST.steps())
                .filteredOn(Step.Selection.class::isInstance)
                .allMatch(step -> ((Step.Selection) step).rules().chairDecides());
    }

    @Test
    void no_points_are_passed_off_as_the_texts_own() {
        assertThat(CONTEST.steps())
                .filteredOn(Step.Selection.class::isInstance)
                .flatExtracting(step -> ((Step.Selection) step).rules().criteria())
                .extracting(Criterion::origin)
                .containsOnly(Origin.RECONSTRUCTED);
    }

    @Test
    void stage_one_counts_in_stage_two_within_the_bounds_of_its_own_total() {
        var carried = selection("final").criterion(new CriterionId("stage-one")).orElseThrow();

        assertThat(carried.source()).isEqualTo(new Criterion.Source.EarlierStep("regional-choice"));
        // Ethics 10, feedback 10, poll 10, essay 10, interview 20, and half of selection's 50.
        assertThat(carried.bounds().maximum()).isEqualTo(Points.of(85));
        assertThat(carried.bounds().minimum()).isEqualTo(Points.ZERO);
    }

    @Test
    void its_name_is_the_digest_of_its_canonical_form_whatever_its_layout() {
        var accepted = DefinitionReader.accept(Shipped.bytes("definition.json"));
        var rewritten = DefinitionReader.accept(Shipped.definition().utf8());

        assertThat(accepted.digest()).isEqualTo(Digest.sha256Hex(accepted.canonical()));
        assertThat(rewritten.digest()).isEqualTo(accepted.digest());
        assertThat(accepted.definition()).isEqualTo(CONTEST);
        assertThat(DefinitionReader.read(accepted.canonical())).isEqualTo(CONTEST);
    }

    private static Passing best(Level level, int places, String paragraph) {
        var quota = new Passing.Quota(places, Passing.Central.SHARED, new Paragraph(paragraph));
        return new Passing(level, Optional.of(quota), Optional.empty());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static Intake.Requirement asked(String kind) {
        return CONTEST.requirement(new DocumentKind(kind)).orElseThrow();
    }

    private static Step.Selection selection(String id) {
        return (Step.Selection) CONTEST.step(id).orElseThrow();
    }
}
