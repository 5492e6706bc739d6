package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.TestDefinition.ESSAY;
import static kz.uzdik.domain.TestDefinition.IDENTITY_CARD;
import static kz.uzdik.domain.TestDefinition.SLIDES;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Film;
import kz.uzdik.domain.dossier.Inspection.Pages;
import kz.uzdik.domain.dossier.Inspection.Picture;
import kz.uzdik.domain.dossier.Inspection.Slides;
import kz.uzdik.domain.dossier.Inspection.Unreadable;
import org.junit.jupiter.api.Test;

class FindingsRuleTest {
    @Test
    void a_film_of_exactly_five_minutes_is_in_order_and_one_millisecond_more_is_not() {
        assertThat(findings(VIDEO, DocumentFormat.MP4, film(Duration.ofMinutes(5))))
                .isEmpty();
        Reason tooLong = only(VIDEO, DocumentFormat.MP4, film(Duration.ofMillis(300_040)));
        assertThat(tooLong.code()).isEqualTo(DossierReason.VIDEO_TOO_LONG);
        assertThat(tooLong.paragraph()).hasToString("p9.6");
        assertThat(tooLong.values()).containsEntry("duration", "5:00.040").containsEntry("longest", "5:00");
    }

    @Test
    void a_film_whose_length_nobody_can_tell_does_not_pass() {
        assertThat(only(VIDEO, DocumentFormat.MP4, new Film(DocumentFormat.MP4, Optional.empty(), true))
                        .code())
                .isEqualTo(DossierReason.VIDEO_LENGTH_UNKNOWN);
    }

    @Test
    void a_film_without_a_picture_is_a_finding_beside_its_length() {
        Film sound = new Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(6)), false);
        assertThat(findings(VIDEO, DocumentFormat.MP4, sound))
                .extracting(Reason::code)
                .containsExactly(DossierReason.VIDEO_WITHOUT_PICTURE, DossierReason.VIDEO_TOO_LONG);
    }

    @Test
    void another_format_than_declared_is_a_finding_even_where_that_format_is_allowed_too() {
        Reason differs = only(ESSAY, DocumentFormat.PDF, new Pages(DocumentFormat.DOCX, OptionalInt.of(2)));
        assertThat(differs.code()).isEqualTo(DossierReason.FORMAT_DIFFERS);
        assertThat(differs.values()).containsEntry("declared", "PDF").containsEntry("actual", "DOCX");
        assertThat(only(SLIDES, DocumentFormat.PDF, new Slides(DocumentFormat.PPTX, 3))
                        .code())
                .isEqualTo(DossierReason.FORMAT_DIFFERS);
        assertThat(only(IDENTITY_CARD, DocumentFormat.PDF, new Picture(DocumentFormat.JPEG, 10, 10))
                        .code())
                .isEqualTo(DossierReason.FORMAT_DIFFERS);
        assertThat(only(VIDEO, DocumentFormat.MP4, new Film(DocumentFormat.MOV, Optional.of(Duration.ZERO), true))
                        .code())
                .isEqualTo(DossierReason.FORMAT_DIFFERS);
    }

    @Test
    void three_pages_are_in_order_four_are_not_and_an_unknown_number_does_not_pass() {
        assertThat(findings(ESSAY, DocumentFormat.PDF, new Pages(DocumentFormat.PDF, OptionalInt.of(3))))
                .isEmpty();
        Reason tooMany = only(ESSAY, DocumentFormat.PDF, new Pages(DocumentFormat.PDF, OptionalInt.of(4)));
        assertThat(tooMany.code()).isEqualTo(DossierReason.TOO_MANY_PAGES);
        assertThat(tooMany.values()).containsEntry("pages", "4").containsEntry("most", "3");
        assertThat(only(ESSAY, DocumentFormat.DOCX, new Pages(DocumentFormat.DOCX, OptionalInt.empty()))
                        .code())
                .isEqualTo(DossierReason.PAGES_UNKNOWN);
    }

    @Test
    void pages_are_not_counted_where_no_limit_stands() {
        assertThat(findings(IDENTITY_CARD, DocumentFormat.PDF, new Pages(DocumentFormat.PDF, OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void a_good_picture_and_good_slides_leave_nothing_to_find() {
        assertThat(findings(IDENTITY_CARD, DocumentFormat.JPEG, new Picture(DocumentFormat.JPEG, 800, 600)))
                .isEmpty();
        assertThat(findings(SLIDES, DocumentFormat.PPTX, new Slides(DocumentFormat.PPTX, 12)))
                .isEmpty();
    }

    @Test
    void every_defect_asks_for_something_of_the_candidate() {
        Map<Defect, DossierReason> asked = new EnumMap<>(Map.ofEntries(
                Map.entry(Defect.EMPTY, DossierReason.FILE_EMPTY),
                Map.entry(Defect.ENCRYPTED, DossierReason.FILE_ENCRYPTED),
                Map.entry(Defect.MACROS, DossierReason.FILE_WITH_MACROS),
                Map.entry(Defect.SCRIPT, DossierReason.FILE_WITH_ACTIVE_CONTENT),
                Map.entry(Defect.MORE_THAN_ONE_FORMAT, DossierReason.FILE_OF_TWO_FORMATS),
                Map.entry(Defect.UNKNOWN_FORMAT, DossierReason.FILE_OF_UNKNOWN_FORMAT),
                Map.entry(Defect.TRUNCATED, DossierReason.FILE_CUT_OFF),
                Map.entry(Defect.DAMAGED, DossierReason.FILE_UNREADABLE),
                Map.entry(Defect.TOO_COMPLEX, DossierReason.FILE_TOO_COMPLEX),
                Map.entry(Defect.FLOOD, DossierReason.FILE_UNPACKS_TO_A_FLOOD),
                Map.entry(Defect.LEADS_ELSEWHERE, DossierReason.FILE_LEADS_ELSEWHERE),
                Map.entry(Defect.GAVE_UP, DossierReason.FILE_NOT_READ)));
        assertThat(asked).containsOnlyKeys(Defect.values());
        assertThat(asked.values()).doesNotHaveDuplicates();
        asked.forEach((defect, code) -> assertThat(
                        only(SLIDES, DocumentFormat.PDF, new Unreadable(defect)).code())
                .isEqualTo(code));
    }

    private static Film film(Duration duration) {
        return new Film(DocumentFormat.MP4, Optional.of(duration), true);
    }

    private static Reason only(DocumentKind kind, DocumentFormat declared, Inspection seen) {
        List<Reason> found = findings(kind, declared, seen);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<Reason> findings(DocumentKind kind, DocumentFormat declared, Inspection seen) {
        Requirement asked = TestDefinition.definition().requirement(kind).orElseThrow();
        Upload upload = Upload.planned(
                new UploadId("a".repeat(32)), kind, "name", declared, 100, new FileIdentity.Whole("b".repeat(64)));
        return FindingsRule.judge(asked, upload, seen).stream()
                .map(Finding::reason)
                .toList();
    }
}
