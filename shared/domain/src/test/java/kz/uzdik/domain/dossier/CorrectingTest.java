package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.ESSAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Fact;
import kz.uzdik.domain.contest.Intake.Late;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

/** An intake with a stated figure, and one that lets its documents and its figure be corrected (2020 p19, 2022 p20). */
class CorrectingTest {
    private static final Paragraph P20 = new Paragraph("p20");
    private static final Map<String, Points> BUDGET = Map.of("budget", Points.of(4_900_000));

    private final AContest contest = AContest.announced(definition());
    private final DossierId id = passed();

    /** The test contest; the essay comes with a budget and may be corrected once the interview is over. */
    private static Definition definition() {
        Definition plain = TestDefinition.definition();
        Fact budget =
                new Fact("budget", "KZT", Points.ZERO, Points.of(5_000_000), true, new Paragraph("p19"), Origin.SOURCE);
        Intake essay = plain.intake("essay").orElseThrow();
        List<Intake> intakes = new ArrayList<>(plain.intakes());
        intakes.remove(essay);
        intakes.add(new Intake(
                "essay",
                essay.opensAfter(),
                "essay",
                Optional.empty(),
                Late.REFUSED,
                essay.paragraph(),
                essay.documents(),
                List.of(budget)));
        intakes.add(new Intake(
                "correction",
                Optional.of("interview"),
                "hand-over",
                Optional.of("essay"),
                Late.REFUSED,
                P20,
                essay.documents().stream().map(Intake.Requirement::asCorrection).toList(),
                List.of(budget.asCorrection())));
        return plain.withIntakes(intakes);
    }

    private DossierId passed() {
        DossierId passed = contest.submitted("a", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(Map.of()).decided();
        contest.upload(passed, ESSAY);
        return passed;
    }

    private Outcome<Dossier> submit(String intake, Map<String, Points> facts, boolean knowinglyIncomplete) {
        return contest.acts.submit.submit(id, intake, facts, knowinglyIncomplete, contest.ownerOf(id), contest.now());
    }

    private void interviewed() {
        contest.moveTo("2020-07-20T09:00");
        contest.sitting("31", "interview").sealedWith(Map.of()).decided();
    }

    @Test
    void a_figure_within_its_bounds_is_kept_with_what_was_handed_in() {
        Dossier handedIn = done(submit("essay", BUDGET, false));

        assertThat(handedIn.submission("essay").orElseThrow().facts()).isEqualTo(BUDGET);
        assertThat(handedIn.stated("budget")).hasValue(Points.of(4_900_000));
    }

    @Test
    void a_figure_over_its_limit_is_refused_even_knowingly_and_nothing_is_handed_in() {
        var tooMuch = Map.of("budget", Points.parse("5000000.01"));

        assertRefused(submit("essay", tooMuch, true), DossierReason.FACT_OUT_OF_BOUNDS);
        assertThat(contest.dossier(id).submission("essay")).isEmpty();
    }

    @Test
    void a_figure_that_is_asked_for_is_left_out_only_knowingly() {
        assertRefused(submit("essay", Map.of(), false), DossierReason.FACT_MISSING);
        assertThat(done(submit("essay", Map.of(), true)).stated("budget")).isEmpty();
    }

    @Test
    void a_figure_nobody_asked_for_is_refused() {
        assertRefused(
                submit("essay", Map.of("budget", Points.of(1), "height", Points.of(2)), false),
                DossierReason.FACT_UNKNOWN);
    }

    @Test
    void before_the_correction_opens_what_was_handed_in_cannot_be_replaced() {
        done(submit("essay", BUDGET, false));

        assertRefused(
                contest.acts.planUpload.plan(id, AContest.file(ESSAY), contest.ownerOf(id), contest.now()),
                DossierReason.ALREADY_SUBMITTED);
    }

    @Test
    void a_corrected_document_and_figure_stand_beside_the_first_ones_which_stay() {
        Upload first = contest.dossier(id).upload(ESSAY).orElseThrow();
        done(submit("essay", BUDGET, false));
        interviewed();

        Upload second = contest.upload(id, ESSAY);
        Dossier corrected = done(submit("correction", Map.of("budget", Points.of(3_000_000)), false));

        assertThat(corrected.upload(ESSAY).orElseThrow().id()).isEqualTo(second.id());
        assertThat(corrected.submission("essay").orElseThrow().uploads()).containsExactly(first.id());
        assertThat(corrected.submission("correction").orElseThrow().uploads()).containsExactly(second.id());
        assertThat(corrected.asHandedIn().uploads()).extracting(Upload::id).contains(first.id(), second.id());
        assertThat(corrected.stated("budget")).hasValue(Points.of(3_000_000));
    }

    @Test
    void whoever_corrects_nothing_keeps_what_was_handed_in() {
        Upload first = contest.dossier(id).upload(ESSAY).orElseThrow();
        done(submit("essay", BUDGET, false));
        interviewed();

        Dossier corrected = done(submit("correction", Map.of(), false));

        assertThat(corrected.submission("correction").orElseThrow().uploads()).containsExactly(first.id());
        assertThat(corrected.stated("budget")).hasValue(Points.of(4_900_000));
    }

    @Test
    void a_correction_that_was_planned_and_never_handed_in_is_shown_to_nobody_else() {
        Upload first = contest.dossier(id).upload(ESSAY).orElseThrow();
        done(submit("essay", BUDGET, false));
        interviewed();
        Upload draft = contest.upload(id, ESSAY);

        assertThat(contest.dossier(id).asHandedIn().uploads())
                .extracting(Upload::id)
                .contains(first.id())
                .doesNotContain(draft.id());
    }

    @Test
    void when_every_window_is_over_the_last_one_says_since_when() {
        done(submit("essay", BUDGET, false));
        interviewed();
        contest.moveTo("2020-08-15T18:31");

        assertRefused(
                contest.acts.planUpload.plan(id, AContest.file(ESSAY), contest.ownerOf(id), contest.now()),
                DossierReason.INTAKE_CLOSED);
    }
}
