package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.DyingProcess;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Scan.Result;
import org.junit.jupiter.api.Test;

class RecordingScanTest {
    private static final Inspection TOO_LONG = film(7);

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.open("a", UNIT);
    private final ObjectKey key = new ObjectKey(id, contest.plan(id, VIDEO).id());

    private static Inspection film(int minutes) {
        return new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(minutes)), true);
    }

    private void scanned(Result result) {
        done(contest.acts.scan.record(key, result, contest.now()));
    }

    private Upload video() {
        return contest.dossier(id).upload(VIDEO).orElseThrow();
    }

    private static List<Reason.Code> codes(Upload upload) {
        return upload.findings().stream()
                .map(finding -> finding.reason().code())
                .toList();
    }

    @Test
    void a_threat_is_a_finding_for_the_candidate_and_one_nobody_could_scan_is_for_a_person() {
        scanned(Result.INCONCLUSIVE);
        assertThat(codes(video())).containsExactly(DossierReason.FILE_NOT_SCANNED);
        assertThat(video().findings()).allMatch(Finding::needsPerson);
        scanned(Result.THREAT);
        assertThat(codes(video())).containsExactly(DossierReason.FILE_WITH_THREAT);
        assertThat(video().findings()).noneMatch(Finding::needsPerson);
    }

    @Test
    void a_clean_file_opens_once_it_was_looked_at_too() {
        scanned(Result.CLEAN);
        assertThat(video().isOpenToOthers()).isFalse();
        done(contest.acts.judge.judge(key, contest.now()));
        assertThat(video().isOpenToOthers()).isTrue();
    }

    @Test
    void told_again_it_changes_nothing() {
        scanned(Result.THREAT);
        long version = contest.dossier(id).version();
        scanned(Result.THREAT);
        scanned(Result.CLEAN);
        scanned(Result.INCONCLUSIVE);
        assertThat(contest.dossier(id).version()).isEqualTo(version);
    }

    @Test
    void a_replaced_file_s_threat_does_not_touch_its_successor() {
        Upload successor = contest.plan(id, VIDEO);
        assertUnknown(contest.acts.scan.record(key, Result.THREAT, contest.now()));
        assertThat(video()).isEqualTo(successor);
    }

    @Test
    void in_whatever_order_and_however_often_it_is_told_it_comes_to_the_same() {
        var random = new Random(20_200_525);
        for (int round = 0; round < 60; round++) {
            AContest fresh = AContest.announced();
            DossierId dossier = fresh.open("a", UNIT);
            ObjectKey file = new ObjectKey(dossier, fresh.plan(dossier, VIDEO).id());
            fresh.contents.put(file, TOO_LONG);
            List<Runnable> told = new ArrayList<>();
            for (int twice = 0; twice < 2; twice++) {
                told.add(() -> fresh.acts.judge.judge(file, fresh.now()));
                told.add(() -> fresh.acts.scan.record(file, Result.INCONCLUSIVE, fresh.now()));
                told.add(() -> fresh.acts.scan.record(file, Result.THREAT, fresh.now()));
            }
            Collections.shuffle(told, random);
            told.forEach(Runnable::run);
            Upload upload = fresh.dossier(dossier).upload(VIDEO).orElseThrow();
            assertThat(codes(upload)).containsExactly(DossierReason.VIDEO_TOO_LONG, DossierReason.FILE_WITH_THREAT);
            assertThat(upload.isOpenToOthers()).isFalse();
        }
    }

    @Test
    void a_verdict_and_a_scan_at_once_are_both_kept() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.announced();
            DossierId dossier = fresh.open("a", UNIT);
            ObjectKey file = new ObjectKey(dossier, fresh.plan(dossier, VIDEO).id());
            fresh.contents.put(file, TOO_LONG);
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            turns.run(
                    () -> done(acts.judge.judge(file, fresh.now())),
                    () -> done(acts.scan.record(file, Result.THREAT, fresh.now())));
            assertThat(codes(fresh.dossier(dossier).upload(VIDEO).orElseThrow()))
                    .containsExactlyInAnyOrder(DossierReason.VIDEO_TOO_LONG, DossierReason.FILE_WITH_THREAT);
        }
    }

    @Test
    void a_process_that_dies_between_any_two_steps_is_simply_repeated() {
        DyingProcess.repeated(
                RecordingScanTest::planned,
                (fresh, by) -> {
                    ObjectKey file = only(fresh);
                    by.scan.record(file, Result.THREAT, fresh.now());
                    by.judge.judge(file, fresh.now());
                },
                fresh -> {
                    Upload upload =
                            fresh.dossier(only(fresh).dossier()).upload(VIDEO).orElseThrow();
                    assertThat(upload.isJudged()).isTrue();
                    assertThat(codes(upload)).containsExactly(DossierReason.FILE_WITH_THREAT);
                });
    }

    @Test
    void a_file_replaced_while_its_processes_die_leaves_nothing_behind() {
        DyingProcess.repeated(
                RecordingScanTest::planned,
                (fresh, by) -> {
                    ObjectKey file = only(fresh);
                    by.judge.judge(file, fresh.now());
                    by.scan.record(file, Result.THREAT, fresh.now());
                    fresh.plan(file.dossier(), VIDEO);
                    by.scan.record(file, Result.THREAT, fresh.now());
                    by.judge.judge(file, fresh.now());
                },
                fresh -> {
                    Upload current =
                            fresh.dossier(only(fresh).dossier()).upload(VIDEO).orElseThrow();
                    assertThat(current.findings()).isEmpty();
                    assertThat(current.scan()).isEqualTo(Scan.AWAITED);
                    assertThat(current.isJudged()).isFalse();
                });
    }

    private static AContest planned() {
        AContest fresh = AContest.announced();
        DossierId dossier = fresh.open("a", UNIT);
        fresh.contents.put(new ObjectKey(dossier, fresh.plan(dossier, VIDEO).id()), film(4));
        return fresh;
    }

    private static ObjectKey only(AContest contest) {
        Dossier dossier =
                contest.ports.dossiers().ownedBy(AContest.owner("a").id()).getFirst();
        return new ObjectKey(dossier.id(), dossier.uploads().getFirst().id());
    }
}
