package kz.uzdik.functions.uploadintake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.LapsingSubmissions;
import kz.uzdik.domain.dossier.PlanningUpload;
import kz.uzdik.domain.dossier.SubmittingDossier;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class SubmissionSweepTest {

    private static final SampleEvent SAMPLE = SampleEvent.load("upload-intake/submission-sweep");
    private static final Instant SWEPT_AT = Instant.parse("2020-06-01T06:00:00Z");

    private final AContest contest = AContest.announced();
    private final Dossier dossier = contest.opened("akim");

    private void handedInAt(Instant at) {
        contest.filled(dossier.id(), "application", "akim", AContest.ANNOUNCED);
        var film = new PlanningUpload.DeclaredFile(
                new DocumentKind("video"), "film.mp4", DocumentFormat.MP4, 12L << 20, Optional.empty());
        var akim = Actor.person("akim");
        var upload = AContest.done(new PlanningUpload(
                                contest.contests(),
                                contest.ports.dossiers(),
                                contest.documents,
                                contest.ports.partedUploads(),
                                contest.progress(),
                                contest.randomness)
                        .plan(dossier.id(), film, akim, at))
                .upload();
        AContest.done(new SubmittingDossier(
                        contest.contests(),
                        contest.ports.dossiers(),
                        contest.ports.forms(),
                        contest.documents,
                        contest.ports.partedUploads(),
                        contest.progress())
                .submit(
                        dossier.id(),
                        new SubmittingDossier.HandingIn("application", Map.of(), false, Set.of(upload.id())),
                        akim,
                        at));
    }

    private boolean isAwaitedAfterTheSweep() {
        var lapsing = new LapsingSubmissions(
                contest.contests(),
                contest.ports.dossiers(),
                contest.documents,
                contest.ports.partedUploads(),
                contest.progress());
        Invocation.of(new SubmissionSweep(lapsing), SAMPLE.stream());
        return contest.ports
                .dossiers()
                .find(dossier.id())
                .flatMap(there -> there.inFlight("application"))
                .isPresent();
    }

    @Test
    void what_is_overdue_at_the_schedules_own_time_lapses() {
        handedInAt(SWEPT_AT.minusSeconds(12 * 3_600 + 121));
        assertThat(isAwaitedAfterTheSweep()).isFalse();
    }

    @Test
    void what_is_in_time_is_awaited_on() {
        handedInAt(SWEPT_AT.minusSeconds(12 * 3_600 + 120));
        assertThat(isAwaitedAfterTheSweep()).isTrue();
    }
}
