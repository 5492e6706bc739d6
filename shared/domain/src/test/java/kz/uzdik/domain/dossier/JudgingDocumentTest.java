package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.APPLICATION;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.DyingProcess;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.contest.DocumentFormat;
import org.junit.jupiter.api.Test;

class JudgingDocumentTest {
    private final AContest contest = AContest.announced();
    private final DossierId id = contest.open("a", UNIT);

    @Test
    void what_is_wrong_with_a_file_stands_in_the_dossier_with_what_was_seen() {
        Inspection sevenMinutes = new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(7)), true);
        contest.upload(id, VIDEO, sevenMinutes);
        Upload judged = contest.dossier(id).upload(VIDEO).orElseThrow();
        assertThat(judged.inspection()).hasValue(sevenMinutes);
        assertThat(judged.findings())
                .extracting(finding -> finding.reason().code())
                .containsExactly(DossierReason.VIDEO_TOO_LONG);
    }

    @Test
    void a_mended_file_leaves_no_finding_behind() {
        contest.upload(id, VIDEO, new Inspection.Unreadable(Inspection.Defect.TRUNCATED));
        contest.upload(id, VIDEO);
        assertThat(contest.dossier(id).upload(VIDEO).orElseThrow().findings()).isEmpty();
    }

    @Test
    void the_same_arrival_told_twice_is_judged_once() {
        Upload upload = contest.upload(id, VIDEO);
        long version = contest.dossier(id).version();
        assertUnknown(contest.acts.judge.judge(new ObjectKey(id, upload.id()), contest.now()));
        assertThat(contest.dossier(id).version()).isEqualTo(version);
    }

    @Test
    void a_file_that_was_replaced_before_it_arrived_is_left_alone() {
        Upload replaced = contest.plan(id, VIDEO);
        Upload current = contest.plan(id, VIDEO);
        assertUnknown(contest.acts.judge.judge(new ObjectKey(id, replaced.id()), contest.now()));
        assertThat(contest.dossier(id).upload(VIDEO)).hasValue(current);
    }

    @Test
    void a_file_of_no_dossier_is_unknown() {
        DossierId nobody = new DossierId(id.edition(), id.area(), "f".repeat(32));
        assertUnknown(contest.acts.judge.judge(new ObjectKey(nobody, new UploadId("e".repeat(32))), contest.now()));
    }

    @Test
    void two_files_judged_at_once_are_both_judged() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.announced();
            DossierId dossier = fresh.open("a", UNIT);
            ObjectKey video = new ObjectKey(dossier, fresh.plan(dossier, VIDEO).id());
            ObjectKey application =
                    new ObjectKey(dossier, fresh.plan(dossier, APPLICATION).id());
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            turns.run(
                    () -> done(acts.judge.judge(video, fresh.now())),
                    () -> done(acts.judge.judge(application, fresh.now())));
            assertThat(fresh.dossier(dossier).uploads()).allMatch(Upload::isJudged);
        }
    }

    @Test
    void a_file_replaced_while_it_is_judged_never_comes_back() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.announced();
            DossierId dossier = fresh.open("a", UNIT);
            Upload first = fresh.plan(dossier, VIDEO);
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            turns.run(
                    () -> acts.judge.judge(new ObjectKey(dossier, first.id()), fresh.now()),
                    () -> done(acts.planUpload.plan(dossier, AContest.file(VIDEO), AContest.owner("a"), fresh.now())));
            Upload current = fresh.dossier(dossier).upload(VIDEO).orElseThrow();
            assertThat(current.id()).isNotEqualTo(first.id());
            assertThat(current.isJudged()).isFalse();
        }
    }

    @Test
    void a_validation_that_died_half_way_is_simply_repeated() {
        DyingProcess.repeated(
                () -> {
                    AContest fresh = AContest.announced();
                    fresh.plan(fresh.open("a", UNIT), VIDEO);
                    return fresh;
                },
                (fresh, by) -> {
                    Dossier dossier = only(fresh);
                    by.judge.judge(
                            new ObjectKey(
                                    dossier.id(), dossier.uploads().getFirst().id()),
                            fresh.now());
                },
                fresh -> assertThat(only(fresh).uploads()).allMatch(Upload::isJudged));
    }

    private static Dossier only(AContest contest) {
        return contest.ports.dossiers().ownedBy(AContest.owner("a").id()).getFirst();
    }
}
