package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.JuryReason;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Wording in(Language language) {
        return new Wording(
                (_, _, key) ->
                        key.matches(".*unnamed|step[.][0-9.]+") ? Optional.empty() : Optional.of("‹" + key + "›"),
                "digest",
                language,
                ZoneId.of("Asia/Almaty"));
    }

    @Test
    void a_moment_is_said_in_the_contests_zone_with_the_offset_of_its_time() {
        Instant last = Instant.parse("2020-06-15T17:59:59.999Z");

        assertThat(in(Language.EN).moment(last)).isEqualTo("15 June 2020, 23:59 (UTC+06)");
        assertThat(in(Language.RU).moment(last)).isEqualTo("15 июня 2020 года, 23:59 (UTC+06)");
        assertThat(in(Language.KK).moment(last)).isEqualTo("2020 жылғы 15 маусым, сағат 23:59 (UTC+06)");
        assertThat(in(Language.EN).moment(Instant.parse("2026-06-15T13:30:00Z")))
                .isEqualTo("15 June 2026, 18:30 (UTC+05)");
    }

    @Test
    void a_reason_names_things_as_the_contest_does() {
        var missing = Reason.of(DossierReason.DOCUMENT_MISSING, new Paragraph("p9.6"), "document", "video");
        var notOpen = Reason.of(DossierReason.INTAKE_NOT_OPEN, Paragraph.NONE, "intake", "essay", "after", "selection");

        assertThat(in(Language.EN).reason(missing, Optional.empty()))
                .isEqualTo("A document is missing: “‹document.video›” (p9.6)");
        assertThat(in(Language.EN).reason(notOpen, Optional.empty()))
                .isEqualTo("The intake “‹intake.essay›” opens only to those who passed “‹step.selection›”");
    }

    @Test
    void a_reason_says_days_and_moments_as_people_do() {
        var late = Reason.of(
                DossierReason.SUBMITTED_LATE,
                new Paragraph("p11.2"),
                "submitted",
                "2020-06-16T03:00:00Z",
                "last",
                "2020-06-15T17:59:59.999Z");
        var young = Reason.of(
                DossierReason.TOO_SHORT_IN_OFFICE,
                new Paragraph("p6"),
                "since",
                "2019-09-01",
                "asAt",
                "2020-05-25",
                "years",
                "1");

        assertThat(in(Language.EN).reason(late, Optional.empty()))
                .contains("16 June 2020, 09:00 (UTC+06)", "15 June 2020, 23:59 (UTC+06)");
        assertThat(in(Language.EN).reason(young, Optional.empty())).contains("1 September 2019", "25 May 2020");
    }

    @Test
    void a_criterion_is_named_by_its_step_and_the_step_between_points_is_no_name() {
        var bounds = Reason.of(
                JuryReason.POINTS_OUT_OF_BOUNDS,
                new Paragraph("p12"),
                "criterion",
                "effect",
                "points",
                "11",
                "minimum",
                "0",
                "maximum",
                "10",
                "step",
                "0.5");

        assertThat(in(Language.EN).reason(bounds, Optional.of("selection")))
                .isEqualTo("Points out of bounds for “‹criterion.selection.effect›”: 11. From 0 to 10, in steps of 0.5"
                        + " (p12)");
    }

    @Test
    void a_phase_a_commission_and_a_list_of_documents_are_said_in_words() {
        var phase = Reason.of(JuryReason.NOT_IN_THIS_PHASE, Paragraph.NONE, "phase", "CONVENED");
        var commission = Reason.of(JuryReason.NO_SUCH_COMMISSION, Paragraph.NONE, "commission", "best-2020.local.31");
        var unjudged = Reason.of(JuryReason.DOCUMENTS_NOT_JUDGED, Paragraph.NONE, "documents", "slides, video");

        assertThat(in(Language.RU).reason(phase, Optional.empty())).endsWith("созвано");
        assertThat(in(Language.EN).reason(commission, Optional.empty())).endsWith("‹commission.local›, Zhambyl Region");
        assertThat(in(Language.EN).reason(unjudged, Optional.empty())).endsWith("‹document.slides›, ‹document.video›");
    }

    @Test
    void what_has_no_name_is_said_as_it_is() {
        assertThat(in(Language.EN).name("document", "unnamed")).isEqualTo("unnamed");
        assertThat(in(Language.EN).area(Area.parse("3142"))).isEqualTo("3142");
        assertThat(in(Language.KK)
                        .commission(
                                CommissionId.parse("best-2020.republican.kz").orElseThrow()))
                .isEqualTo("‹commission.republican›, Қазақстан Республикасы");
    }

    @Test
    void each_decider_is_a_sentence() {
        Wording english = in(Language.EN);
        var criterion = new Decider.ByCriterion(new CriterionId("languages"), Points.of(3), Points.of(2));

        assertThat(english.decider(new Decider.ByPoints(Points.parse("4.5")), "selection"))
                .isEqualTo("Difference in total points: 4.5");
        assertThat(english.decider(criterion, "selection"))
                .isEqualTo("Equal totals, decided by “‹criterion.selection.languages›”: 3 and 2");
        assertThat(english.decider(new Decider.ByChair("more villages"), "selection"))
                .endsWith("more villages");
        assertThat(english.decider(new Decider.Nothing(), "selection")).contains("shared");
    }
}
