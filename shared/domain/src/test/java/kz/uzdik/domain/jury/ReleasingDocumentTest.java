package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Scan.Result;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class ReleasingDocumentTest {
    private static final CommissionId HERE = AContest.regional("31");
    private static final Actor SECRETARY = AContest.secretary(HERE);

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.filled("a", UNIT);
    private final Upload video = contest.plan(id, VIDEO);
    private final ObjectKey key = new ObjectKey(id, video.id());

    ReleasingDocumentTest() {
        contest.documents.arrive(key, video);
        contest.contents.put(key, new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(4)), true));
        done(contest.acts.judge.judge(key, contest.now()));
    }

    private void scanned(Result result) {
        done(contest.acts.scan.record(key, result, contest.now()));
    }

    private Outcome<Dossier> release(Actor actor) {
        return contest.acts.release.release(HERE, id, video.id(), "Opened on a computer apart", actor, contest.now());
    }

    private Outcome<URI> read() {
        return contest.acts.readCandidates.document(HERE, id, video.id(), SECRETARY);
    }

    private Upload stored() {
        return contest.dossier(id).upload(VIDEO).orElseThrow();
    }

    @Test
    void a_file_that_could_not_be_scanned_opens_once_the_secretary_answers_for_it() {
        scanned(Result.INCONCLUSIVE);
        contest.submit(id);
        assertRefused(read(), DossierReason.FILE_NOT_SCANNED);

        done(release(SECRETARY));

        assertThat(done(read())).hasToString("memory:/get/" + key);
        assertThat(stored().findings()).isEmpty();
        assertThat(stored().scan().release().orElseThrow())
                .isEqualTo(new Scan.Release(SECRETARY.id(), "Opened on a computer apart", contest.now()));
        long version = contest.dossier(id).version();
        done(release(SECRETARY));
        assertThat(contest.dossier(id).version()).isEqualTo(version);
    }

    @Test
    void a_threat_is_never_released_and_takes_a_release_back() {
        scanned(Result.INCONCLUSIVE);
        contest.submit(id);
        done(release(SECRETARY));
        scanned(Result.THREAT);

        assertRefused(read(), DossierReason.FILE_WITH_THREAT);
        assertRefused(release(SECRETARY), DossierReason.FILE_WITH_THREAT);
        assertThat(stored().findings())
                .extracting(finding -> finding.reason().code())
                .containsExactly(DossierReason.FILE_WITH_THREAT);
    }

    @Test
    void a_scan_nobody_heard_of_is_waited_for_a_day() {
        contest.submit(id);
        assertRefused(read(), DossierReason.SCAN_AWAITED);
        assertRefused(release(SECRETARY), DossierReason.SCAN_AWAITED);
        contest.moveTo("2020-05-26T09:01");
        done(release(SECRETARY));
        assertThat(done(read())).hasToString("memory:/get/" + key);
    }

    @Test
    void a_clean_file_needs_nobody() {
        scanned(Result.CLEAN);
        contest.submit(id);
        assertRefused(release(SECRETARY), DossierReason.NOTHING_TO_RELEASE);
    }

    @Test
    void nobody_else_releases_and_nothing_that_is_not_before_the_commission() {
        scanned(Result.INCONCLUSIVE);
        assertUnknown(release(SECRETARY));
        contest.submit(id);
        assertForbidden(release(AContest.chair(HERE)));
        assertForbidden(release(AContest.owner("a")));
        assertUnknown(contest.acts.release.release(
                AContest.regional("61"),
                id,
                video.id(),
                "why",
                AContest.secretary(AContest.regional("61")),
                contest.now()));
    }
}
