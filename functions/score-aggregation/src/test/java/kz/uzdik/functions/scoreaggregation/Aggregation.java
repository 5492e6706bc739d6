package kz.uzdik.functions.scoreaggregation;

import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;

/** Rankings over a contest in memory. */
final class Aggregation {

    private Aggregation() {}

    static RankingPorts ports(AContest contest) {
        var ports = contest.ports;
        return new RankingPorts(
                contest.contests(),
                AContest.TEXTS,
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                ports.rankings(),
                ports.errands());
    }

    /** A client at the time of the sittings. */
    static TestClient over(AContest contest) {
        return TestClient.of(new RankingRequests(ports(contest), TestClient.tokens()), "score-aggregation")
                .at(Sittings2020.AT);
    }

    /** Four candidates admitted, their selection scored and sealed. */
    static AContest sealed() {
        AContest contest = AContest.announced();
        contest.submitted("first");
        contest.submitted("second");
        contest.submitted("third");
        contest.submitted("fourth");
        Sittings2020 sittings = new Sittings2020(contest);
        sittings.admitted(AContest.REGIONAL, "admission");
        sittings.sealed(AContest.REGIONAL, "selection");
        return contest;
    }
}
