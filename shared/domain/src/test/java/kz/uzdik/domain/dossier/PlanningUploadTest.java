package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.AWARDS;
import static kz.uzdik.domain.TestDefinition.ESSAY;
import static kz.uzdik.domain.TestDefinition.SLIDES;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.dossier.PlanningUpload.Plan;
import org.junit.jupiter.api.Test;

class PlanningUploadTest {
    private final AContest contest = AContest.announced();
    private final DossierId id = contest.open("a", UNIT);

    @Test
    void a_planned_upload_has_a_key_of_its_own_and_exactly_the_declared_file_is_signed() {
        Plan plan = done(plan(AContest.file(VIDEO)));
        assertThat(plan.signed().orElseThrow().address())
                .hasToString("memory:/put/dossiers/" + id + "/" + plan.upload().id());
        assertThat(plan.signed().orElseThrow().headers()).containsEntry("content-type", "video/mp4");
        assertThat(contest.dossier(id).upload(VIDEO)).hasValue(plan.upload());
    }

    @Test
    void a_file_of_the_same_kind_takes_the_earlier_one_s_place_under_a_new_key() {
        Upload first = contest.upload(id, VIDEO);
        Upload second = contest.plan(id, VIDEO);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(contest.dossier(id).upload(VIDEO)).hasValue(second);
        assertThat(contest.dossier(id).upload(first.id())).isEmpty();
    }

    @Test
    void a_kind_the_rules_do_not_ask_for_is_refused() {
        assertRefused(
                plan(new DeclaredFile(new DocumentKind("song"), "s.pdf", DocumentFormat.PDF, 1, "a".repeat(64))),
                DossierReason.KIND_NOT_ASKED_FOR);
    }

    @Test
    void format_and_size_are_refused_together_each_with_its_limit() {
        Outcome<Plan> outcome = plan(new DeclaredFile(SLIDES, "s.mp4", DocumentFormat.MP4, 1_001, "a".repeat(64)));
        assertRefused(outcome, DossierReason.FORMAT_NOT_ALLOWED, DossierReason.FILE_TOO_LARGE);
        assertThat(kz.uzdik.domain.Outcomes.reasons(outcome).getFirst().values())
                .containsEntry("allowed", "PDF, PPTX")
                .containsEntry("format", "MP4");
        assertThat(kz.uzdik.domain.Outcomes.reasons(outcome).getLast().values())
                .containsEntry("bytes", "1001")
                .containsEntry("largest", "1000");
    }

    @Test
    void the_largest_size_itself_is_allowed() {
        done(plan(new DeclaredFile(SLIDES, "s.pptx", DocumentFormat.PPTX, 1_000, "a".repeat(64))));
    }

    @Test
    void nothing_can_be_replaced_once_it_was_handed_in() {
        DossierId handedIn = contest.submitted("b", UNIT);
        assertRefused(
                contest.acts.planUpload.plan(handedIn, AContest.file(VIDEO), contest.ownerOf(handedIn), contest.now()),
                DossierReason.ALREADY_SUBMITTED);
    }

    @Test
    void an_essay_cannot_be_planned_before_the_selection_is_signed() {
        assertRefused(plan(AContest.file(ESSAY)), DossierReason.INTAKE_NOT_OPEN);
    }

    @Test
    void a_dossier_may_plan_two_hundred_uploads_and_not_one_more() {
        for (int i = 0; i < 200; i++) {
            contest.plan(id, AWARDS);
        }
        assertThat(contest.dossier(id).plans()).isEqualTo(Dossier.MOST_PLANS);
        assertThat(contest.dossier(id).uploads()).hasSize(1);
        for (DocumentKind kind : List.of(AWARDS, VIDEO)) {
            assertRefused(plan(AContest.file(kind)), DossierReason.TOO_MANY_UPLOADS);
        }
    }

    private Outcome<Plan> plan(DeclaredFile file) {
        return contest.acts.planUpload.plan(id, file, AContest.owner("a"), contest.now());
    }
}
