package kz.uzdik.functions.resultpublication;

import java.util.Optional;
import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;
import kz.uzdik.json.contest.DefinitionReader;

/** Publications over a contest in memory. */
final class Publishing {

    static final String URL = "https://results.example/";

    static final PublishingTools.Polls NO_POLLS =
            new PublishingTools.Polls(_ -> Optional.empty(), _ -> Optional.empty());

    private static final byte[] DEFINITION = Repository.bytes("contests/best-rural-akim-2020/definition.json");

    private Publishing() {}

    static PublicationPorts ports(AContest contest) {
        var ports = contest.ports;
        return new PublicationPorts(
                contest.contests(),
                AContest.TEXTS,
                digest -> Optional.of(DefinitionReader.accept(DEFINITION))
                        .filter(accepted -> accepted.digest().equals(digest))
                        .map(DefinitionReader.Accepted::canonical),
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                ports.rankings(),
                ports.interviews(),
                ports.polls(),
                ports.publications(),
                ports.errands(),
                ports.audit());
    }

    /** A client after the last sitting. */
    static TestClient over(AContest contest) {
        return over(contest, new InMemoryPapers());
    }

    /** The same with these papers. */
    static TestClient over(AContest contest, InMemoryPapers papers) {
        return TestClient.of(
                        new PublicationRequests(ports(contest), papers, URL, TestClient.tokens()), "result-publication")
                .at(Sittings2020.AT);
    }

    /** Two candidates, one of them the winner. */
    static AContest played() {
        AContest contest = AContest.announced();
        contest.submitted("first");
        contest.submitted("second");
        new Sittings2020(contest).played();
        return contest;
    }
}
