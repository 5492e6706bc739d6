package kz.uzdik.functions.documentrendering;

import java.util.List;
import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.RecordingPublication;
import kz.uzdik.domain.publication.RequestingPublication;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;

/** Papers over a contest in memory. */
final class Rendering {

    static final String URL = "https://results.example/";

    private Rendering() {}

    static DocumentRendering worker(AContest contest, InMemoryPapers papers) {
        return new DocumentRendering(ports(contest, papers), URL);
    }

    private static RenderingPorts ports(AContest contest, InMemoryPapers papers) {
        var ports = contest.ports;
        return new RenderingPorts(
                contest.contests(),
                AContest.TEXTS,
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                ports.rankings(),
                ports.interviews(),
                ports.publications(),
                ports.errands(),
                papers);
    }

    /** Two candidates, one of them the winner; the results published. */
    static AContest published() {
        AContest contest = AContest.announced();
        contest.submitted("first");
        contest.submitted("second");
        new Sittings2020(contest).played();
        publish(contest);
        return contest;
    }

    private static void publish(AContest contest) {
        var ports = contest.ports;
        Actor agency = AContest.AGENCY;
        AContest.done(new RequestingPublication(
                        contest.contests(), ports.commissions(), ports.sittings(), ports.publications())
                .request(AContest.EDITION, agency, Sittings2020.AT));
        var recording = new RecordingPublication(ports.publications());
        var waiting = recording.waiting(AContest.EDITION, 1).orElseThrow();
        AContest.done(recording.written(waiting, "0".repeat(64), List.of(), Sittings2020.AT));
    }
}
